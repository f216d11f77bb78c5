import type {Claim} from '../library.ts'
import type {DocumentRef} from '../passage.ts'
import {claimRef} from '../rule.ts'
import type {PlaceOfPage} from '../time/claims-in-use.ts'
import type {LedgerApproval} from './approval.ts'

/** From today to the last day that is looked at; calendar days of the clinic, YYYY-MM-DD. */
export type Days = {readonly today: string; readonly until: string}

export type Due = {
  readonly day: string
  readonly what: 'expires' | 'is withdrawn' | 'approval ends' | 'page review'
  /** The document that bears the date. */
  readonly document: DocumentRef
}

function* dates(claim: Claim, approvals: readonly LedgerApproval[]): Iterable<Due> {
  const document = claimRef(claim)
  if (claim.withdrawn !== undefined) yield {day: claim.withdrawn.at, what: 'is withdrawn', document}
  if (claim.expiresAt !== undefined) yield {day: claim.expiresAt, what: 'expires', document}
  for (const {state, until} of approvals)
    if (state === 'approved' && until !== undefined) yield {day: until, what: 'approval ends', document}
}

/** What falls due on a claim and on the pages that make it, the nearest first. Reviews that are overdue stay due. */
export function dueOf(
  claim: Claim,
  pages: readonly PlaceOfPage[],
  approvals: readonly LedgerApproval[],
  {today, until}: Days,
): readonly Due[] {
  const reviews = pages.flatMap(({document, nextReview}): readonly Due[] =>
    nextReview === undefined ? [] : [{day: nextReview, what: 'page review', document}],
  )
  const ahead = Array.from(dates(claim, approvals)).filter(({day}) => day > today)
  return [...ahead, ...reviews]
    .filter(({day}) => day <= until)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
