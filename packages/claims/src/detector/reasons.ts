import {whole, width} from './found.ts'
import type {Case} from './gather.ts'
import type {SentenceLabel} from './labels.ts'
import type {Model} from './model.ts'
import type {Reading} from './reading.ts'
import {placeOf} from './score.ts'
import {targets} from './table.ts'
import type {Word} from './words.ts'

/** Words that are a reason for a label: the characters `from` (inclusive) to `to` (exclusive). */
export type FiredCue = {
  readonly label: SentenceLabel
  readonly words: string
  readonly from: number
  readonly to: number
  /** Which cue, in words for an editor: a topic, topics in an order, a word by itself, what stands before. */
  readonly cue: string
}

/** The tokens of a reason without connecting words at its ends; undefined where nothing is left that says anything. */
function meaningful(
  tokens: readonly Word[],
  from: number,
  to: number,
): readonly [number, number] | undefined {
  let [first, last] = [from, to]
  while (first < last && tokens[first]?.endsReason !== true) first += 1
  while (last > first && tokens[last]?.endsReason !== true) last -= 1
  if (tokens[first]?.word === '%' && first > 0) first -= 1
  return someSays(tokens, first, last) ? [first, last] : undefined
}

function someSays(tokens: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]?.says === true) return true
  return false
}

const shown = 8
const worthShowing = 0.15

type Reason = {
  readonly weight: number
  readonly label: SentenceLabel
  readonly cue: number
  readonly first: number
  readonly last: number
}

/** What speaks of the sentence as a whole tells an editor less than the words do. */
const strongestFirst = (a: Reason, b: Reason): number =>
  Number(a.first === whole) - Number(b.first === whole) || b.weight - a.weight

function reasonsOf(
  {fired, context}: Case,
  labels: readonly SentenceLabel[],
  {weights}: Model,
): readonly Reason[] {
  const reasons: Reason[] = []
  const places = labels.map(placeOf)
  const add = (cue: number, first: number, last: number) => {
    const row = cue * targets.length
    for (let at = 0; at < places.length; at++) {
      const weight = weights[row + (places[at] ?? 0)] ?? 0
      if (weight < worthShowing) continue
      const label = labels[at]
      if (label !== undefined) reasons.push({weight, label, cue, first, last})
    }
  }
  const step = width
  for (let at = 0; at < fired.length; at += step) add(fired[at] ?? 0, fired[at + 1] ?? 0, fired[at + 2] ?? 0)
  for (const cue of context) add(cue, whole, whole)
  return reasons.sort(strongestFirst)
}

/** The characters of a reason; undefined where its words say nothing by themselves. */
function rangeOf(
  {words, starts, ends, text}: Reading,
  {first, last}: Reason,
): readonly [number, number] | undefined {
  if (first === whole) return [0, text.length]
  const range = meaningful(words, first, last)
  return range === undefined ? undefined : [starts[range[0]] ?? 0, ends[range[1]] ?? text.length]
}

function isTold(cues: readonly FiredCue[], name: string, label: SentenceLabel, from: number): boolean {
  for (const cue of cues) if (cue.from === from && cue.label === label && cue.cue === name) return true
  return false
}

/**
 * The strongest reasons for the labels of a sentence, in words that mean something by themselves.
 *
 * @param labels in the order of all labels
 */
export function cuesOf(
  each: Case,
  labels: readonly SentenceLabel[],
  model: Model,
  offset: number,
): FiredCue[] {
  const cues: FiredCue[] = []
  for (const reason of reasonsOf(each, labels, model)) {
    const range = rangeOf(each.reading, reason)
    const cue = model.cues[reason.cue]
    if (range === undefined || cue === undefined) continue
    const [from, to] = range
    const name = cue.name ?? cue.id
    if (isTold(cues, name, reason.label, from + offset)) continue
    const words = each.reading.text.slice(from, to)
    cues.push({label: reason.label, words, from: from + offset, to: to + offset, cue: name})
    if (cues.length === shown) break
  }
  return cues
}
