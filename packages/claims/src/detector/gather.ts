import {contextEvidence} from './context-cues.ts'
import type {Evidence} from './cue.ts'
import {type LanguageHints, languageHints} from './language.ts'
import type {Model} from './model.ts'
import {orderEvidence} from './order-cues.ts'
import {type Reading, readingOf} from './reading.ts'
import {biased, type Scores, withEvidence} from './score.ts'
import {shapeEvidence} from './shape-cues.ts'
import {topicEvidence} from './topic-cues.ts'
import {wholeEvidence} from './whole-cues.ts'
import {wordEvidence} from './word-cues.ts'

/** A sentence with everything that speaks for or against a label, and what that comes to. */
export type Case = {
  readonly reading: Reading
  readonly evidence: readonly Evidence[]
  readonly scores: Scores
  /** What it says about its language. */
  readonly hints: LanguageHints
}

function single(text: string, place: number, {lexicon, weights}: Model): Case {
  const reading = readingOf(text)
  const evidence = [
    ...topicEvidence(reading),
    ...orderEvidence(reading),
    ...wholeEvidence(reading),
    ...shapeEvidence(reading, place),
    ...wordEvidence(reading, lexicon),
  ]
  const scores = withEvidence(biased(weights), evidence, weights)
  return {reading, evidence, scores, hints: languageHints(reading)}
}

function inContext(single: Case, context: readonly Evidence[], {weights}: Model): Case {
  if (context.length === 0) return single
  return {
    ...single,
    evidence: single.evidence.concat(context),
    scores: withEvidence(single.scores, context, weights),
  }
}

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
    const contexts = contextEvidence(cases.map(({reading}) => reading))
    return cases.map((each, place) => inContext(each, contexts[place] ?? [], model))
  }
}
