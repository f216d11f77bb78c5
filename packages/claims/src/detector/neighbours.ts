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

function look(scores: readonly Scores[], singly: readonly number[], place: number): Float64Array {
  const seen = new Float64Array(secondLook.length)
  let at = 0
  seen[at++] = singly[place] ?? 0
  for (const score of scores[place] ?? []) seen[at++] = Math.tanh(score / 4)
  for (const side of [place - 1, place + 1]) {
    const neighbour = scores[side]
    seen[at++] = Math.tanh((singly[side] ?? 0) / 3)
    seen[at++] = neighbour === undefined && scores.length >= page ? 1 : 0
    for (let label = 1; label < targets.length; label++)
      seen[at++] = neighbour === undefined ? 0 : probability(neighbour[label] ?? 0)
  }
  return seen
}

/** For each sentence of a passage: its own scores, and those of the sentences before and after. */
export function looksAt(scores: readonly Scores[]): readonly Float64Array[] {
  const singly = scores.map(claimScore)
  return scores.map((_, place) => look(scores, singly, place))
}

/** Log-odds that each sentence of a passage makes a claim: text is written in runs, so neighbours count. */
export function claimScores(scores: readonly Scores[], weights: Weights): readonly number[] {
  const row = secondLook.map((name) => weightAt(weights.get(name), 0))
  const bias = weightAt(weights.get('then: bias'), 0)
  return looksAt(scores).map((seen) => row.reduce((sum, weight, at) => sum + weight * (seen[at] ?? 0), bias))
}
