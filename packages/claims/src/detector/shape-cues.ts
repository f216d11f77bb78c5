import type {Cue, Evidence} from './cue.ts'
import type {SentenceLabel} from './labels.ts'
import type {Reading} from './reading.ts'

/** What the sentence looks like, and its place in the passage. */
type Shape = {readonly reading: Reading; readonly place: number}

/** Longer than any closing marks: a search from the start of the sentence would take most of the time. */
const ending = 12
const noteMarks = /[*†‡\s]+$/
const ends =
  (mark: RegExp) =>
  ({reading}: Shape) =>
    mark.test(reading.text.slice(-ending).replace(noteMarks, ''))
const unended = ends(/[\p{L}\p{N})%™®+]["”’)]*\s*$/u)
const question = ends(/\?["”’)]*\*?\s*$/)
const words =
  (count: number) =>
  ({reading}: Shape) =>
    reading.tokens.length <= count

const capitals = ({reading}: Shape): boolean => {
  const long = reading.text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * long.length
}
const first = ({place}: Shape) => place === 0
const both =
  (...tests: readonly ((shape: Shape) => boolean)[]) =>
  (shape: Shape) =>
    tests.every((test) => test(shape))

/** Whether a line reads as a heading: short, and without a full stop. */
export const isHeading = (reading: Reading, place: number): boolean => {
  const shape = {reading, place}
  if (unended(shape)) return words(14)(shape) && (place === 0 || capitals(shape) || words(7)(shape))
  return question(shape) && place === 0 && words(12)(shape)
}

/** A name, a bullet or a heading rather than a sentence: a few words without a stop. */
export const isShortLine = (reading: Reading): boolean =>
  reading.tokens.length <= 7 && unended({reading, place: 0})

export const isQuestion = (reading: Reading): boolean => question({reading, place: 0})

const cue = (id: string, test: (shape: Shape) => boolean, labels: readonly SentenceLabel[] = []) => ({
  cue: {id: `shape: ${id}`, labels} satisfies Cue,
  test,
})

const shapes = [
  cue('question', question, ['question']),
  cue('first and a question', both(first, question), ['question', 'heading']),
  cue('first, without a stop', both(first, unended), ['heading']),
  cue('first, with a stop', both(first, ends(/[.!]["”’)]*\s*$/))),
  cue('without a stop', unended),
  cue('capitals, without a stop', both(unended, capitals), ['heading']),
  cue(
    'later, without a stop',
    both(unended, ({place}) => place > 0),
  ),
  cue('exclamation', ends(/!["”’)]*\s*$/)),
  cue('colon', ends(/:\s*$/)),
  cue('opens a quotation', ({reading}) => /^["“‘]/.test(reading.text), ['typicality', 'satisfaction']),
  cue('up to 4 words', words(4)),
  cue('up to 8 words', words(8)),
  cue('over 20 words', ({reading}) => reading.tokens.length > 20),
  cue('percentage', ({reading}) => /\d\s?%/.test(reading.text), ['quantified']),
  cue('large number', ({reading}) => /\d[,.]\d{3}\b|\d{4,}\+?/.test(reading.text)),
  cue('year', ({reading}) => /\b(?:19|20)\d\d\b/.test(reading.text)),
  cue('price', ({reading}) => /[£$€]\s?\d/.test(reading.text), ['logistics']),
  cue(
    'date',
    ({reading}) =>
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\.? \d|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
        reading.text,
      ),
    ['logistics'],
  ),
  cue('trade mark', ({reading}) => /[®™]/.test(reading.text)),
  cue('time of day', ({reading}) => /\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b/i.test(reading.text), ['logistics']),
  cue(
    'comparative form',
    ({reading}) => reading.text.includes('than') && /\b\p{Ll}{3,}(?:er|ier) than\b/iu.test(reading.text),
    ['comparative'],
  ),
  cue('semicolon or list', ({reading}) => /[;]|,[^,]+,[^,]+ (?:and|or) /.test(reading.text)),
]

export const shapeCues: readonly Cue[] = shapes.map(({cue}) => cue)

/** How the sentence is set: question, heading, quotation, length, figures. */
export function shapeEvidence(reading: Reading, place: number): readonly Evidence[] {
  const shape = {reading, place}
  return shapes.filter(({test}) => test(shape))
}
