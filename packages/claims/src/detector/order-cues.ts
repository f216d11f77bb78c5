import type {Cue} from './cue.ts'
import {orders} from './cue-data.ts'
import type {Found} from './found.ts'
import {opening, type Reading, type Spans} from './reading.ts'
import {chains} from './topic-cues.ts'
import {topicName} from './topic-names.ts'
import {meet, type TopicSet, topicSet} from './topic-set.ts'
import {isTopicName, placeOfTopic, type Topic} from './vocabulary.ts'

/** One of the topics, at most `gap` words after what came before. */
type Step = {readonly topics: readonly number[]; readonly set: Readonly<TopicSet>; readonly gap: number}
type OrderCue = {readonly cue: Cue; readonly opens: boolean; readonly steps: readonly Step[]}

const topicsOf = (alternatives: string): readonly Topic[] =>
  alternatives.split('|').map((name) => {
    if (!isTopicName(name)) throw new Error(`cue-data.ts: there is no topic “${name}”`)
    return name
  })

const compiled: readonly OrderCue[] = orders.map(({order, labels}) => {
  const opens = order.startsWith('^ ')
  const [first = '', ...rest] = (opens ? order.slice(2) : order).split(/\s+\.\./)
  const steps = rest.map((step) => {
    const [gap = '', topics = ''] = step.split(' ')
    return {topics: topicsOf(topics), gap: Number(gap)}
  })
  const all = [{topics: topicsOf(first), gap: 0}, ...steps]
  const name = all.map(({topics}) => topics.map(topicName).join(' or ')).join(', then ')
  return {
    cue: {id: order, labels, name: opens ? `opens with ${name}` : name},
    opens,
    steps: all.map(({topics, gap}) => ({topics: topics.map(placeOfTopic), set: topicSet(topics), gap})),
  }
})

export const orderCues: readonly Cue[] = compiled.map(({cue}) => cue)

/** The last word of the steps from `at` on, where they follow the word `after`; -1 where they do not. */
function follow(steps: readonly Step[], at: number, after: number, spans: Spans): number {
  const step = steps[at]
  if (step === undefined) return after
  // Not in the head of the loop: the bundler of the site does not rename there what is imported.
  const {heads, next} = chains
  for (const topic of step.topics) {
    for (let span = heads[topic] ?? -1; span !== -1; span = next[span] ?? -1) {
      const distance = (spans.firsts[span] ?? 0) - after - 1
      if (distance > step.gap) break
      if (distance < 0) continue
      const last = follow(steps, at + 1, spans.lasts[span] ?? 0, spans)
      if (last !== -1) return last
    }
  }
  return -1
}

/** Most orders lack a topic in most sentences: asked first, because it is cheap. */
function possible({opens, steps}: OrderCue, reading: Reading): boolean {
  for (const {set} of steps) if (!meet(set, reading.topics)) return false
  return !opens || steps[0] === undefined || meet(steps[0].set, reading.opening)
}

function find({opens, steps}: OrderCue, number: number, {spans}: Reading, into: Found): void {
  const {heads, next} = chains
  for (const topic of steps[0]?.topics ?? []) {
    for (let span = heads[topic] ?? -1; span !== -1; span = next[span] ?? -1) {
      const first = spans.firsts[span] ?? 0
      if (opens && first >= opening) break
      const last = follow(steps, 1, spans.lasts[span] ?? 0, spans)
      if (last === -1) continue
      into.add(number, first, last)
      return
    }
  }
}

/** The orders of topics that the sentence has, each where it has it first. @param base the number of the first cue */
export function findOrders(reading: Reading, base: number, into: Found): void {
  for (let at = 0; at < compiled.length; at++) {
    const order = compiled[at]
    if (order !== undefined && possible(order, reading)) find(order, base + at, reading, into)
  }
}
