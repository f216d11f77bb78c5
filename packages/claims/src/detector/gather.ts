import {bases} from './all-cues.ts'
import {contextsOf} from './context-cues.ts'
import {newFound} from './found.ts'
import {type LanguageHints, languageHints} from './language.ts'
import type {Model} from './model.ts'
import {findOrders} from './order-cues.ts'
import {type Reading, readingOf} from './reading.ts'
import {addContext, type Scores, scoresOf} from './score.ts'
import {findShapes} from './shape-cues.ts'
import {chain, findTopics} from './topic-cues.ts'
import {findWholes} from './whole-cues.ts'
import {findWords} from './word-cues.ts'

/** A sentence with everything that speaks for or against a label, and what that comes to. */
export type Case = {
  readonly reading: Reading
  /** What fired in the sentence, as `Found` takes it; and what stands before it, numbers of cues. */
  readonly fired: readonly number[]
  readonly context: readonly number[]
  readonly scores: Scores
  /** What it says about its language. */
  readonly hints: LanguageHints
}

const found = newFound()
const nothing: readonly number[] = []

/**
 * A sentence by itself. What its place changes is how it looks, which stands at `from` to `to` of what fired; with
 * that, it is read for the other place without reading it again.
 */
type Single = {
  readonly from: number
  readonly to: number
  /** As it was read first: for the place at which a passage opens, or for a later one. */
  readonly first: Case
  readonly opens: boolean
  /** For the other place, once that was asked for. */
  other: Case | undefined
}

const caseOf = (reading: Reading, fired: readonly number[], hints: LanguageHints, model: Model): Case => ({
  reading,
  fired,
  context: nothing,
  scores: scoresOf(fired, model),
  hints,
})

function single(text: string, place: number, model: Model): Single {
  const reading = readingOf(text)
  chain(reading)
  findTopics(reading, bases.topics, found)
  findOrders(reading, bases.orders, found)
  findWholes(reading, bases.wholes, found)
  const from = found.size()
  findShapes(reading, place, bases.shapes, found)
  const to = found.size()
  findWords(reading, model.lexicon, bases.learned, found)
  const first = caseOf(reading, found.take(), languageHints(reading), model)
  return {from, to, first, opens: place === 0, other: undefined}
}

/** The sentence as it is at the other place. */
function elsewhere({first: {reading, fired, hints}, from, to}: Single, place: number, model: Model): Case {
  findShapes(reading, place, bases.shapes, found)
  const shapes = found.take()
  return caseOf(reading, [...fired.slice(0, from), ...shapes, ...fired.slice(to)], hints, model)
}

function at(place: number, single: Single, model: Model): Case {
  if (single.opens === (place === 0)) return single.first
  single.other ??= elsewhere(single, place, model)
  return single.other
}

const inContext = (single: Case, context: readonly number[], model: Model): Case =>
  context.length === 0 ? single : {...single, context, scores: addContext(single.scores, context, model)}

/** Some thirty pages. While a page is written, all but one of its sentences are those of a moment ago. */
const remembered = 2000

/**
 * A function that reads the sentences of one passage, in order. It remembers what it read lately, which makes
 * it faster and changes nothing else.
 */
export function readerOf(model: Model): (sentences: readonly string[]) => readonly Case[] {
  const memory = new Map<string, Single>()
  const recall = (text: string, place: number): Case => {
    const before = memory.get(text)
    if (before !== undefined) return at(place, before, model)
    const read = single(text, place, model)
    if (memory.size >= remembered) memory.clear()
    memory.set(text, read)
    return at(place, read, model)
  }
  return (sentences) => {
    const cases = sentences.map(recall)
    const contexts = contextsOf(
      cases.map(({reading}) => reading),
      bases.context,
    )
    return cases.map((each, place) => inContext(each, contexts[place] ?? nothing, model))
  }
}
