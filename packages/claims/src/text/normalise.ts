import type {TextRange} from '../finding.ts'
import type {PassageRole} from '../passage.ts'
import {belongsBefore, plainCharacter} from './characters.ts'

/** A text in the form that patterns are written for, and the way back. */
export type Normalised = {
  /**
   * Lower case, without accents, hyphenation and what cannot be seen; look-alike letters as Latin ones, typographic
   * quotes and spaces made plain.
   */
  readonly text: string
  /** Where words of `text` (at least one character) stand in the original, in UTF-16 code units. */
  readonly range: (from: number, to: number) => TextRange
}

/** A word that was divided at the end of a line. */
const hyphenation = /(?<=\p{L})-[^\S\n]*\n\s*(?=\p{L})/gu
const hyphenated = /-[^\S\n]*\n/u
const usual = /^[\x20-\x7e]*$/
/** A dash inside a word is a hyphen; between words it ends a clause. */
const dashInWord = /(?<=[a-z0-9])–(?=[a-z0-9])/g
const beside: ReadonlySet<PassageRole> = new Set(['address', 'file-name'])

/** Slugs and file names are read as words: “lip-filler_before.jpg”. */
export const isReadAsWords = (role: PassageRole): boolean => beside.has(role)

/** Keeps the length. */
const asWords = (text: string, role: PassageRole): string =>
  isReadAsWords(role) ? text.replace(/%20/g, '   ').replace(/[-_/.+]/g, ' ') : text

/** The offsets that `hyphenation` leaves out. */
function divided(text: string): ReadonlySet<number> {
  const offsets = new Set<number>()
  if (text.includes('\n'))
    for (const {index, 0: found} of text.matchAll(hyphenation))
      for (let at = index; at < index + found.length; at += 1) offsets.add(at)
  return offsets
}

function withTable(text: string): Normalised {
  const dropped = divided(text)
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const plain = dropped.has(at)
      ? ''
      : usual.test(character)
        ? character.toLowerCase()
        : plainCharacter(character)
    for (let each = 0; each < plain.length; each += 1) {
      starts.push(at)
      ends.push(end)
    }
    if (plain === '' && ends.at(-1) === at && belongsBefore(character)) ends[ends.length - 1] = end
    folded += plain
    at = end
  }
  return {
    text: folded.replace(dashInWord, '-'),
    range: (from, to) => ({from: starts[from] ?? text.length, to: ends[to - 1] ?? text.length}),
  }
}

const unusual = /[^\x20-\x7e]/gu
const samePlaces = (from: number, to: number): TextRange => ({from, to})

/**
 * A text in which each character becomes one: all places stay. Undefined where one becomes none or several, or is
 * half of a code point.
 */
function oneForOne(text: string): Normalised | undefined {
  let isMeant = true
  const folded = text.replace(unusual, (character) => {
    const plain = plainCharacter(character)
    isMeant &&= plain.length === 1 && character.length === 1
    return plain
  })
  return isMeant ? {text: folded.toLowerCase().replace(dashInWord, '-'), range: samePlaces} : undefined
}

/** Folds a text for matching, code point by code point. Where each becomes one character, places stay. */
export function normalise(written: string, role: PassageRole): Normalised {
  const text = asWords(written, role)
  if (usual.test(text)) return {text: text.toLowerCase(), range: samePlaces}
  return (hyphenated.test(text) ? undefined : oneForOne(text)) ?? withTable(text)
}
