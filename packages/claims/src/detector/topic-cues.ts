import type {Cue, Evidence} from './cue.ts'
import {openingLabels, topicLabels} from './cue-data.ts'
import {opening} from './order-cues.ts'
import type {Reading} from './reading.ts'
import {topicName} from './topic-names.ts'
import {type Span, type Topic, topics} from './vocabulary.ts'

const has = new Map<Topic, Cue>(
  topics.map((topic) => [topic, {id: topic, name: topicName(topic), labels: topicLabels[topic] ?? []}]),
)
const opens = new Map<Topic, Cue>(
  topics.map((topic) => [
    topic,
    {id: `^ ${topic}`, name: `opens with ${topicName(topic)}`, labels: openingLabels[topic] ?? []},
  ]),
)
const several = new Map<Topic, Cue>(
  topics.map((topic) => [
    topic,
    {id: `${topic} x2`, name: `${topicName(topic)}, twice`, labels: topicLabels[topic] ?? []},
  ]),
)

/** For each topic: that the sentence has it, opens with it, has it twice. */
export const topicCues: readonly Cue[] = [has, opens, several].flatMap((cues) => Array.from(cues.values()))

/** Each topic that the sentence has, has twice, and opens with. */
export function topicEvidence(reading: Reading): readonly Evidence[] {
  const evidence: Evidence[] = []
  const add = (cue: Cue | undefined, {first, last}: Span) => {
    if (cue !== undefined) evidence.push({cue, first, last})
  }
  for (const [topic, spans] of reading.topics) {
    const [span] = spans
    if (span === undefined) continue
    add(has.get(topic), span)
    if (span.first < opening) add(opens.get(topic), span)
    const next = spans.find(({first}) => first > span.last)
    if (next !== undefined) add(several.get(topic), next)
  }
  return evidence
}
