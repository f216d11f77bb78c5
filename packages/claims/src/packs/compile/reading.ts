import type {Page, Passage} from '../../passage.ts'
import {type Pattern, sharedSign} from './phrase.ts'
import {type TextReading, textReading} from './text-reading.ts'

export type PassageReading = TextReading & {
  readonly passage: Passage
  /** What was found in its text, which other passages may have as well. */
  readonly of: TextReading
}

/** Places among the passages of a page. */
type Places = readonly number[]

/** What every rule wants to know of a page, found out once. */
export type Reading = {
  readonly passages: readonly PassageReading[]
  /** Where each word stands. */
  readonly words: ReadonlyMap<string, Places>
  /** Where the words stand that share a sign. */
  readonly shared: ReadonlyMap<string, readonly Places[]>
}

const read = (page: Page): Reading => {
  const words = new Map<string, number[]>()
  const passages = page.passages.map((passage, place) => {
    const of = textReading(passage.text, passage.role)
    for (const word of of.words) {
      const known = words.get(word)
      if (known === undefined) words.set(word, [place])
      else known.push(place)
    }
    return {...of, passage, of}
  })
  const shared = new Map<string, Places[]>()
  for (const [word, places] of words) {
    const sign = sharedSign(word)
    if (sign === undefined) continue
    const known = shared.get(sign)
    if (known === undefined) shared.set(sign, [places])
    else known.push(places)
  }
  return {passages, words, shared}
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

const none: readonly never[] = []

/** The passages in which one of the patterns may match, in reading order. */
export function passagesFor(patterns: readonly Pattern[], reading: Reading): readonly PassageReading[] {
  const found = new Set<number>()
  const take = (places: Places) => {
    for (const place of places) found.add(place)
  }
  for (const {triggers, sharedTriggers} of patterns) {
    for (const trigger of triggers) take(reading.words.get(trigger) ?? none)
    for (const trigger of sharedTriggers)
      for (const places of reading.shared.get(trigger) ?? none) take(places)
  }
  if (found.size === 0) return none
  return [...found].toSorted((a, b) => a - b).flatMap((place) => reading.passages[place] ?? [])
}

/** Whether the pattern matches somewhere in a normalised text. */
export const isIn = ({expression}: Pattern, text: string): boolean => text.search(expression) !== -1
