import type {Cue, Evidence} from './cue.ts'
import {orders} from './cue-data.ts'
import type {Reading} from './reading.ts'
import {topicName} from './topic-names.ts'
import {isTopicName, type Span, type Topic} from './vocabulary.ts'

type Step = {readonly topics: readonly Topic[]; readonly gap: number}
type OrderCue = {readonly cue: Cue; readonly opens: boolean; readonly steps: readonly Step[]}

/** A sentence opens with what begins among its first three words. */
export const opening = 3

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
  return {cue: {id: order, labels, name: opens ? `opens with ${name}` : name}, opens, steps: all}
})

export const orderCues: readonly Cue[] = compiled.map(({cue}) => cue)

const spansFor = ({topics}: Step, reading: Reading): readonly Span[] => {
  const [only] = topics
  if (topics.length === 1 && only !== undefined) return reading.topics.get(only) ?? []
  return topics.flatMap((topic) => reading.topics.get(topic) ?? [])
}

function follow(
  steps: readonly (readonly Span[])[],
  gaps: readonly number[],
  at: number,
  after: Span,
): Span | undefined {
  const spans = steps[at]
  if (spans === undefined) return after
  for (const span of spans) {
    const distance = span.first - after.last - 1
    if (distance < 0 || distance > (gaps[at] ?? 0)) continue
    const last = follow(steps, gaps, at + 1, span)
    if (last !== undefined) return last
  }
  return undefined
}

const has = ({topics}: Step, reading: Reading): boolean => {
  for (const topic of topics) if (reading.topics.has(topic)) return true
  return false
}

/** Most orders lack a topic in most sentences: asked first, because it is cheap. */
const possible = (steps: readonly Step[], reading: Reading): boolean => {
  for (const step of steps) if (!has(step, reading)) return false
  return true
}

function find({cue, opens, steps}: OrderCue, reading: Reading): Evidence | undefined {
  if (!possible(steps, reading)) return undefined
  const spans = steps.map((step) => spansFor(step, reading))
  const gaps = steps.map(({gap}) => gap)
  for (const start of spans[0] ?? []) {
    if (opens && start.first >= opening) continue
    const end = follow(spans, gaps, 1, start)
    if (end !== undefined) return {cue, first: start.first, last: end.last}
  }
  return undefined
}

/** The orders of topics that the sentence has, each where it has it first. */
export function orderEvidence(reading: Reading): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const order of compiled) {
    const found = find(order, reading)
    if (found !== undefined) evidence.push(found)
  }
  return evidence
}
