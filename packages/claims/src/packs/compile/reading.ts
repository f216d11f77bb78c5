import type {Page, Passage} from '../../passage.ts'
import {type Normalised, normalise} from './normalise.ts'
import {hashtagStart, numberStart, type Pattern, wordStart} from './phrase.ts'

export type PassageReading = {readonly passage: Passage; readonly normalised: Normalised}

/** What every rule wants to know of a page, found out once. */
export type Reading = {
  readonly passages: readonly PassageReading[]
  /** The first letters of all its words: a pattern none of whose triggers is here matches nowhere. */
  readonly starts: ReadonlySet<string>
}

const read = (page: Page): Reading => {
  const starts = new Set<string>()
  const passages = page.passages.map((passage) => {
    const normalised = normalise(passage.text, passage.role)
    for (const word of normalised.text.match(/[a-z0-9]+/g) ?? []) {
      starts.add(wordStart(word))
      if (word.charCodeAt(0) <= 57) starts.add(numberStart)
    }
    if (normalised.text.includes('#')) starts.add(hashtagStart)
    return {passage, normalised}
  })
  return {passages, starts}
}

const readings = new WeakMap<Page, Reading>()

/** The page as rules read it; the same object for the same page. */
export function readingOf(page: Page): Reading {
  const known = readings.get(page)
  if (known !== undefined) return known
  const reading = read(page)
  readings.set(page, reading)
  return reading
}

/** Whether it is worth looking for the pattern on this page. */
export const mayMatch = ({triggers}: Pattern, {starts}: Reading): boolean =>
  triggers.some((trigger) => starts.has(trigger))

/** Whether the pattern matches somewhere in a normalised text. */
export const isIn = ({expression}: Pattern, text: string): boolean => text.search(expression) !== -1
