import type {Cue, Evidence} from './cue.ts'
import {openingLabels, topicLabels} from './cue-data.ts'
import {opening} from './order-cues.ts'
import type {Reading} from './reading.ts'
import {type Topic, topics} from './vocabulary.ts'

const has = new Map<Topic, Cue>(topics.map((topic) => [topic, {id: topic, labels: topicLabels[topic] ?? []}]))
const opens = new Map<Topic, Cue>(
  topics.map((topic) => [topic, {id: `^ ${topic}`, labels: openingLabels[topic] ?? []}]),
)
const several = new Map<Topic, Cue>(
  topics.map((topic) => [topic, {id: `${topic} x2`, labels: topicLabels[topic] ?? []}]),
)

/** For each topic: that the sentence has it, opens with it, has it twice. */
export const topicCues: readonly Cue[] = [has, opens, several].flatMap((cues) => Array.from(cues.values()))

/** Each topic that the sentence has, has twice, and opens with. */
export const topicEvidence = (reading: Reading): readonly Evidence[] =>
  Array.from(reading.topics).flatMap(([topic, spans]) => {
    const [span] = spans
    const cue = has.get(topic)
    if (span === undefined || cue === undefined) return []
    const evidence: Evidence[] = [{cue, first: span.first, last: span.last}]
    const openingCue = opens.get(topic)
    if (openingCue !== undefined && span.first < opening)
      evidence.push({cue: openingCue, first: span.first, last: span.last})
    const next = spans.find(({first}) => first > span.last)
    const severalCue = several.get(topic)
    if (next !== undefined && severalCue !== undefined)
      evidence.push({cue: severalCue, first: next.first, last: next.last})
    return evidence
  })
