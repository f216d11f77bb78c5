import type {Claim, Library} from '../../library.ts'
import {splitSentences} from '../../sentences/split-sentences.ts'
import {countWords, likeness, type WordCounts} from '../wording/compare.ts'
import {normaliseWording} from '../wording/normalise.ts'

type Wording = {readonly claim: Claim; readonly wording: string; readonly counted: WordCounts}

type Index = {
  readonly exact: ReadonlyMap<string, readonly Claim[]>
  /** The wordings in which a word stands. */
  readonly byWord: ReadonlyMap<string, readonly Wording[]>
  /** How many sentences there are in a wording: mostly one. */
  readonly lengths: readonly number[]
}

const none: readonly never[] = []

const sentencesIn = (wording: string): number =>
  /[.!?…]["”’)]*\s/u.test(wording) ? splitSentences(wording).length : 1

function put<T>(lists: Map<string, T[]>, key: string, member: T): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [member])
  else known.push(member)
}

function make({claims}: Library): Index {
  const exact = new Map<string, Claim[]>()
  const byWord = new Map<string, Wording[]>()
  const lengths = new Set([1])
  for (const claim of claims.values())
    for (const wording of claim.wordings) {
      const counted = countWords(wording)
      const each = {claim, wording, counted}
      put(exact, normaliseWording(wording), claim)
      lengths.add(sentencesIn(wording))
      for (const word of counted.counts.keys()) put(byWord, word, each)
    }
  return {exact, byWord, lengths: [...lengths].toSorted((a, b) => b - a)}
}

const indexes = new WeakMap<Library, Index>()

function indexOf(library: Library): Index {
  const known = indexes.get(library) ?? make(library)
  indexes.set(library, known)
  return known
}

/** The numbers of sentences that wordings have, the highest first. */
export const wordingLengths = (library: Library): readonly number[] => indexOf(library).lengths

/** A question states nothing; what it presupposes is for the detector. */
export const isQuestion = (sentence: string): boolean => /\?["'”’»)\]]*$/u.test(sentence)

/** The claims that have these words for a wording, but for what may differ. */
export const claimsInTheseWords = (words: string, library: Library): readonly Claim[] =>
  isQuestion(words) ? none : (indexOf(library).exact.get(normaliseWording(words)) ?? none)

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
