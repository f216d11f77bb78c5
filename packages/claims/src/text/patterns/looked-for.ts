import {
  characterSigns,
  isFigure,
  isOfWord,
  type Needed,
  numberSign,
  openLength,
  type Pattern,
} from './phrase.ts'

/** A word or sign that some phrase needs, the phrases that are found by it, and the last text that has it. */
type Sought = {readonly phrases: Phrase[]; seenIn: number}

/** A phrase of a pattern, and what it needs beside the word by which it is found here: one of each. */
type Phrase = {
  readonly pattern: Pattern
  readonly place: number
  readonly also: readonly (readonly Sought[])[]
}

/** All patterns that are looked for, by a word or sign that each of their phrases needs: a text is read once for all. */
const words = new Map<string, Sought>()
const signs = new Map<string, Sought>()
let count = 0

/** By the last bits of a code of its letters, whether a word or sign may be sought: most words are done with here. */
const mask = 2 ** 15 - 1
const mayBeWord = new Uint8Array(mask + 1)
const mayBeSign = new Uint8Array(mask + 1)

const codeWith = (code: number, character: number): number => (code * 31 + character) & mask

function codeOf(word: string): number {
  let code = 0
  for (let at = 0; at < word.length; at++) code = codeWith(code, word.charCodeAt(at))
  return code
}

function soughtIn(lists: Map<string, Sought>, mayBe: Uint8Array, key: string): Sought {
  const before = lists.get(key)
  if (before !== undefined) return before
  const made = {phrases: [], seenIn: 0}
  lists.set(key, made)
  mayBe[codeOf(key)] = 1
  return made
}

const soughtFor = (needed: Needed): readonly Sought[] => [
  ...Array.from(new Set(needed.words), (word) => soughtIn(words, mayBeWord, word)),
  ...Array.from(new Set(needed.signs), (sign) => soughtIn(signs, mayBeSign, sign)),
]

/** A pattern to look for from now on. */
export function lookFor(pattern: Pattern): Pattern {
  for (const [place, [first, ...others]] of pattern.phrases.entries()) {
    const phrase = {pattern, place, also: others.map(soughtFor)}
    for (const sought of soughtFor(first)) sought.phrases.push(phrase)
  }
  count += 1
  return pattern
}

/** Changes when there are more. */
export const patternsLookedFor = (): number => count

/** A number for each text, and what is sought of what it has. */
let now = 0
let there: Sought[] = []

function note(sought: Sought | undefined): void {
  if (sought === undefined || sought.seenIn === now) return
  sought.seenIn = now
  there.push(sought)
}

/** Notes what is sought of a text, in one walk. */
function walk(text: string): void {
  let at = 0
  while (at < text.length) {
    let character = text.charCodeAt(at)
    if (!isOfWord(character)) {
      at += 1
      continue
    }
    const from = at
    const isNumber = isFigure(character)
    let [code, opening] = [0, 0]
    while (isOfWord(character)) {
      code = codeWith(code, character)
      at += 1
      if (at - from === openLength) opening = code
      character = at < text.length ? text.charCodeAt(at) : 0
    }
    if (mayBeWord[code] === 1) note(words.get(text.slice(from, at)))
    if (isNumber) note(signs.get(numberSign))
    else if (at - from >= openLength && mayBeSign[opening] === 1)
      note(signs.get(text.slice(from, from + openLength)))
  }
  for (const sign of characterSigns) if (text.includes(sign)) note(words.get(sign))
}

const isThere = (needed: readonly Sought[]): boolean => {
  for (const {seenIn} of needed) if (seenIn === now) return true
  return false
}

/**
 * Those of the patterns that may match in a normalised text: it has what one of their phrases needs, and where it does, that
 * phrase is tried.
 */
export function patternsFor(text: string): ReadonlySet<Pattern> {
  now += 1
  there = []
  walk(text)
  const found = new Set<Pattern>()
  for (const {phrases} of there)
    for (const {pattern, place, also} of phrases)
      if (!found.has(pattern) && also.every(isThere) && pattern.mayMatch(place, text)) found.add(pattern)
  return found
}
