import type {Passage} from '../../passage.ts'
import {type ClaimingSentence, claimingSentences} from './claiming-sentences.ts'
import type {Together} from './read-together.ts'

const moved = <T extends {readonly from: number; readonly to: number}>(range: T, by: number): T => ({
  ...range,
  from: range.from - by,
  to: range.to - by,
})

/** A heading takes its sense from what stands under it: only what it says by itself is its own claim. */
const isOwn = ({kind}: Passage, {text}: ClaimingSentence): boolean => {
  if (kind !== 'label') return true
  const alone = claimingSentences(text)
  return 'sentences' in alone && alone.sentences.length > 0
}

/** Each passage with those of the sentences that stand in it, their places and reasons counted in its own text. */
export function* detectedIn(
  {passages}: Together,
  sentences: readonly ClaimingSentence[],
): Iterable<readonly [Passage, readonly ClaimingSentence[]]> {
  let start = 0
  for (const passage of passages) {
    const [from, end] = [start, start + passage.text.length]
    const own = sentences.filter(
      (sentence) => sentence.from >= from && sentence.to <= end && isOwn(passage, sentence),
    )
    yield [
      passage,
      own.map((sentence) => ({
        ...moved(sentence, from),
        reasons: sentence.reasons.map((reason) => moved(reason, from)),
      })),
    ]
    start = end + 1
  }
}
