import {approvalStatus} from './approvals/status.ts'
import type {DocumentRef, Page} from './passage.ts'
import {claimRef} from './rule.ts'
import {rulesOf} from './rules/all.ts'
import type {Site} from './site.ts'
import {daysAfter, instantOf} from './time/calendar.ts'
import {claimsInUse} from './time/claims-in-use.ts'

export type ChangeKind =
  | 'claim-withdrawn'
  | 'claim-expires'
  | 'approval-ends'
  | 'review-due'
  | 'rule-begins'
  | 'rule-ends'

/** Something that changes a site on a day by itself: what is published then, or what the rules say of it. */
export type SiteChange = {
  readonly kind: ChangeKind
  /** Calendar day of the clinic, YYYY-MM-DD. */
  readonly day: string
  /** The moment at which that day begins there. */
  readonly at: Date
  /** What the date is written on; of a rule its id and title. */
  readonly document: DocumentRef
  /** What happens, in a sentence. */
  readonly what: string
  /** The pages that are touched, each once. */
  readonly pages: readonly DocumentRef[]
}

type Dated = Omit<SiteChange, 'at'>

function* claimChanges(site: Site): Iterable<Dated> {
  const uses = claimsInUse(site)
  for (const claim of site.library.claims.values()) {
    const made = uses.get(claim._id)
    if (made === undefined) continue
    const pages = Array.from(new Map(made.map(({page}) => [page.document.id, page.document])).values())
    const {withdrawn, expiresAt} = claim
    const common = {document: claimRef(claim), pages}
    if (withdrawn !== undefined) {
      const what = `The claim is withdrawn: ${withdrawn.reason}`
      yield {...common, kind: 'claim-withdrawn', day: withdrawn.at, what}
    }
    if (expiresAt !== undefined && (withdrawn === undefined || expiresAt < withdrawn.at))
      yield {...common, kind: 'claim-expires', day: expiresAt, what: 'The claim expires.'}
  }
}

function* approvalChanges({approvals, policy, subjects}: Site, day: string): Iterable<Dated> {
  const limited = new Set(
    approvals.flatMap(({subject, until}) => (until !== undefined && until > day ? subject : [])),
  )
  if (policy.requiredApprovals.length === 0 || limited.size === 0) return
  for (const subject of subjects()) {
    if (!limited.has(subject.document.id)) continue
    for (const {role, state, approval} of approvalStatus(subject, approvals, policy, day).roles)
      if (state === 'approved' && approval?.until !== undefined)
        yield {
          kind: 'approval-ends',
          day: approval.until,
          document: subject.document,
          what: `The ${role} approval by ${approval.who} no longer counts.`,
          pages: subject.document.type === 'treatment' ? [subject.document] : [],
        }
  }
}

const reviewOf = ({document, nextReview}: Page): readonly Dated[] =>
  nextReview === undefined
    ? []
    : [
        {
          kind: 'review-due',
          // The day of the review is the last good one.
          day: daysAfter(nextReview, 1),
          document,
          what: 'The day by which the page was to be reviewed has passed.',
          pages: [document],
        },
      ]

function* ruleChanges({policy}: Site): Iterable<Dated> {
  for (const {id, title, inForceFrom, inForceUntil} of rulesOf(policy.markets)) {
    const common = {document: {id, type: 'rule', title}, pages: []}
    if (inForceFrom !== undefined)
      yield {...common, kind: 'rule-begins', day: inForceFrom, what: `This rule comes into force: ${title}.`}
    if (inForceUntil !== undefined)
      yield {
        ...common,
        kind: 'rule-ends',
        day: inForceUntil,
        what: `This rule is no longer in force: ${title}.`,
      }
  }
}

function* allChanges(site: Site, day: string): Iterable<Dated> {
  yield* claimChanges(site)
  yield* approvalChanges(site, day)
  for (const page of site.pages) yield* reviewOf(page)
  yield* ruleChanges(site)
}

const inOrder = (a: Dated, b: Dated): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.document.id < b.document.id ? -1 : 1

/**
 * Every day after `day` on which the site changes if nobody touches it, the nearest first. Claims that no page
 * makes change nothing.
 *
 * @param day calendar day of the clinic, YYYY-MM-DD
 */
export const changesAfter = (site: Site, day: string): readonly SiteChange[] =>
  Array.from(allChanges(site, day))
    .filter((change) => change.day > day)
    .toSorted(inOrder)
    .map((change) => ({...change, at: instantOf(change.day, site.policy.timeZone)}))

/** The next change after the site's day; undefined where it stays as it is. */
export const nextChange = (site: Site): SiteChange | undefined => changesAfter(site, site.today)[0]
