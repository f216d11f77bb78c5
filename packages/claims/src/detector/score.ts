import {width} from './found.ts'
import {isClaimLabel, type SentenceLabel, sentenceLabels} from './labels.ts'
import type {Model} from './model.ts'
import {type Target, targets} from './table.ts'

/** Log-odds of every target, in the order of `targets`: the sums of the weights of what fired. */
export type Scores = Float64Array

const place = new Map(targets.map((target, index) => [target, index]))
const count = targets.length

function add(scores: Scores, cue: number, weights: Float64Array): void {
  const row = cue * count
  for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + (weights[row + at] ?? 0)
}

/** What fired, weighed. */
export function scoresOf(fired: readonly number[], {bias, weights}: Model): Scores {
  const scores = bias.slice()
  const step = width
  for (let at = 0; at < fired.length; at += step) add(scores, fired[at] ?? 0, weights)
  return scores
}

/** Scores with what stands before added; the ones given stay as they are. */
export function addContext(before: Scores, context: readonly number[], {weights}: Model): Scores {
  const scores = before.slice()
  for (const cue of context) add(scores, cue, weights)
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
