import {type Detection, detectClaims} from '../../../detector/detect-claims.ts'
import {probability} from '../../../detector/score.ts'
import {thresholds} from '../../../detector/thresholds.ts'
import type {TextRange} from '../../../finding.ts'
import {type ClaimLabel, claimLabels} from '../../../labels.ts'
import {remember} from '../../../text/remember.ts'
import {type SetPhrase, setPhrasesIn} from './set-phrases.ts'

/** Words that are a reason for a label: the characters `from` (inclusive) to `to` (exclusive) of the text. */
export type Reason = {
  readonly label: ClaimLabel
  readonly words: string
  readonly from: number
  readonly to: number
}

/** A sentence that makes a claim, surely or likely: the characters `from` (inclusive) to `to` (exclusive) of the text. */
export type ClaimingSentence = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly labels: readonly ClaimLabel[]
  /** Whether that is nearly certain: by a set phrase, or by what the detector asks for while somebody types. */
  readonly certain: boolean
  /** The words that say so, the weightiest first; none where it is the sentence as a whole. */
  readonly reasons: readonly Reason[]
}

/** A sentence that was not read, for it is in another language: `from` (inclusive) to `to` (exclusive) of the text. */
export type ForeignSentence = {readonly from: number; readonly to: number; readonly language: string}

/** What the detector says of a text, as far as rules need it. */
export type Claiming = {
  readonly sentences: readonly ClaimingSentence[]
  readonly foreign: readonly ForeignSentence[]
}

const claimLabelOf = (label: string): ClaimLabel | undefined => claimLabels.find((each) => each === label)

const certainFrom = probability(thresholds.typing)

const claiming = (
  {text, from, to, labels, cues, claim, confidence}: Detection,
  phrases: readonly SetPhrase[] = [],
): ClaimingSentence => ({
  text,
  from,
  to,
  certain: phrases.length > 0 || (claim && confidence > certainFrom),
  labels: claimLabels.filter(
    (label) => (claim && labels.includes(label)) || phrases.some((phrase) => phrase.label === label),
  ),
  reasons: [
    ...phrases.map((phrase) => ({...phrase, words: text.slice(phrase.from - from, phrase.to - from)})),
    ...cues.flatMap((cue) => {
      const label = claimLabelOf(cue.label)
      return label === undefined || cue.words === text
        ? []
        : [{label, words: cue.words, from: cue.from, to: cue.to}]
    }),
  ],
})

/** The ranges that lie in each of a row of others, which are asked for in order: all of them in one walk. */
function inOrder<Range extends TextRange>(ranges: readonly Range[]): (outer: TextRange) => readonly Range[] {
  const sorted = ranges.toSorted((a, b) => a.from - b.from)
  let next = 0
  return (outer) => {
    const within: Range[] = []
    for (let range = sorted[next]; range !== undefined && range.from < outer.to; range = sorted[++next])
      if (outer.from <= range.from && range.to <= outer.to) within.push(range)
    return within
  }
}

function detect(text: string, explain: 'claims' | 'labels'): Claiming {
  const detected = detectClaims(text, {mode: 'all', kind: 'claim-bearing', explain})
  if (detected.kind === 'unsupported')
    return {sentences: [], foreign: [{from: 0, to: text.length, language: detected.language}]}
  const phrasesIn = inOrder(setPhrasesIn(text))
  return {
    sentences: detected.sentences.flatMap((sentence) => {
      const own = phrasesIn(sentence)
      return sentence.claim || own.length > 0 ? claiming(sentence, own) : []
    }),
    foreign: detected.sentences.filter(({language}) => language !== 'English'),
  }
}

/** The sentences of a text that make a claim. Answers are kept for the pages that are being written. */
export const claimingSentences = remember(2000, (text) => detect(text, 'claims'))

/** The same without the reasons of the detector, for whoever does not ask for any. */
export const labelledSentences = remember(2000, (text) => detect(text, 'labels'))

function likely(part: string): readonly ClaimLabel[] {
  const detected = detectClaims([part], {mode: 'all', kind: 'claim-bearing', explain: 'labels'})
  return detected.kind === 'unsupported'
    ? []
    : detected.sentences.filter(({claim}) => claim).flatMap((each) => claiming(each).labels)
}

/** What a part of a sentence likely claims, read by itself. */
export const likelyLabels = remember(2000, likely)
