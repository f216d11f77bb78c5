import {type Needed, type Pattern, sharedSign, wordsOf} from './phrase.ts'

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

/** What is sought of the words of texts. */
const known = new Map<string, readonly Sought[]>()
const most = 20_000
const longest = 60

function soughtIn(lists: Map<string, Sought>, key: string): Sought {
  const before = lists.get(key)
  if (before !== undefined) return before
  const made = {phrases: [], seenIn: 0}
  lists.set(key, made)
  return made
}

const soughtFor = (needed: Needed): readonly Sought[] => [
  ...Array.from(new Set(needed.words), (word) => soughtIn(words, word)),
  ...Array.from(new Set(needed.signs), (sign) => soughtIn(signs, sign)),
]

/** A pattern to look for from now on. */
export function lookFor(pattern: Pattern): Pattern {
  for (const [place, [first, ...others]] of pattern.phrases.entries()) {
    const phrase = {pattern, place, also: others.map(soughtFor)}
    for (const sought of soughtFor(first)) sought.phrases.push(phrase)
  }
  count += 1
  known.clear()
  return pattern
}

/** Changes when there are more. */
export const patternsLookedFor = (): number => count

const none: readonly Sought[] = []

function soughtAs(word: string): readonly Sought[] {
  const before = known.get(word)
  if (before !== undefined) return before
  const sign = sharedSign(word)
  const both = [words.get(word), sign === undefined ? undefined : signs.get(sign)]
  const found = both.filter((each) => each !== undefined)
  const kept = found.length === 0 ? none : found
  if (known.size < most && word.length <= longest) known.set(word, kept)
  return kept
}

/** A number for each text. */
let now = 0

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
  const there: Sought[] = []
  for (const word of wordsOf(text))
    for (const sought of soughtAs(word))
      if (sought.seenIn !== now) {
        sought.seenIn = now
        there.push(sought)
      }
  const found = new Set<Pattern>()
  for (const {phrases} of there)
    for (const {pattern, place, also} of phrases)
      if (!found.has(pattern) && also.every(isThere) && pattern.mayMatch(place, text)) found.add(pattern)
  return found
}
