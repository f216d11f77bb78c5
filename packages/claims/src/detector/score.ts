import type {Evidence} from './cue.ts'
import {guidelineName, isClaimLabel, type SentenceLabel, sentenceLabels} from './labels.ts'
import {weights} from './weights.ts'

/** What is scored: each label, and whether the sentence makes a claim at all. */
export type Target = SentenceLabel | 'claim'

export const targets: readonly Target[] = ['claim', ...sentenceLabels]

/** Labels are called by the guideline's names in weights, corpus and command. */
export const nameOf = (target: Target): string => (target === 'claim' ? target : guidelineName(target))

/** What each cue weighs for each target, by the guideline's names. */
export type Table = {
  readonly bias: Readonly<Record<string, number>>
  readonly cues: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The same as rows of numbers, one per target, in the order of `targets`. */
export type Weights = {readonly bias: Float64Array; readonly cues: ReadonlyMap<string, Float64Array>}

const rowOf = (row: Readonly<Record<string, number>>) =>
  Float64Array.from(targets, (target) => row[nameOf(target)] ?? 0)

export const weightsOf = ({bias, cues}: Table): Weights => ({
  bias: rowOf(bias),
  cues: new Map(Object.entries(cues).map(([id, row]) => [id, rowOf(row)])),
})

const fitted = weightsOf(weights)
const place = new Map(targets.map((target, index) => [target, index]))

/** Log-odds of every target, in the order of `targets`: the sums of the weights of what fired. */
export type Scores = Float64Array

export function scoresOf(evidence: readonly Evidence[], {bias, cues}: Weights = fitted): Scores {
  const scores = Float64Array.from(bias)
  for (const {cue} of evidence) {
    const row = cues.get(cue.id)
    if (row === undefined) continue
    for (let index = 0; index < scores.length; index++)
      scores[index] = (scores[index] ?? 0) + (row[index] ?? 0)
  }
  return scores
}

export const scoreOf = (scores: Scores, target: Target): number => scores[place.get(target) ?? -1] ?? 0

/** How much a cue speaks for (above 0) or against (below 0) a target. */
export const weightOf = ({cue}: Evidence, target: Target): number => {
  const row = fitted.cues.get(cue.id)
  return row === undefined ? 0 : scoreOf(row, target)
}

const placesOf = (wanted: (label: SentenceLabel) => boolean): readonly number[] =>
  sentenceLabels.filter(wanted).map((label) => place.get(label) ?? -1)
const claimPlaces = placesOf(isClaimLabel)
/** A question or a heading may claim or not: they do not speak against a claim. */
const otherPlaces = placesOf((label) => !isClaimLabel(label) && label !== 'question' && label !== 'heading')

/** A soft maximum: one strong label counts, several weak ones do too. */
const strength = (scores: Scores, places: readonly number[]): number =>
  Math.log(places.reduce((sum, each) => sum + Math.exp(scores[each] ?? 0), 0))

/** Log-odds that the sentence makes a claim: said directly, and by the labels that it seems to have. */
export const claimScore = (scores: Scores): number =>
  scoreOf(scores, 'claim') + 0.75 * (strength(scores, claimPlaces) - strength(scores, otherPlaces))

/** Neighbours make a claim a little likelier or less so: text is written in runs. */
export const withNeighbours = (own: readonly number[]): readonly number[] =>
  own.map((score, index) =>
    [own[index - 1], own[index + 1]].reduce<number>(
      (sum, neighbour) => sum + (neighbour === undefined ? 0 : 0.2 * Math.tanh(neighbour / 2)),
      score,
    ),
  )

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
