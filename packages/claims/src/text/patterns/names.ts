import type {TextRange} from '../../finding.ts'
import {remember} from '../remember.ts'
import {openingLength, type Spelled, spelledName} from '../spelled.ts'
import {know} from './known-names.ts'
import {lookFor} from './looked-for.ts'
import {type Pattern, patternOf} from './phrase.ts'
import {merged, rangesOf} from './ranges.ts'
import {inOneOf, type PassageReading, passagesFor, type Reading} from './reading.ts'
import type {TextReading} from './text-reading.ts'

/**
 * Names that are found however they are written. A name that goes on (`botox*`) is one that no other word holds: it
 * is found inside words (“#lipbotoxparty”), with signs between its letters (“B.o.t.o.x”, “Bo tox”) and with figures in
 * place of letters (“b0tox”). Others are found as phrases are.
 */
export type Names = {
  readonly pattern: Pattern
  readonly spelled: readonly string[]
  /** What was found already: several rules ask for the same names, and most texts stay as they are. */
  readonly passages: WeakMap<Reading, readonly PassageReading[]>
  readonly ranges: WeakMap<TextReading, readonly TextRange[]>
}

const distinct = new RegExp(`^[a-z]{${openingLength},}\\*$`)

/** More lists than all packs and the products of a site have. */
const kept = 500

const make = remember(kept, (joined): Names => {
  const list = joined.split('\n')
  const spelled = list.filter((name) => distinct.test(name)).map((name) => spelledName(name.slice(0, -1)))
  know(spelled)
  return {passages: new WeakMap(), ranges: new WeakMap(), pattern: lookFor(patternOf(list)), spelled}
})

/** The same object for the same names: a form makes its library anew with every keystroke. */
export const namesOf = (list: readonly string[]): Names => make(list.join('\n'))

const isLetter = (character: string): boolean => /^[a-z0-9]$/.test(character)
const between = /^[\s\p{P}\p{S}]{1,3}$/u

/** The end of the word in which `at` stands. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (isLetter(text.charAt(end))) end += 1
  return end
}

/** Where a name stands whose first letter is the given one of a spelling; undefined where it is none. */
function rangeAt(
  text: string,
  {starts, ends}: Spelled,
  first: number,
  length: number,
): TextRange | undefined {
  const from = starts[first] ?? 0
  const to = ends[first + length - 1] ?? 0
  const gaps: string[] = []
  for (let each = first; each < first + length - 1; each += 1)
    if (ends[each] !== starts[each + 1]) gaps.push(text.slice(ends[each], starts[each + 1]))
  // “80 70 x” is no name: as many letters as not.
  if ((text.slice(from, to).match(/[a-z]/g)?.length ?? 0) * 2 < length) return undefined
  if (gaps.length === 0) return {from, to: wordEnd(text, to)}
  const isWhole = !isLetter(text.charAt(from - 1)) && /^s?$/.test(text.slice(to, wordEnd(text, to)))
  return isWhole && gaps.every((gap) => between.test(gap)) ? {from, to} : undefined
}

/** Those of the names that stand in a text, plainly or in disguise. */
function heldOf({spelled}: Names, text: TextReading): readonly string[] {
  const all = text.names()
  return all.size === 0 ? [] : spelled.filter((name) => all.has(name))
}

/** The passages in which one of the names may stand, in reading order. */
export function passagesNaming(names: Names, reading: Reading): readonly PassageReading[] {
  const before = names.passages.get(reading)
  if (before !== undefined) return before
  const hidden = reading.naming.filter(({of}) => heldOf(names, of).length > 0)
  const passages = inOneOf(reading, passagesFor(names.pattern, reading), hidden)
  names.passages.set(reading, passages)
  return passages
}

/** Whether a page names one of them. */
export const isNamed = (names: Names, reading: Reading): boolean =>
  passagesNaming(names, reading).some((passage) => rangesOfNames(names, passage).length > 0)

function disguised(text: string, spelling: Spelled, name: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (
    let at = spelling.letters.indexOf(name), done = 0;
    at !== -1;
    at = spelling.letters.indexOf(name, at + 1)
  ) {
    // What begins inside a word that was found is a part of it.
    if ((spelling.starts[at] ?? 0) < done) continue
    const range = rangeAt(text, spelling, at, name.length)
    if (range === undefined) continue
    ranges.push(range)
    done = range.to
  }
  return ranges
}

/** Where the names stand in the normalised text of a passage, in order. */
export function rangesOfNames(names: Names, {of}: PassageReading): readonly TextRange[] {
  const before = names.ranges.get(of)
  if (before !== undefined) return before
  const {text} = of.normalised
  const hidden = heldOf(names, of).flatMap((name) =>
    of.spelled().flatMap((spelling) => disguised(text, spelling, name)),
  )
  const ranges = merged([...rangesOf(names.pattern, text), ...hidden])
  names.ranges.set(of, ranges)
  return ranges
}
