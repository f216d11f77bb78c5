import type {Model} from './model.ts'
import {claimScore, probability, type Scores} from './score.ts'
import {secondLook} from './second-look.ts'
import {targets} from './table.ts'

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

/** Log-odds that each sentence of a passage makes a claim: text is written in runs, so neighbours count. */
export function claimScores(scores: readonly Scores[], {second: {bias, row}}: Model): readonly number[] {
  return looksAt(scores).map((seen) => {
    let sum = bias
    for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (seen[at] ?? 0)
    return sum
  })
}
