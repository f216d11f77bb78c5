import {placeOfTopic, type Topic} from './vocabulary.ts'

/** A set of topics, as bits: the place of a topic in `topics` says which. */
export type TopicSet = {one: number; two: number; three: number}

export const noTopics = (): TopicSet => ({one: 0, two: 0, three: 0})

/** Puts the topic at `place` into the set. */
export function put(set: TopicSet, place: number): void {
  if (place < 32) set.one |= 1 << place
  else if (place < 64) set.two |= 1 << (place - 32)
  else set.three |= 1 << (place - 64)
}

export function topicSet(topics: readonly Topic[]): Readonly<TopicSet> {
  const set = noTopics()
  for (const topic of topics) put(set, placeOfTopic(topic))
  return set
}

/** Whether the sets have a topic in common. */
export const meet = (a: Readonly<TopicSet>, b: Readonly<TopicSet>): boolean =>
  ((a.one & b.one) | (a.two & b.two) | (a.three & b.three)) !== 0
