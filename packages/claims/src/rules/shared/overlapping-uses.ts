import type {Library} from '../../library.ts'
import type {ClaimUse, Passage} from '../../passage.ts'
import {isWording} from '../../text/plain-wording.ts'

/** Two claim uses that stand partly over the same words, in reading order. */
export type Overlap = readonly [first: ClaimUse, second: ClaimUse]

const isSame = (a: ClaimUse, b: ClaimUse): boolean => a.from === b.from && a.to === b.to

/**
 * Claim uses of a passage that get in each other's way: they share some words, and one of them does not stand over
 * an approved wording. Two claims over exactly the same words are none, nor is a wording that holds another one.
 */
export function overlappingUses({text, uses}: Passage, {claims}: Library): readonly Overlap[] {
  if (uses.length < 2) return []
  const isApproved = ({claim, from, to}: ClaimUse): boolean =>
    claims.get(claim)?.wordings.some((wording) => isWording(text.slice(from, to), wording)) === true
  const found: Overlap[] = []
  let open: readonly ClaimUse[] = []
  for (const use of uses.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    open = open.filter(({to}) => to > use.from)
    for (const other of open)
      if (!isSame(use, other) && !(isApproved(use) && isApproved(other))) found.push([other, use])
    open = [...open, use]
  }
  return found
}
