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

function single(text: string, place: number, model: Model): Case {
  const reading = readingOf(text)
  chain(reading)
  findTopics(reading, bases.topics, found)
  findOrders(reading, bases.orders, found)
  findWholes(reading, bases.wholes, found)
  findShapes(reading, place, bases.shapes, found)
  findWords(reading, model.lexicon, bases.learned, found)
  const fired = found.take()
  return {reading, fired, context: nothing, scores: scoresOf(fired, model), hints: languageHints(reading)}
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
  const [opening, later] = [new Map<string, Case>(), new Map<string, Case>()]
  const recall = (text: string, place: number): Case => {
    const memory = place === 0 ? opening : later
    const before = memory.get(text)
    if (before !== undefined) return before
    const read = single(text, place, model)
    if (memory.size >= remembered) memory.clear()
    memory.set(text, read)
    return read
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
