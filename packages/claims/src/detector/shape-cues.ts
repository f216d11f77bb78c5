import type {Cue} from './cue.ts'
import type {Found} from './found.ts'
import type {SentenceLabel} from './labels.ts'
import type {Reading} from './reading.ts'
import {bitOf, type Trait} from './traits.ts'

/** What the sentence looks like, given its place in the passage. */
type Test = (reading: Reading, place: number) => boolean

const unended: Test = ({ending}) => ending.unended
const question: Test = ({ending}) => ending.question
const words =
  (count: number): Test =>
  ({words}) =>
    words.length <= count

const capitals: Test = ({text}) => {
  const long = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * long.length
}
const first: Test = (_, place) => place === 0
const both =
  (one: Test, other: Test): Test =>
  (reading, place) =>
    one(reading, place) && other(reading, place)
const matches = (needed: Trait, pattern: RegExp): Test => {
  const bit = bitOf(needed)
  return ({text, traits}) => (traits & bit) !== 0 && pattern.test(text)
}

/** Whether a line reads as a heading: short, and without a full stop. */
export const isHeading: Test = (reading, place) => {
  const {length} = reading.words
  if (unended(reading, place)) return length <= 14 && (place === 0 || length <= 7 || capitals(reading, place))
  return question(reading, place) && place === 0 && length <= 12
}

/** A name, a bullet or a heading rather than a sentence: a few words without a stop. */
export const isShortLine = ({words, ending}: Reading): boolean => words.length <= 7 && ending.unended

export const isQuestion = ({ending}: Reading): boolean => ending.question

const enumeration = /,[^,]+,[^,]+ (?:and|or) /
const list = (text: string): boolean => {
  const comma = text.indexOf(',')
  return comma !== -1 && text.indexOf(',', comma + 1) !== -1 && enumeration.test(text)
}

const cue = (id: string, test: Test, labels: readonly SentenceLabel[] = []) => ({
  cue: {id: `shape: ${id}`, labels} satisfies Cue,
  test,
})

const shapes = [
  cue('question', question, ['question']),
  cue('first and a question', both(first, question), ['question', 'heading']),
  cue('first, without a stop', both(first, unended), ['heading']),
  cue(
    'first, with a stop',
    both(first, ({ending}) => ending.stop),
  ),
  cue('without a stop', unended),
  cue('capitals, without a stop', both(unended, capitals), ['heading']),
  cue(
    'later, without a stop',
    both(unended, (_, place) => place > 0),
  ),
  cue('exclamation', ({ending}) => ending.exclamation),
  cue('colon', ({ending}) => ending.colon),
  cue('opens a quotation', ({text}) => /^["“‘]/.test(text), ['typicality', 'satisfaction']),
  cue('up to 4 words', words(4)),
  cue('up to 8 words', words(8)),
  cue('over 20 words', ({words: {length}}) => length > 20),
  cue('percentage', matches('percent', /\d\s?%/), ['quantified']),
  cue('large number', matches('digit', /\d[,.]\d{3}\b|\d{4,}\+?/)),
  cue('year', matches('digit', /\b(?:19|20)\d\d\b/)),
  cue('price', matches('price', /[£$€]\s?\d/), ['logistics']),
  cue(
    'date',
    matches(
      'digit',
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\.? \d|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    ),
    ['logistics'],
  ),
  cue('trade mark', ({text}) => text.includes('®') || text.includes('™')),
  cue('time of day', matches('digit', /\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b/i), ['logistics']),
  cue('comparative form', matches('than', /\b\p{Ll}{3,}(?:er|ier) than\b/iu), ['comparative']),
  cue('semicolon or list', ({text}) => text.includes(';') || list(text)),
]

export const shapeCues: readonly Cue[] = shapes.map(({cue}) => cue)

/** How the sentence is set: question, heading, quotation, length, figures. @param base the number of the first cue */
export function findShapes(reading: Reading, place: number, base: number, into: Found): void {
  for (let at = 0; at < shapes.length; at++)
    if (shapes[at]?.test(reading, place) === true) into.addWhole(base + at)
}
