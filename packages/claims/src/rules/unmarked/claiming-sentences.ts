import {detectClaims} from '../../detector/detect-claims.ts'
import {type ClaimLabel, claimLabels} from '../../labels.ts'
import {remember} from '../remember.ts'

/** A sentence that makes a claim: the characters `from` (inclusive) to `to` (exclusive) of the text. */
export type ClaimingSentence = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly labels: readonly ClaimLabel[]
  /** The words that say so, the weightiest first. */
  readonly words: readonly string[]
}

/** What the detector says of a text, as far as rules need it. */
export type Claiming =
  | {readonly kind: 'read'; readonly sentences: readonly ClaimingSentence[]}
  | {readonly kind: 'unsupported'; readonly language: string}

const shownWords = 3

function detect(text: string): Claiming {
  const detected = detectClaims(text, {mode: 'typing', kind: 'claim-bearing', explain: 'claims'})
  if (detected.kind === 'unsupported') return {kind: 'unsupported', language: detected.language}
  const claiming = detected.sentences.filter(({claim}) => claim)
  return {
    kind: 'read',
    sentences: claiming.map(({text: sentence, from, to, labels, cues}) => ({
      text: sentence,
      from,
      to,
      labels: claimLabels.filter((label) => labels.includes(label)),
      words: Array.from(
        new Set(
          cues
            .filter(({label, words}) => claimLabels.some((each) => each === label) && words !== sentence)
            .map(({words}) => words),
        ),
      ).slice(0, shownWords),
    })),
  }
}

/** The sentences of a text that make a claim. Answers are kept for the pages that are being written. */
export const claimingSentences = remember(2000, detect)
