import type {Cue, Evidence} from './cue.ts'
import {topicLabels} from './cue-data.ts'
import {opening} from './order-cues.ts'
import type {Reading} from './reading.ts'
import {isHeading, isQuestion} from './shape-cues.ts'
import {topicName} from './topic-names.ts'
import type {Topic} from './vocabulary.ts'

const cuesFor = (kind: string, wanted: readonly Topic[]): ReadonlyMap<Topic, Cue> =>
  new Map(
    wanted.map((topic) => [
      topic,
      {id: `${kind}: ${topic}`, name: `${kind} ${topicName(topic)}`, labels: []},
    ]),
  )

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

const under = cuesFor('under a heading with', headingTopics)
const echo = new Map<Topic, Cue>(
  handedOn.map((topic) => [
    topic,
    {
      id: `goes on from: ${topic}`,
      name: `goes on from ${topicName(topic)}`,
      labels: topicLabels[topic] ?? [],
    },
  ]),
)
const unnamed: Cue = {id: 'no treatment or provider here or just before', labels: ['physiology']}
const bodyUnnamed: Cue = {
  id: 'the body, no treatment or provider here or just before',
  labels: ['physiology'],
}
const answer: Cue = {id: 'answers a question', labels: []}
const bullet: Cue = {id: 'a bullet in a list', labels: []}

export const contextCues: readonly Cue[] = [
  ...under.values(),
  ...echo.values(),
  unnamed,
  bodyUnnamed,
  answer,
  bullet,
]

const present = (wanted: readonly Topic[], reading: Reading, cues: ReadonlyMap<Topic, Cue>): Evidence[] =>
  wanted.flatMap((topic) => {
    const cue = cues.get(topic)
    return reading.topics.has(topic) && cue !== undefined ? {cue} : []
  })

/** Far enough to see whether this part of the page is about a treatment at all. */
const nearby = 3

const namesActor = ({topics: found}: Reading): boolean =>
  found.has('treatment') || found.has('product') || found.has('provider')
const aboutBody = ({topics: found}: Reading): boolean =>
  found.has('bodyPart') || found.has('process') || found.has('concern') || found.has('ageing')

const refersBack = ({topics: found}: Reading): boolean =>
  found.get('thirdPerson')?.some(({first}) => first < opening) ?? false

/** The heading, the question and the sentence that stand before, for each sentence of a passage. */
export function contextEvidence(readings: readonly Reading[]): readonly (readonly Evidence[])[] {
  let heading: Reading | undefined
  return readings.map((reading, place) => {
    const evidence: Evidence[] = heading === undefined ? [] : present(headingTopics, heading, under)
    if (!readings.slice(Math.max(0, place - nearby + 1), place + 1).some(namesActor)) {
      evidence.push({cue: unnamed})
      if (aboutBody(reading)) evidence.push({cue: bodyUnnamed})
    }
    const before = readings[place - 1]
    if (before !== undefined) {
      if (isQuestion(before)) evidence.push({cue: answer})
      if (refersBack(reading)) evidence.push(...present(handedOn, before, echo))
      if (isHeading(before, place - 1) && isHeading(reading, place)) evidence.push({cue: bullet})
    }
    if (isHeading(reading, place) && (place === 0 || before === undefined || !isHeading(before, place - 1)))
      heading = reading
    return evidence
  })
}
