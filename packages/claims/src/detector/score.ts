import type {Evidence} from './cue.ts'
import {isClaimLabel, type SentenceLabel, sentenceLabels} from './labels.ts'
import {type Row, type Target, targets, type Weights} from './table.ts'

/** Log-odds of every target, in the order of `targets`: the sums of the weights of what fired. */
export type Scores = Float64Array

/** The row of what is added to every sentence. */
export const biasId = 'bias'

const place = new Map(targets.map((target, index) => [target, index]))

function add(scores: Scores, row: Row | undefined): void {
  if (row === undefined) return
  const {places, weights} = row
  for (let at = 0; at < places.length; at++) {
    const target = places[at] ?? 0
    scores[target] = (scores[target] ?? 0) + (weights[at] ?? 0)
  }
}

/** What every sentence starts from. */
export function biased(weights: Weights): Scores {
  const scores = new Float64Array(targets.length)
  add(scores, weights.get(biasId))
  return scores
}

/** Scores with the weights of more evidence added, in its order; the ones given stay as they are. */
export function withEvidence(before: Scores, evidence: readonly Evidence[], weights: Weights): Scores {
  const scores = before.slice()
  for (const {cue} of evidence) add(scores, weights.get(cue.id))
  return scores
}

/** The place of a target in scores and rows. */
export const placeOf = (target: Target): number => place.get(target) ?? -1

export const scoreOf = (scores: Scores, target: Target): number => scores[placeOf(target)] ?? 0

const placesOf = (wanted: (label: SentenceLabel) => boolean): readonly number[] =>
  sentenceLabels.filter(wanted).map(placeOf)
const claimPlaces = placesOf(isClaimLabel)
/** A question or a heading may claim or not: they do not speak against a claim. */
const otherPlaces = placesOf((label) => !isClaimLabel(label) && label !== 'question' && label !== 'heading')

/** A soft maximum: one strong label counts, several weak ones do too. */
const strength = (scores: Scores, places: readonly number[]): number => {
  let sum = 0
  for (const each of places) sum += Math.exp(scores[each] ?? 0)
  return Math.log(sum)
}

/** Log-odds that the sentence by itself makes a claim: said directly, and by the labels that it seems to have. */
export const claimScore = (scores: Scores): number =>
  scoreOf(scores, 'claim') + 0.75 * (strength(scores, claimPlaces) - strength(scores, otherPlaces))

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
