import type {Cue} from './cue.ts'
import {topicLabels} from './cue-data.ts'
import type {Reading} from './reading.ts'
import {isHeading, isQuestion} from './shape-cues.ts'
import {topicName} from './topic-names.ts'
import {meet, type TopicSet, topicSet} from './topic-set.ts'
import type {Topic} from './vocabulary.ts'

/** Topics that say what a part of the page is about. */
const headingTopics: readonly Topic[] = [
  'harm',
  'careItem',
  'money',
  'place',
  'satisfaction',
  'ageing',
  'provider',
  'step',
  'candidacy',
  'treatment',
  'result',
  'improve',
  'disclaimer',
  'recovery',
  'contraindication',
  'limit',
  'expertise',
  'typicality',
  'reassurance',
  'aftermath',
  'credential',
  'courtesy',
  'delight',
  'ease',
  'refusal',
  'slogan',
]

/** What the sentence before hands on to one that begins with “It”, “This makes” or “They”. */
const handedOn: readonly Topic[] = [
  'treatment',
  'product',
  'provider',
  'patient',
  'harm',
  'ageing',
  'study',
  'process',
  'concern',
  'limit',
  'handiwork',
  'bodyAlone',
  'badCausal',
  'credential',
  'biography',
]

const under = headingTopics.map(
  (topic): Cue => ({
    id: `under a heading with: ${topic}`,
    name: `under a heading with ${topicName(topic)}`,
    labels: [],
  }),
)
const echo = handedOn.map(
  (topic): Cue => ({
    id: `goes on from: ${topic}`,
    name: `goes on from ${topicName(topic)}`,
    labels: topicLabels[topic] ?? [],
  }),
)

/** Those by themselves, in this order after the others. */
const single = {unnamed: 0, bodyUnnamed: 1, answer: 2, bullet: 3} as const

export const contextCues: readonly Cue[] = [
  ...under,
  ...echo,
  {id: 'no treatment or provider here or just before', labels: ['physiology']},
  {id: 'the body, no treatment or provider here or just before', labels: ['physiology']},
  {id: 'answers a question', labels: []},
  {id: 'a bullet in a list', labels: []},
]

const setsOf = (topics: readonly Topic[]) => topics.map((topic) => topicSet([topic]))
const headingSets = setsOf(headingTopics)
const handedOnSets = setsOf(handedOn)
const firstSingle = under.length + echo.length

function addPresent(
  sets: readonly Readonly<TopicSet>[],
  {topics}: Reading,
  base: number,
  into: number[],
): void {
  for (let at = 0; at < sets.length; at++) {
    const set = sets[at]
    if (set !== undefined && meet(set, topics)) into.push(base + at)
  }
}

/** Far enough to see whether this part of the page is about a treatment at all. */
const nearby = 3

const actors = topicSet(['treatment', 'product', 'provider'])
const body = topicSet(['bodyPart', 'process', 'concern', 'ageing'])
const pointers = topicSet(['thirdPerson'])

function actorNear(readings: readonly Reading[], place: number): boolean {
  for (let at = Math.max(0, place - nearby + 1); at <= place; at++) {
    const reading = readings[at]
    if (reading !== undefined && meet(reading.topics, actors)) return true
  }
  return false
}

/**
 * The heading, the question and the sentence that stand before, for each sentence of a passage: numbers of cues.
 *
 * @param base the number of the first of these cues
 */
export function contextsOf(readings: readonly Reading[], base: number): readonly (readonly number[])[] {
  let heading: Reading | undefined
  let before: Reading | undefined
  let afterHeading = false
  return readings.map((reading, place) => {
    const found: number[] = []
    const add = (cue: keyof typeof single) => found.push(base + firstSingle + single[cue])
    if (heading !== undefined) addPresent(headingSets, heading, base, found)
    if (!actorNear(readings, place)) {
      add('unnamed')
      if (meet(reading.topics, body)) add('bodyUnnamed')
    }
    const isOne = isHeading(reading, place)
    if (before !== undefined) {
      if (isQuestion(before)) add('answer')
      if (meet(reading.opening, pointers)) addPresent(handedOnSets, before, base + under.length, found)
      if (afterHeading && isOne) add('bullet')
    }
    if (isOne && !afterHeading) heading = reading
    before = reading
    afterHeading = isOne
    return found
  })
}
