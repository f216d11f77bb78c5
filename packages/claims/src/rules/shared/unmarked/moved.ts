import type {ClaimingSentence} from './claiming-sentences.ts'

const by = <T extends {readonly from: number; readonly to: number}>(range: T, distance: number): T => ({
  ...range,
  from: range.from + distance,
  to: range.to + distance,
})

/** A sentence and its reasons, so many characters further on. */
export const moved = (sentence: ClaimingSentence, distance: number): ClaimingSentence => ({
  ...by(sentence, distance),
  reasons: sentence.reasons.map((reason) => by(reason, distance)),
})
