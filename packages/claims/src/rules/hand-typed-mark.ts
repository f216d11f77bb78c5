import type {Fix, TextRange} from '../finding.ts'
import {type Passage, pathToString} from '../passage.ts'
import {type PageRule, structural} from './rule.ts'

/** Stars in all the forms that keyboards and word processors give them. */
const star = '[*＊∗⁎✱﹡]'
const sign = `(?:${star}|[†‡])`
const raised = '[¹²³⁰⁴-⁹]'
/** What a mark stands behind: a word or the punctuation that closes it. */
const said = String.raw`[\p{L}\p{N}%®™.,;:!?…)\]"'”’»]`
/** What may stand behind a mark. */
const next = String.raw`(?=[\s.,;:!?…)\]"”’»]|$)`
const rated = '(?:hotel|clinic|resort|spa|service|care|experience|rated|rating|review|google)'

/**
 * Signs as people type them in the place of a mark. What else such signs are for, and what is let be:
 *
 * - a rating: “a 5* clinic”, “4.5* reviews”, “rated 5*”; “it lasts 5*” is a mark;
 * - a multiplication, “3 * 4”, and a product without spaces, “2*3”, “a*b”;
 * - the bullet of a list, “* A line”, and a lone star behind a number, “Rated 5 *”;
 * - a unit or a power, “cm²”, “10²”;
 * - a law, “§ 1512”, and a list in a sentence, “(1) a peel and (2) a cream”.
 */
const forms = [
  // Behind a word, with or without a space.
  String.raw`(?<=${said})(?<!(?<![\p{N}.,])[1-7](?:[.,]\p{N})?(?=${star}\s?${rated}))(?<!\brated [1-7](?:[.,]\p{N})?)${sign}+${next}`,
  String.raw`(?<=[\p{L}%®™.,;:!?…)\]"'”’»])(?<!(?:^|\s)\p{L}) ${star}+${next}(?! \p{N})`,
  `(?<=${said}) [†‡]+${next}`,
  // Between two sentences that were run together; at the start of a line, as a note is typed.
  String.raw`(?<=[.!?…])${sign}+(?=\p{L})`,
  String.raw`^${sign}+(?=\p{L})`,
  String.raw`^[†‡§]+\s*(?=\p{L})`,
  // A paragraph sign that names no paragraph.
  String.raw`(?<=${said})\s?§+${next}(?!\s?\p{N})`,
  // Raised digits behind a word that is no unit, or behind punctuation.
  String.raw`(?<=[\p{L}%.!?…,;:)\]"”’»])(?<!(?<!\p{L})(?:[mcdkµμn]?m|in|ft|yd|[mcd]?l|s|kg|W|J))${raised}+`,
  // Digits in brackets: square ones behind a word, round ones where the sentence or a part of it ends.
  String.raw`(?<=${said}) ?\[\p{Nd}{1,2}\]`,
  String.raw`(?<=[\p{L}%®™.!?…)"”’»]) ?\(\p{Nd}{1,2}\)(?=\s*(?:[.!?…,;:]|$))`,
  String.raw`(?<=[.!?…]["”’»]?) ?\(\p{Nd}{1,2}\)(?=\s+\p{Lu})`,
]

const typedMark = new RegExp(forms.join('|'), 'gu')

/** Most passages hold none of the signs, and are done with. */
const anySign = /[*＊∗⁎✱﹡†‡§¹²³⁰⁴-⁹]|[[(]\p{Nd}{1,2}[\])]/u

/** Titles of sources are in the words of others; addresses and file names are no text. */
const isRead = ({kind, role}: Passage): boolean =>
  kind !== 'reference' && role !== 'address' && role !== 'file-name'

/** Takes the sign away, and parts two sentences that nothing else keeps apart. */
const withoutMark = (text: string, {from, to}: TextRange): Fix => ({
  kind: 'replace-text',
  title: 'Delete the typed mark',
  range: {from, to},
  text: from > 0 && /^\p{L}/u.test(text.slice(to)) ? ' ' : '',
})

export const handTypedMark: PageRule = {
  id: 'hand-typed-mark',
  title: 'Marks are computed, not typed',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check(page) {
    for (const passage of page.passages)
      for (const match of isRead(passage) && anySign.test(passage.text)
        ? passage.text.matchAll(typedMark)
        : []) {
        const span = {from: match.index, to: match.index + match[0].length}
        yield {
          document: page.document,
          path: pathToString(passage.path),
          excerpt: passage.text.slice(Math.max(0, span.from - 40), span.to),
          span,
          passage: passage.text,
          message: `“${match[0].trim()}” was typed by hand and leads to no note. Delete it, select the words that make the claim and choose the claim: the mark comes by itself.`,
          fixes: [withoutMark(passage.text, span)],
        }
      }
  },
}
