import {type Sentence, splitSentences} from '@caveat/claims'
import type {UnmarkedText} from './marks.ts'

export type MarkedSentence = Sentence & {
  /** The signs of its marks, each once, in their order. */
  readonly signs: readonly string[]
  /** Whether a mark stood before the last words of the sentence. */
  readonly markedInside: boolean
}

const closing = /^["'”’)\]]+(?=\s|$)/u
const opensInLowerCase = /^[^\p{L}\p{N}]*\p{Ll}/u

/** Where marks end sentences that the splitter might join: after the quotes and brackets that close there. */
const cutsIn = ({text, marks}: UnmarkedText): readonly number[] =>
  marks
    .filter(({at, endsSentence}) => endsSentence && !opensInLowerCase.test(text.slice(at)))
    .map(({at}) => at + (closing.exec(text.slice(at))?.[0].length ?? 0))

/**
 * The sentences of a text with the marks that belong to them: a mark belongs to the sentence that ends
 * before it, and one inside a sentence to that sentence.
 *
 * @param from where the sentences begin: after a run-in label, which is part of none
 */
export function markedSentences(unmarked: UnmarkedText, from: number): readonly MarkedSentence[] {
  const {text, marks} = unmarked
  const cuts = Array.from(new Set([...cutsIn(unmarked).filter((cut) => cut > from), text.length]))
  const sentences = cuts.flatMap((end, index) => {
    const start = cuts[index - 1] ?? from
    return splitSentences(text.slice(start, end)).map((sentence) => ({
      text: sentence.text,
      from: sentence.from + start,
      to: sentence.to + start,
    }))
  })
  const sentenceOf = (at: number) => sentences.find(({to}) => at <= to) ?? sentences.at(-1)
  return sentences.map((sentence) => {
    const own = marks.filter(({at}) => sentenceOf(at) === sentence)
    return {
      ...sentence,
      signs: Array.from(new Set(own.map(({sign}) => sign))),
      markedInside: own.some(({at}) => /[\p{L}\p{N}]/u.test(text.slice(at, sentence.to))),
    }
  })
}
