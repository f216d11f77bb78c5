import {approvalStatus} from '../approvals/status.ts'
import type {Claim} from '../library.ts'
import {claimRef} from '../rule.ts'
import type {Site, Subject} from '../site.ts'
import {daysAfter} from '../time/calendar.ts'
import {claimsInUse, type PlaceOfPage, type UseOnPage} from '../time/claims-in-use.ts'
import type {LedgerApproval} from './approval.ts'
import {byUrgency} from './by-urgency.ts'
import {type Days, dueOf} from './due.ts'
import type {Ledger, LedgerEntry} from './entry.ts'
import {sourcesOf, statesOf} from './states.ts'

/** The pages on which uses stand, each once, with how many. */
const pagesOf = (uses: readonly UseOnPage[]): readonly {page: PlaceOfPage; uses: number}[] =>
  Array.from(Map.groupBy(uses, ({page}) => page.document.id).values()).flatMap((group) =>
    group.slice(0, 1).map(({page}) => ({page, uses: group.length})),
  )

const approvalsOf = (subject: Subject | undefined, site: Site): readonly LedgerApproval[] => {
  if (subject === undefined || site.decisionsRead === false) return []
  const {roles} = approvalStatus(subject, site.approvals, site.policy, site.today)
  return roles.map(({role, state, approval}) => {
    if (approval === undefined) return {role, state}
    const {who, at, until} = approval
    return {role, state, who, at, ...(until === undefined ? {} : {until})}
  })
}

function entryOf(
  claim: Claim,
  uses: readonly UseOnPage[],
  approvals: readonly LedgerApproval[],
  days: Days,
): LedgerEntry {
  const pages = pagesOf(uses)
  const facts = {uses: uses.length, approvals: approvals.map(({state}) => state)}
  const states = statesOf(claim, facts, days)
  return {
    claim: claim._id,
    statement: claimRef(claim).title,
    labels: claim.labels,
    state: states[0],
    states,
    uses: uses.length,
    pages: pages.map(({page: {document, address}, uses}) => ({
      document,
      ...(address === undefined ? {} : {address}),
      uses,
    })),
    approvals,
    evidence: sourcesOf(claim),
    ...(claim.expiresAt === undefined ? {} : {expiresAt: claim.expiresAt}),
    ...(claim.withdrawn === undefined ? {} : {withdrawnAt: claim.withdrawn.at}),
    due: dueOf(
      claim,
      pages.map(({page}) => page),
      approvals,
      days,
    ),
  }
}

/**
 * Every published claim with how it stands: what is due first stands first, then the most urgent state, then by
 * statement.
 *
 * @param days how far to look for what falls due, 90 where it is left out
 */
export function ledger(site: Site, {days = 90}: {readonly days?: number} = {}): Ledger {
  const span = {today: site.today, until: daysAfter(site.today, days)}
  const uses = claimsInUse(site)
  const subjects = new Map(Array.from(site.subjects(), (subject) => [subject.document.id, subject]))
  const claims = Array.from(site.library.claims.values(), (claim) =>
    entryOf(claim, uses.get(claim._id) ?? [], approvalsOf(subjects.get(claim._id), site), span),
  )
  return {
    ...span,
    approvalsRead: site.decisionsRead !== false,
    claims: claims.toSorted(byUrgency),
  }
}
