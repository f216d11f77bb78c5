import type {Model} from './model.ts'
import {claimScore, probability, type Scores} from './score.ts'
import {secondLook} from './second-look.ts'
import {targets} from './table.ts'

/** With fewer sentences a passage is a part of something: its first need not be a heading, nor its last an invitation. */
const page = 5

const none: readonly Scores[] = []

/** The sentences of a passage: their scores, what each says by itself, and how likely each of its labels is. */
type Seen = {
  readonly scores: readonly Scores[]
  readonly singly: readonly number[]
  readonly chances: readonly Scores[]
}

/** Writes what there is to see of a sentence `into` a list as long as `secondLook`. */
function look({scores, singly, chances}: Seen, place: number, into: Float64Array): Float64Array {
  let at = 0
  into[at++] = singly[place] ?? 0
  const own = scores[place]
  for (let target = 0; target < targets.length; target++) into[at++] = Math.tanh((own?.[target] ?? 0) / 4)
  for (let side = place - 1; side <= place + 1; side += 2) {
    const neighbour = chances[side]
    into[at++] = Math.tanh((singly[side] ?? 0) / 3)
    into[at++] = neighbour === undefined && scores.length >= page ? 1 : 0
    for (let label = 1; label < targets.length; label++) into[at++] = neighbour?.[label] ?? 0
  }
  return into
}

function chancesOf(scores: Scores): Scores {
  const chances = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at++) chances[at] = probability(scores[at] ?? 0)
  return chances
}

/** A sentence without neighbours is nobody's neighbour. */
const seenIn = (scores: readonly Scores[]): Seen => ({
  scores,
  singly: scores.map(claimScore),
  chances: scores.length > 1 ? scores.map(chancesOf) : none,
})

/** For each sentence of a passage: its own scores, and those of the sentences before and after. */
export function looksAt(scores: readonly Scores[]): readonly Float64Array[] {
  const seen = seenIn(scores)
  return scores.map((_, place) => look(seen, place, new Float64Array(secondLook.length)))
}

/** For one sentence at a time. */
const scratch = new Float64Array(secondLook.length)

/** Log-odds that each sentence of a passage makes a claim: text is written in runs, so neighbours count. */
export function claimScores(scores: readonly Scores[], {second: {bias, row}}: Model): readonly number[] {
  const all = seenIn(scores)
  return scores.map((_, place) => {
    const seen = look(all, place, scratch)
    let sum = bias
    for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (seen[at] ?? 0)
    return sum
  })
}
