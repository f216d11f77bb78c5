import type {Page, Passage} from '../../passage.ts'
import {knownNames} from './known-names.ts'
import {patternsLookedFor} from './looked-for.ts'
import type {Pattern} from './phrase.ts'
import {type TextReading, textReading} from './text-reading.ts'

export type PassageReading = {
  readonly passage: Passage
  /** What was found in its text, which other passages may have as well. */
  readonly of: TextReading
}

/** What every rule wants to know of a page, found out once. */
export type Reading = {
  readonly passages: readonly PassageReading[]
  /** The passages in which each pattern may match, in reading order. */
  readonly byPattern: ReadonlyMap<Pattern, readonly PassageReading[]>
  /** The passages in which some name stands, in reading order. */
  readonly naming: readonly PassageReading[]
}

function read(page: Page): Reading {
  const byPattern = new Map<Pattern, PassageReading[]>()
  const passages = page.passages.map((passage): PassageReading => {
    const reading = {passage, of: textReading(passage.text, passage.role)}
    for (const pattern of reading.of.patterns()) {
      const known = byPattern.get(pattern)
      if (known === undefined) byPattern.set(pattern, [reading])
      else known.push(reading)
    }
    return reading
  })
  return {passages, byPattern, naming: passages.filter(({of}) => of.names().size > 0)}
}

type Known = {readonly reading: Reading; readonly patterns: number; readonly names: number}

const readings = new WeakMap<Page, Known>()

/** The page as rules read it; the same object for the same page, until more is looked for. */
export function readingOf(page: Page): Reading {
  const [patterns, names] = [patternsLookedFor(), knownNames()]
  const known = readings.get(page)
  if (known?.patterns === patterns && known.names === names) return known.reading
  const reading = read(page)
  readings.set(page, {reading, patterns, names})
  return reading
}

const none: readonly never[] = []

/** The passages in which a pattern that is looked for may match, in reading order. */
export const passagesFor = (pattern: Pattern, {byPattern}: Reading): readonly PassageReading[] =>
  byPattern.get(pattern) ?? none

/** Those of the passages that are in one of the lists, in reading order. */
export function inOneOf(
  {passages}: Reading,
  ...lists: readonly (readonly PassageReading[])[]
): readonly PassageReading[] {
  const [first = none, ...others] = lists.filter((list) => list.length > 0)
  if (others.length === 0) return first
  const found = new Set(lists.flat())
  return passages.filter((passage) => found.has(passage))
}

/** Whether the pattern matches somewhere in a normalised text. */
export const isIn = ({expression}: Pattern, text: string): boolean => text.search(expression) !== -1
