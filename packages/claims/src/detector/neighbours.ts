import {claimScore, probability, type Scores} from './score.ts'
import {nameOf, targets, type Weights, weightAt} from './table.ts'

const sides = ['before', 'after'] as const
const labels = targets.filter((target) => target !== 'claim')

/** What the second look at a sentence goes by; the first is the score that the sentence has by itself. */
export const secondLook: readonly string[] = [
  'itself',
  ...targets.map((target) => `itself ${nameOf(target)}`),
  ...sides.flatMap((side) => [
    `${side} claim`,
    `${side} nothing`,
    ...labels.map((label) => `${side} ${nameOf(label)}`),
  ]),
].map((name) => `then: ${name}`)

/** With fewer sentences a passage is a part of something: its first need not be a heading, nor its last an invitation. */
const page = 5

/** The sentences of a passage: their scores, what each says by itself, and how likely each of its labels is. */
type Seen = {
  readonly scores: readonly Scores[]
  readonly singly: readonly number[]
  readonly chances: readonly Scores[]
}

function look({scores, singly, chances}: Seen, place: number): Float64Array {
  const seen = new Float64Array(secondLook.length)
  let at = 0
  seen[at++] = singly[place] ?? 0
  for (const score of scores[place] ?? []) seen[at++] = Math.tanh(score / 4)
  for (const side of [place - 1, place + 1]) {
    const neighbour = chances[side]
    seen[at++] = Math.tanh((singly[side] ?? 0) / 3)
    seen[at++] = neighbour === undefined && scores.length >= page ? 1 : 0
    for (let label = 1; label < targets.length; label++) seen[at++] = neighbour?.[label] ?? 0
  }
  return seen
}

/** For each sentence of a passage: its own scores, and those of the sentences before and after. */
export function looksAt(scores: readonly Scores[]): readonly Float64Array[] {
  const seen = {
    scores,
    singly: scores.map(claimScore),
    chances: scores.map((score) => score.map(probability)),
  }
  return scores.map((_, place) => look(seen, place))
}

type SecondWeights = {readonly bias: number; readonly row: Float64Array}

const secondWeights = new WeakMap<Weights, SecondWeights>()

function secondWeightsOf(weights: Weights): SecondWeights {
  const known = secondWeights.get(weights)
  if (known !== undefined) return known
  const row = Float64Array.from(secondLook, (name) => weightAt(weights.get(name), 0))
  const made = {bias: weightAt(weights.get('then: bias'), 0), row}
  secondWeights.set(weights, made)
  return made
}

/** Log-odds that each sentence of a passage makes a claim: text is written in runs, so neighbours count. */
export function claimScores(scores: readonly Scores[], weights: Weights): readonly number[] {
  const {bias, row} = secondWeightsOf(weights)
  return looksAt(scores).map((seen) => row.reduce((sum, weight, at) => sum + weight * (seen[at] ?? 0), bias))
}
