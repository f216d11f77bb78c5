import type {RoleState} from '../approvals/status.ts'
import type {Claim} from '../library.ts'
import {endedAt} from '../time/ended-claims.ts'
import type {Days} from './due.ts'

/** How a claim stands, the most urgent first. A claim can be in several of these. */
export const claimStates = [
  'withdrawn',
  'expired',
  'refused',
  'approval-stale',
  'approval-ended',
  'not-approved',
  'unsubstantiated',
  'to-be-withdrawn',
  'expiring',
  'unused',
  'approved',
  'substantiated',
] as const
export type ClaimState = (typeof claimStates)[number]

const ofApproval: Readonly<Record<RoleState, ClaimState>> = {
  approved: 'approved',
  stale: 'approval-stale',
  expired: 'approval-ended',
  rejected: 'refused',
  missing: 'not-approved',
  'same-person': 'not-approved',
  'own-work': 'not-approved',
  'author-unknown': 'not-approved',
  altered: 'not-approved',
}

/** How many sources are on file; what stands for a source in examples is none. */
export const sourcesOf = ({evidence}: Claim): number => evidence.filter(({kind}) => kind !== 'example').length

type Facts = {
  readonly uses: number
  /** One for each role that is required. */
  readonly approvals: readonly RoleState[]
}

function* found(claim: Claim, {uses, approvals}: Facts, {today, until}: Days): Iterable<ClaimState> {
  const end = endedAt(claim, today)
  if (end !== undefined) yield end.cause
  else if (claim.withdrawn !== undefined) yield 'to-be-withdrawn'
  else if (claim.expiresAt !== undefined && claim.expiresAt <= until) yield 'expiring'
  const open = approvals.filter((state) => state !== 'approved')
  for (const state of open) yield ofApproval[state]
  if (approvals.length > 0 && open.length === 0) yield 'approved'
  yield sourcesOf(claim) === 0 ? 'unsubstantiated' : 'substantiated'
  if (uses === 0) yield 'unused'
}

/** Every state that a claim is in, the most urgent first. */
export function statesOf(claim: Claim, facts: Facts, days: Days): readonly [ClaimState, ...ClaimState[]] {
  const states = new Set(found(claim, facts, days))
  const [first = 'substantiated', ...others] = claimStates.filter((state) => states.has(state))
  return [first, ...others]
}
