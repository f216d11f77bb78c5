import type {Claim, Library} from '../../library.ts'
import {countWords, likeness, type WordCounts} from '../wording/compare.ts'

type Wording = {readonly claim: Claim; readonly wording: string; readonly counted: WordCounts}

type Index = {
  /** The wordings in which a word stands. */
  readonly byWord: ReadonlyMap<string, readonly Wording[]>
}

const none: readonly never[] = []

function put<T>(lists: Map<string, T[]>, key: string, member: T): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [member])
  else known.push(member)
}

function make({claims}: Library): Index {
  const byWord = new Map<string, Wording[]>()
  for (const claim of claims.values())
    for (const wording of claim.wordings) {
      const counted = countWords(wording)
      const each = {claim, wording, counted}
      for (const word of counted.counts.keys()) put(byWord, word, each)
    }
  return {byWord}
}

const indexes = new WeakMap<Library, Index>()

function indexOf(library: Library): Index {
  const known = indexes.get(library) ?? make(library)
  indexes.set(library, known)
  return known
}

/** So many of all words of both have to be common; fewer words than this are like too much. */
const alike = 0.8
const fewest = 4

/**
 * Words of which every wording that is alike has at least one. Where 80 % of all words of both are common, it has
 * two thirds of these: more than a third of them, the rarest, is enough to look for.
 */
function tellingWords({counts, total}: WordCounts, {byWord}: Index): readonly string[] {
  const rarestFirst = Array.from(counts.keys()).toSorted(
    (a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0),
  )
  let seen = 0
  return rarestFirst.filter((word) => {
    const needed = seen <= total / 3
    seen += counts.get(word) ?? 0
    return needed
  })
}

/** The claim that says nearly the same, with its wording: the nearest, of those that `isMeant`. */
export function claimInNearlyTheseWords(
  words: string,
  library: Library,
  isMeant: (claim: Claim) => boolean = () => true,
): {readonly claim: Claim; readonly wording: string} | undefined {
  const counted = countWords(words)
  if (counted.total < fewest) return undefined
  const index = indexOf(library)
  const candidates = new Set(tellingWords(counted, index).flatMap((word) => index.byWord.get(word) ?? none))
  let best: (Wording & {readonly like: number}) | undefined
  for (const each of candidates) {
    const like = likeness(counted, each.counted)
    if (like >= alike && like > (best?.like ?? 0) && isMeant(each.claim)) best = {...each, like}
  }
  return best
}
