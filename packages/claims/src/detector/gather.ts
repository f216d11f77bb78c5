import {contextEvidence} from './context-cues.ts'
import type {Evidence} from './cue.ts'
import {orderEvidence} from './order-cues.ts'
import {type Reading, readingOf} from './reading.ts'
import {shapeEvidence} from './shape-cues.ts'
import {topicEvidence} from './topic-cues.ts'
import {wholeEvidence} from './whole-cues.ts'

/** A sentence with everything that speaks for or against a label. */
export type Case = {readonly reading: Reading; readonly evidence: readonly Evidence[]}

/** Reads the sentences of one passage, in order. */
export function gather(sentences: readonly string[]): readonly Case[] {
  const readings = sentences.map(readingOf)
  const contexts = contextEvidence(readings)
  return readings.map((reading, place) => ({
    reading,
    evidence: [
      ...topicEvidence(reading),
      ...orderEvidence(reading),
      ...wholeEvidence(reading),
      ...shapeEvidence(reading, place),
      ...(contexts[place] ?? []),
    ],
  }))
}
