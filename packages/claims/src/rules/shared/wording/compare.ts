import {diffArrays} from 'diff'
import {plainOnce, plainWording} from '../../../text/plain-wording.ts'

/** The words of a text, the first as if it stood inside a sentence. */
const wordsOf = (text: string): readonly string[] => {
  const plain = plainWording(text)
  return (plain.charAt(0).toLowerCase() + plain.slice(1)).split(' ')
}

const isSameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const simple = /^[a-z]+$/
const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}%])?/su

/** A word as it counts for likeness: without case and punctuation around it. */
const bare = (lower: string): string => (simple.test(lower) ? lower : (core.exec(lower)?.[0] ?? ''))

/** How often each word of a text occurs. */
export type WordCounts = {readonly counts: ReadonlyMap<string, number>; readonly total: number}

/** The words of a text as they count for likeness. */
export const bareWords = (text: string): readonly string[] =>
  plainOnce(text).toLowerCase().split(' ').map(bare)

export function countsOf(words: readonly string[]): WordCounts {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {counts, total: words.length}
}

export const countWords = (text: string): WordCounts => countsOf(bareWords(text))

/** From 0 to 1: twice the words that both have, by all words of both; their order does not count. */
export function likeness(a: WordCounts, b: WordCounts): number {
  let common = 0
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * common) / (a.total + b.total)
}

const named = 4

/**
 * What stands in `words` other than in `wording`, word by word: “can” instead of “may”, “much” added,
 * “often” missing.
 */
export function differences(words: string, wording: string): string {
  const found: string[] = []
  let missing: string | undefined
  const note = (added: string | undefined) => {
    if (missing !== undefined)
      found.push(added === undefined ? `“${missing}” missing` : `“${added}” instead of “${missing}”`)
    else if (added !== undefined) found.push(`“${added}” added`)
    missing = undefined
  }
  for (const {value, added, removed} of diffArrays([...wordsOf(wording)], [...wordsOf(words)], {
    comparator: isSameWord,
  })) {
    if (removed) missing = value.join(' ')
    else note(added ? value.join(' ') : undefined)
  }
  note(undefined)
  return found.slice(0, named).join(', ') + (found.length > named ? ' …' : '')
}
