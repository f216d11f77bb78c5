import {pathToString} from '../passage.ts'
import {type PageRule, structural} from './rule.ts'

/** A sign after a word or its punctuation, or one that opens a line as a note typed by hand does. */
const typedMark = /(?<=[\p{L}\p{N}.,;:!?…)\]"'”’»])[*†‡]+(?=\s|$)|^[*†‡]+(?=\p{L})/gu

export const handTypedMark: PageRule = {
  id: 'hand-typed-mark',
  title: 'Marks are computed, not typed',
  severity: 'error',
  citation: structural,
  appliesTo: 'page',
  *check(page) {
    for (const passage of page.passages)
      for (const match of passage.text.matchAll(typedMark))
        yield {
          document: page.document,
          path: pathToString(passage.path),
          excerpt: passage.text.slice(Math.max(0, match.index - 40), match.index + match[0].length),
          span: {from: match.index, to: match.index + match[0].length},
          message: `“${match[0]}” was typed by hand and leads to no note. Delete it, select the words that make the claim and choose the claim: the mark comes by itself.`,
        }
  },
}
