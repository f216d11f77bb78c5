import {type Needed, type Pattern, sharedSign, wordsOf} from './phrase.ts'

/** A phrase of a pattern, and what it needs beside the word by which it is found here. */
type Phrase = {readonly pattern: Pattern; readonly also: readonly Needed[]}

/** All patterns that are looked for, by a word or sign that each of their phrases needs: a text is read once for all. */
const byWord = new Map<string, Phrase[]>()
const bySign = new Map<string, Phrase[]>()
let count = 0

function put(lists: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [phrase])
  else known.push(phrase)
}

/** A pattern to look for from now on. */
export function lookFor(pattern: Pattern): Pattern {
  for (const [{words, signs}, ...also] of pattern.phrases) {
    for (const word of new Set(words)) put(byWord, word, {pattern, also})
    for (const sign of new Set(signs)) put(bySign, sign, {pattern, also})
  }
  count += 1
  return pattern
}

/** Changes when there are more. */
export const patternsLookedFor = (): number => count

/** Those of the patterns that may match in a normalised text: it has what one of their phrases needs. */
export function patternsFor(text: string): ReadonlySet<Pattern> {
  const words = new Set(wordsOf(text))
  const signs = new Set<string>()
  for (const word of words) {
    const sign = sharedSign(word)
    if (sign !== undefined) signs.add(sign)
  }
  const isThere = (needed: Needed): boolean =>
    needed.words.some((word) => words.has(word)) || needed.signs.some((sign) => signs.has(sign))
  const found = new Set<Pattern>()
  const take = (phrases: readonly Phrase[] | undefined) => {
    if (phrases === undefined) return
    for (const {pattern, also} of phrases) if (!found.has(pattern) && also.every(isThere)) found.add(pattern)
  }
  for (const word of words) take(byWord.get(word))
  for (const sign of signs) take(bySign.get(sign))
  return found
}
