import type {Claim, Library} from '../../library.ts'
import type {Site} from '../../site.ts'
import {isOver, marketsWithout} from '../claim-state.ts'
import {countWords, likeness, type WordCounts} from '../wording/compare.ts'
import {normaliseWording} from '../wording/normalise.ts'

type Wording = {readonly claim: Claim; readonly counted: WordCounts}

type Wordings = {readonly exact: ReadonlyMap<string, Wording>; readonly all: readonly Wording[]}

/** So many of all words of both have to be common. */
const alike = 0.8

const indexes = new WeakMap<Library, Wordings>()

function wordingsOf(library: Library): Wordings {
  const known = indexes.get(library)
  if (known !== undefined) return known
  const all = Array.from(library.claims.values()).flatMap((claim) =>
    claim.wordings.map((wording) => ({claim, wording, counted: countWords(wording)})),
  )
  const exact = new Map(all.map((each) => [normaliseWording(each.wording), each]))
  const made = {exact, all}
  indexes.set(library, made)
  return made
}

/** A claim of the library that may be made on this day and in these markets, and says what the sentence says. */
export function fittingClaim(sentence: string, {library, today, policy}: Site): Claim | undefined {
  const {exact, all} = wordingsOf(library)
  const usable = ({claim}: Wording) => !isOver(claim, today) && marketsWithout(claim, policy).length === 0
  const same = exact.get(normaliseWording(sentence))
  if (same !== undefined && usable(same)) return same.claim
  const counted = countWords(sentence)
  let best: {claim: Claim; like: number} | undefined
  for (const each of all) {
    const like = likeness(counted, each.counted)
    if (like >= alike && like > (best?.like ?? 0) && usable(each)) best = {claim: each.claim, like}
  }
  return best?.claim
}
