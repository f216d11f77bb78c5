import {type Pattern, sharedSign, wordsOf} from './phrase.ts'

/** All patterns that are looked for, by the words and signs of which a match has one: a text is read once for all. */
const byWord = new Map<string, Pattern[]>()
const bySign = new Map<string, Pattern[]>()
let count = 0

function put(lists: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [pattern])
  else known.push(pattern)
}

/** A pattern to look for from now on. */
export function lookFor(pattern: Pattern): Pattern {
  for (const word of pattern.triggers) put(byWord, word, pattern)
  for (const sign of pattern.sharedTriggers) put(bySign, sign, pattern)
  count += 1
  return pattern
}

/** Changes when there are more. */
export const patternsLookedFor = (): number => count

/** Those of the patterns that may match in a normalised text. */
export function patternsFor(text: string): ReadonlySet<Pattern> {
  const found = new Set<Pattern>()
  const take = (patterns: readonly Pattern[] | undefined) => {
    if (patterns !== undefined) for (const pattern of patterns) found.add(pattern)
  }
  for (const word of wordsOf(text)) {
    take(byWord.get(word))
    const sign = sharedSign(word)
    if (sign !== undefined) take(bySign.get(sign))
  }
  return found
}
