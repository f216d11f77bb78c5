import type {Fix, TextRange} from '../finding.ts'
import {pathToString} from '../passage.ts'
import {type PageRule, structural} from './rule.ts'

/** Signs, and raised digits, as people type them in the place of a mark. */
const forms = [
  // After a word or its punctuation, before a space or more punctuation; “5* hotel” is a rating.
  /(?<=[\p{L}\p{N}%®™.,;:!?…)\]"'”’»])(?<!(?<![\p{N}.,])[1-7])[*†‡]+(?=[\s.,;:!?…)\]]|$)/u,
  // Between two sentences that were run together.
  /(?<=[.!?…])[*†‡]+(?=\p{L})/u,
  // At the start of a line, as a note is typed.
  /^[*†‡]+(?=\p{L})/u,
  // Raised digits after a sentence or a word; “cm²” is a unit.
  /(?<=\p{L}{4}|[.!?…,;])[¹²³⁴-⁹]+/u,
]
/** Takes the sign away, and parts two sentences that nothing else keeps apart. */
const withoutMark = (text: string, {from, to}: TextRange): Fix => ({
  kind: 'replace-text',
  title: 'Delete the typed mark',
  range: {from, to},
  text: from > 0 && /^\p{L}/u.test(text.slice(to)) ? ' ' : '',
})

/** Most passages hold none of the signs, and are done with. */
const anySign = /[*†‡¹²³⁴-⁹]/u

const typedMark = new RegExp(forms.map(({source}) => source).join('|'), 'gu')

export const handTypedMark: PageRule = {
  id: 'hand-typed-mark',
  title: 'Marks are computed, not typed',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check(page) {
    for (const passage of page.passages)
      for (const match of anySign.test(passage.text) ? passage.text.matchAll(typedMark) : []) {
        const span = {from: match.index, to: match.index + match[0].length}
        yield {
          document: page.document,
          path: pathToString(passage.path),
          excerpt: passage.text.slice(Math.max(0, span.from - 40), span.to),
          span,
          passage: passage.text,
          message: `“${match[0]}” was typed by hand and leads to no note. Delete it, select the words that make the claim and choose the claim: the mark comes by itself.`,
          fixes: [withoutMark(passage.text, span)],
        }
      }
  },
}
