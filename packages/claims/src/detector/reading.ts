import {type Ending, endingOf} from './ending.ts'
import {scan} from './scan.ts'
import {noTopics, put, type TopicSet} from './topic-set.ts'
import {placeOfTopic} from './vocabulary.ts'
import {type Word, wordAt} from './words.ts'

/** Words of topics, in the order in which they begin: the topic, and the first and the last word (inclusive). */
export type Spans = {
  readonly topics: readonly number[]
  readonly firsts: readonly number[]
  readonly lasts: readonly number[]
}

/** A sentence as the cues see it. */
export type Reading = {
  readonly text: string
  /** Words, numbers and signs, and the characters that they stand at: `starts` (inclusive) to `ends` (exclusive). */
  readonly words: readonly Word[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly otherLetters: boolean
  readonly spans: Spans
  /** The topics that it has, opens with, and has as its first word. */
  readonly topics: Readonly<TopicSet>
  readonly opening: Readonly<TopicSet>
  readonly begin: Readonly<TopicSet>
  /** Of any of its words. */
  readonly traits: number
  readonly ending: Ending
}

/** A sentence opens with what begins among its first three words. */
export const opening = 3

const number = placeOfTopic('number')

type Growing = Record<keyof Spans, number[]>

const follows = (words: readonly Word[], first: number, rest: readonly number[]): boolean => {
  for (let at = 0; at < rest.length; at++) if (words[first + 1 + at]?.id !== rest[at]) return false
  return true
}

function spansOf(words: readonly Word[]): Spans {
  const spans: Growing = {topics: [], firsts: [], lasts: []}
  for (let first = 0; first < words.length; first++) {
    const word = words[first]
    if (word === undefined) continue
    if (word.number) add(spans, number, first, first)
    for (const {topic, rest} of word.phrases)
      if (rest.length === 0 || follows(words, first, rest)) add(spans, topic, first, first + rest.length)
  }
  return spans
}

function add(spans: Growing, topic: number, first: number, last: number): void {
  spans.topics.push(topic)
  spans.firsts.push(first)
  spans.lasts.push(last)
}

/** Reads a sentence once, for all cues. */
export function readingOf(text: string): Reading {
  const {starts, ends, otherLetters} = scan(text)
  const words: Word[] = []
  let traits = 0
  for (let at = 0; at < starts.length; at++) {
    const word = wordAt(text, starts[at] ?? 0, ends[at] ?? 0)
    traits |= word.traits
    words.push(word)
  }
  const spans = spansOf(words)
  const [topics, opens, begin] = [noTopics(), noTopics(), noTopics()]
  for (let at = 0; at < spans.topics.length; at++) {
    const topic = spans.topics[at] ?? 0
    const first = spans.firsts[at] ?? 0
    put(topics, topic)
    if (first < opening) put(opens, topic)
    if (first === 0) put(begin, topic)
  }
  return {
    text,
    words,
    starts,
    ends,
    otherLetters,
    spans,
    topics,
    opening: opens,
    begin,
    traits,
    ending: endingOf(text),
  }
}
