import type {Passage} from '../../../passage.ts'
import {type ClaimingSentence, labelledSentences} from './claiming-sentences.ts'
import {moved} from './moved.ts'
import type {Together} from './read-together.ts'

/** A heading takes its sense from what stands under it: only what it says by itself is its own claim. */
function own({kind}: Passage, sentence: ClaimingSentence): readonly ClaimingSentence[] {
  if (kind !== 'label') return [sentence]
  const alone = labelledSentences(sentence.text).sentences
  const certain = sentence.certain && alone.some((each) => each.certain)
  return alone.length === 0 ? [] : [{...sentence, certain}]
}

/** Each passage with those of the sentences that stand in it, their places and reasons counted in its own text. */
export function* detectedIn(
  {passages}: Together,
  sentences: readonly ClaimingSentence[],
): Iterable<readonly [Passage, readonly ClaimingSentence[]]> {
  let start = 0
  for (const passage of passages) {
    const [from, end] = [start, start + passage.text.length]
    const here = sentences.filter((sentence) => sentence.from >= from && sentence.to <= end)
    yield [
      passage,
      here.flatMap((sentence) => own(passage, sentence)).map((sentence) => moved(sentence, -from)),
    ]
    start = end + 1
  }
}
