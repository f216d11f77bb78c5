import type {Cue} from './cue.ts'
import {openingLabels, topicLabels} from './cue-data.ts'
import type {Found} from './found.ts'
import {opening, type Reading} from './reading.ts'
import {topicName} from './topic-names.ts'
import {type Topic, topics} from './vocabulary.ts'

const has = (topic: Topic): Cue => ({id: topic, name: topicName(topic), labels: topicLabels[topic] ?? []})
const opens = (topic: Topic): Cue => ({
  id: `^ ${topic}`,
  name: `opens with ${topicName(topic)}`,
  labels: openingLabels[topic] ?? [],
})
const several = (topic: Topic): Cue => ({
  id: `${topic} x2`,
  name: `${topicName(topic)}, twice`,
  labels: topicLabels[topic] ?? [],
})

/** For each topic: that the sentence has it, opens with it, has it twice. */
export const topicCues: readonly Cue[] = [has, opens, several].flatMap((make) => topics.map(make))

const count = topics.length

/** The spans of one topic in a sentence: the first, and after each the next; -1 for none. */
export type Chains = {readonly heads: Int32Array; readonly next: number[]}

const tails = new Int32Array(count)

/** For one sentence at a time: made once, filled for each. */
export const chains: Chains = {heads: new Int32Array(count), next: []}

export function chain({spans}: Reading): void {
  const {heads, next} = chains
  heads.fill(-1)
  for (let at = 0; at < spans.topics.length; at++) {
    const topic = spans.topics[at] ?? 0
    next[at] = -1
    if (heads[topic] === -1) heads[topic] = at
    else next[tails[topic] ?? 0] = at
    tails[topic] = at
  }
}

/** Each topic that the sentence has, has twice, and opens with. @param base the number of the first of these cues */
export function findTopics(
  {spans: {topics: found, firsts, lasts}}: Reading,
  base: number,
  into: Found,
): void {
  const {heads, next} = chains
  for (let at = 0; at < found.length; at++) {
    const topic = found[at] ?? 0
    if (heads[topic] !== at) continue
    const first = firsts[at] ?? 0
    const last = lasts[at] ?? 0
    into.add(base + topic, first, last)
    if (first < opening) into.add(base + count + topic, first, last)
    let later = next[at] ?? -1
    while (later !== -1 && (firsts[later] ?? 0) <= last) later = next[later] ?? -1
    if (later !== -1) into.add(base + 2 * count + topic, firsts[later] ?? 0, lasts[later] ?? 0)
  }
}
