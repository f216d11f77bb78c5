import {width} from './found.ts'
import {isClaimLabel, type SentenceLabel, sentenceLabels} from './labels.ts'
import type {Model} from './model.ts'
import {type Target, targets} from './table.ts'

/** Log-odds of every target, in the order of `targets`: the sums of the weights of what fired. */
export type Scores = Float64Array

const place = new Map(targets.map((target, index) => [target, index]))
const count = targets.length

/** Weights without those that are 0, three in four: of each cue those from `starts` on, with the targets that they speak for. */
type Telling = {
  readonly starts: Int32Array
  readonly places: Uint8Array
  readonly values: Float64Array
}

function tellingOf(weights: Float64Array): Telling {
  const starts = new Int32Array(weights.length / count + 1)
  const places: number[] = []
  const values: number[] = []
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0
    if (weight !== 0) {
      places.push(at % count)
      values.push(weight)
    }
    if (at % count === count - 1) starts[(at + 1) / count] = values.length
  }
  return {starts, places: Uint8Array.from(places), values: Float64Array.from(values)}
}

const told = new WeakMap<Float64Array, Telling>()

function telling(weights: Float64Array): Telling {
  const before = told.get(weights)
  if (before !== undefined) return before
  const made = tellingOf(weights)
  told.set(weights, made)
  return made
}

function add(scores: Scores, cue: number, {starts, places, values}: Telling): void {
  const end = starts[cue + 1] ?? 0
  for (let at = starts[cue] ?? 0; at < end; at++) {
    const place = places[at] ?? 0
    scores[place] = (scores[place] ?? 0) + (values[at] ?? 0)
  }
}

/** What fired, weighed. The weights of a model stay as they are. */
export function scoresOf(fired: readonly number[], {bias, weights}: Model): Scores {
  const scores = bias.slice()
  const step = width
  const all = telling(weights)
  for (let at = 0; at < fired.length; at += step) add(scores, fired[at] ?? 0, all)
  return scores
}

/** Scores with what stands before added; the ones given stay as they are. */
export function addContext(before: Scores, context: readonly number[], {weights}: Model): Scores {
  const scores = before.slice()
  const all = telling(weights)
  for (const cue of context) add(scores, cue, all)
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
