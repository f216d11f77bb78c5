import {detectClaims} from '../../detector/detect-claims.ts'
import {type ClaimLabel, claimLabels} from '../../labels.ts'

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
  const detected = detectClaims(text, {mode: 'typing', kind: 'claim-bearing'})
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

/** Sections whose answer is kept: those of the page that somebody writes, and of many others. */
const kept = 2000
const answers = new Map<string, Claiming>()

/**
 * The sentences of a text that make a claim. The answer is kept, so that checking a page again while it is
 * written costs only the section that changed; the answers that were asked for least recently are forgotten.
 */
export function claimingSentences(text: string): Claiming {
  const known = answers.get(text)
  const answer = known ?? detect(text)
  if (known !== undefined) answers.delete(text)
  answers.set(text, answer)
  const [oldest] = answers.keys()
  if (answers.size > kept && oldest !== undefined) answers.delete(oldest)
  return answer
}
