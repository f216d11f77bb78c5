import type {Fix, TextRange} from '../finding.ts'
import {type Passage, pathToString} from '../passage.ts'
import {type PageRule, structural} from '../rule.ts'
import {remember} from '../text/remember.ts'

/** Stars in all the forms that keyboards and word processors give them. */
const stars = '*＊∗⁎⁑✱✲✻✽﹡٭⁕※'
const star = `[${stars}]`
const otherSigns = '†‡‖¶'
const sign = `[${stars}${otherSigns}]`
const raisedDigits = '¹²³⁰⁴-⁹⁽⁾'
const raised = `[${raisedDigits}]`
const loweredDigits = '₀-₉'
const circled = '①-⒇⓪⓵-⓾❶-➓'
/** What a mark stands behind: a word or the punctuation that closes it. */
const said = String.raw`[\p{L}\p{N}%®™.,;:!?…)\]"'”’»]`
/** What may stand behind a mark. */
const next = String.raw`(?=[\s.,;:!?…)\]"”’»]|$)`
const rated = '(?:hotel|clinic|resort|spa|service|care|experience|rated|rating|review|google)'

/** How notes begin that are typed below a text: behind a star and a space that may be the bullet of a list. */
const noteBegins = String.raw`(?:(?:[Ii]ndividual|[Yy]our|[Pp]atient|[Tt]hese|[Aa]ctual) )?(?:[Rr]esults?|[Oo]utcomes?|[Ee]ffects?|[Ee]xperiences?) |(?:[Ss]ee|[Bb]ased on|[Cc]ompared (?:to|with)|[Nn]ot (?:all|typical|guaranteed)|[Ss]ubject to|[Tt]erms|[Dd]isclaimer|[Dd]ata on)\b`
/** Words that send readers to a note by its number or sign. */
const pointer = String.raw`\b(?:[Ss]ee|[Rr]ead|[Cc]f\.) (?:the |our )?(?:foot)?notes? (?:\p{Nd}{1,2}\b|${sign})(?: (?:below|above|at the (?:foot|bottom|end)))?|\b[Ss]ee (?:the )?footnotes?\b`

/**
 * Signs as people type them in the place of a mark. What else such signs are for, and what is let be:
 *
 * - a rating: “a 5* clinic”, “4.5* reviews”, “rated 5*”; “it lasts 5*” is a mark;
 * - a multiplication, “3 * 4”, and a product without spaces, “2*3”, “a*b”;
 * - the bullet of a list, “* A line”, and a lone star behind a number, “Rated 5 *”;
 * - a unit, a power or a formula, “cm²”, “10²”, “CO₂”;
 * - a law, “§ 1512”, and a list in a sentence, “(1) a peel and (2) a cream”.
 */
const forms = [
  // Behind a word, with or without a space.
  String.raw`(?<=${said})(?<!(?<![\p{N}.,])[1-7](?:[.,]\p{N})?(?=${star}\s?${rated}))(?<!\brated [1-7](?:[.,]\p{N})?)${sign}+${next}`,
  String.raw`(?<=[\p{L}%®™.,;:!?…)\]"'”’»])(?<!(?:^|\s)\p{L}) ${star}+${next}(?! \p{N})`,
  String.raw`(?<=${said}) [${otherSigns}]+${next}(?!\s?\p{N})`,
  // Between two sentences that were run together; at the start of a line, as a note is typed.
  String.raw`(?<=[.!?…])${sign}+(?=\p{L})`,
  String.raw`^${sign}+(?=\p{L})`,
  String.raw`^[${otherSigns}§※${raisedDigits}]+\s*(?=\p{L})`,
  `^${star} (?=${noteBegins})`,
  // A paragraph sign that names no paragraph.
  String.raw`(?<=${said})\s?§+${next}(?!\s?\p{N})`,
  // Raised digits behind a word that is no unit, or behind punctuation.
  String.raw`(?<=[\p{L}%.!?…,;:)\]"”’»])(?<!(?<!\p{L})(?:[mcdkµμn]?m|in|ft|yd|[mcd]?l|s|kg|W|J))${raised}+`,
  // Lowered ones behind a whole word: “CO₂” is none; circled ones behind a word, not where they count a list.
  String.raw`(?<=\p{Ll}{3}|[%.!?…,;:)\]"”’»])[${loweredDigits}]+`,
  String.raw`(?<=${said})(?:[${circled}]+| [${circled}]+(?=\s*(?:[.!?…,;:]|$)))`,
  // Digits in brackets: square ones behind a word, round ones where the sentence or a part of it ends.
  String.raw`(?<=${said}) ?(?:\[(?:\p{Nd}{1,2}|\p{Ll})\]|\{(?:\p{Nd}{1,2}|\p{Ll})\})(?!\p{L})`,
  String.raw`(?<=[\p{L}%®™.!?…)"”’»]) ?\(\p{Nd}{1,2}\)(?=\s*(?:[.!?…,;:]|$))`,
  String.raw`(?<=[.!?…]["”’»]?) ?\(\p{Nd}{1,2}\)(?=\s+\p{Lu})`,
  pointer,
]

const typedMark = new RegExp(forms.join('|'), 'gu')

/** Most passages hold none of the signs, and are done with. */
const anySign = new RegExp(
  String.raw`[${stars}${otherSigns}§${raisedDigits}${loweredDigits}${circled}]|[[({](?:\p{Nd}{1,2}|\p{Ll})[\])}]|\b(?:foot)?notes?\b`,
  'iu',
)
const mayHold = remember(4000, (text) => anySign.test(text))
const isPointer = new RegExp(`^(?:${pointer})$`, 'u')

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
      for (const match of isRead(passage) && mayHold(passage.text) ? passage.text.matchAll(typedMark) : []) {
        const span = {from: match.index, to: match.index + match[0].length}
        const words = match[0].trim()
        yield {
          document: page.document,
          path: pathToString(passage.path),
          excerpt: passage.text.slice(Math.max(0, span.from - 40), span.to),
          span,
          passage: passage.text,
          message: `“${words}” was typed by hand and leads to no note. Delete it, select the words that make the claim and choose the claim: the mark comes by itself.`,
          // What is left of a sentence without its pointer is for a person to mend.
          ...(isPointer.test(words) ? {} : {fixes: [withoutMark(passage.text, span)]}),
        }
      }
  },
}
