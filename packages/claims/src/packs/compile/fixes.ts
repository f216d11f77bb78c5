import type {Fix, TextRange} from '../../finding.ts'
import type {Passage} from '../../passage.ts'
import {patternOf} from '../../text/patterns/phrase.ts'
import type {WordsLook} from '../pack-rule.ts'

const likeFirst = (text: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text

const replace = (range: TextRange, text: string): Fix => ({
  kind: 'replace-text',
  title: `Write “${text}”`,
  range,
  text,
})

/** The changes that need no judgement: a term for a term, a title for a title. */
export function fixesOf(
  look: WordsLook,
): (passage: Passage, range: TextRange, folded: string) => readonly Fix[] {
  const terms = look.phrases.flatMap((phrase) =>
    typeof phrase === 'string'
      ? []
      : [{whole: new RegExp(`^(?:${patternOf([phrase.phrase]).expression.source})$`), write: phrase.write}],
  )
  return (passage, range, folded) => {
    // A slug is the address of a page: another one needs a redirect.
    if (passage.role === 'address' || passage.role === 'file-name') return []
    const words = passage.text.slice(range.from, range.to)
    const term = terms.find(({whole}) => whole.test(folded))
    if (term !== undefined) return [replace(range, likeFirst(term.write, words))]
    const isWhole = passage.text.trim() === words.trim()
    return look.wholePassage !== undefined && isWhole ? [replace(range, look.wholePassage)] : []
  }
}
