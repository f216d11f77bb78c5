import type {Claim, Library} from '../../../library.ts'
import {remember} from '../../../text/remember.ts'
import {bareWords, countsOf, countWords, likeness, type WordCounts} from '../wording/compare.ts'
import {ofWordings} from './of-wordings.ts'

type Wording = {readonly claim: number; readonly wording: string; readonly counted: WordCounts}
type Near = {readonly claim: number; readonly wording: string; readonly like: number}

/** The wordings in which a word stands. */
type ByWord = ReadonlyMap<string, readonly Wording[]>

const none: readonly never[] = []

function put<T>(lists: Map<string, T[]>, key: string, member: T): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [member])
  else known.push(member)
}

function byWordOf(wordings: readonly (readonly string[])[]): ByWord {
  const byWord = new Map<string, Wording[]>()
  for (const [claim, own] of wordings.entries())
    for (const wording of own) {
      const counted = countWords(wording)
      const each = {claim, wording, counted}
      for (const word of counted.counts.keys()) put(byWord, word, each)
    }
  return byWord
}

/** So many of all words of both have to be common; fewer words than this are like too much. */
const alike = 0.8
const fewest = 4

/**
 * Words of which every wording that is alike has at least one. Where 80 % of all words of both are common, it has
 * two thirds of these: more than a third of them, the rarest, is enough to look for.
 */
function tellingWords({counts, total}: WordCounts, byWord: ByWord): readonly string[] {
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

/** Whether so many of the words stand in no wording at all that none can be alike. */
function areForeign(words: readonly string[], byWord: ByWord): boolean {
  let unknown = 0
  for (const word of words) if (!byWord.has(word)) unknown += 1
  return unknown > words.length / 3
}

function nearTo(text: string, byWord: ByWord): readonly Near[] {
  const words = bareWords(text)
  if (words.length < fewest || areForeign(words, byWord)) return none
  const counted = countsOf(words)
  const candidates = new Set(tellingWords(counted, byWord).flatMap((word) => byWord.get(word) ?? none))
  return Array.from(candidates, ({claim, wording, counted: own}) => ({
    claim,
    wording,
    like: likeness(counted, own),
  })).filter(({like}) => like >= alike)
}

const near = ofWordings((wordings) => {
  const byWord = byWordOf(wordings)
  return remember(4000, (words) => nearTo(words, byWord))
})

/** The claim that says nearly the same, with its wording: the nearest, of those that `isMeant`. */
export function claimInNearlyTheseWords(
  words: string,
  library: Library,
  isMeant: (claim: Claim) => boolean = () => true,
): {readonly claim: Claim; readonly wording: string} | undefined {
  const {made, claims} = near(library)
  let best: {readonly claim: Claim; readonly wording: string; readonly like: number} | undefined
  for (const {claim: place, wording, like} of made(words)) {
    const claim = claims[place]
    if (claim !== undefined && like > (best?.like ?? 0) && isMeant(claim)) best = {claim, wording, like}
  }
  return best
}
