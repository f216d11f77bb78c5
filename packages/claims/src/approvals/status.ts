import type {Approval} from '../decisions.ts'
import {type ApprovalRole, approvalRoles, type Policy} from '../policy.ts'
import {publishedId} from '../record-id.ts'
import type {Subject} from '../site.ts'
import type {Change} from './compare-states.ts'
import {alterationOf, type HistoryEntry, historyOf} from './history.ts'
import {changesSince} from './state.ts'

/**
 * - `approved`: today's state, by somebody who may
 * - `stale`: the state that was approved is not today's
 * - `expired`: it was approved until a day that has come
 * - `same-person`: approved, but another role was filled by the same person, and four eyes are asked for
 * - `altered`: the record of the decision is not as it was written
 */
export type RoleState = 'approved' | 'stale' | 'expired' | 'rejected' | 'missing' | 'same-person' | 'altered'

export type RoleStatus = {
  readonly role: ApprovalRole
  readonly state: RoleState
  /** The latest decision in this role, the one that counts; absent where there is none. */
  readonly approval?: Approval
  /** What differs between the state that was decided on and today's. */
  readonly changes: readonly Change[]
  /** The other roles that the same person filled. */
  readonly sharedWith: readonly ApprovalRole[]
}

export type ApprovalStatus = {
  /** One for each role that the policy requires, in the order of `approvalRoles`. */
  readonly roles: readonly RoleStatus[]
  /** Whether everything that the policy requires is there. */
  readonly approved: boolean
  /** Every decision in any role, the first one first. */
  readonly history: readonly HistoryEntry[]
}

const stateOf = (approval: Approval, changes: readonly Change[], today: string): RoleState => {
  if (alterationOf(approval) !== undefined) return 'altered'
  if (approval.decision === 'rejected') return 'rejected'
  if (approval.until !== undefined && approval.until <= today) return 'expired'
  return changes.length > 0 ? 'stale' : 'approved'
}

const samePerson = (a: Approval | undefined, b: Approval | undefined): boolean => {
  const name = (approval: Approval | undefined) =>
    approval?.who.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
  return a !== undefined && name(a) === name(b)
}

/** Roles that one person filled: of each other they are no second pair of eyes, and none of them counts. */
const withFourEyes = (statuses: readonly RoleStatus[]): readonly RoleStatus[] =>
  statuses.map((status) => {
    const sharedWith = statuses
      .filter(
        (other) =>
          other !== status &&
          status.state === 'approved' &&
          other.state === 'approved' &&
          samePerson(other.approval, status.approval),
      )
      .map(({role}) => role)
    return sharedWith.length === 0 ? status : {...status, state: 'same-person', sharedWith}
  })

/**
 * Whether a subject is approved as it is on a day, role by role. The latest decision of a role counts.
 *
 * @param approvals may hold those of other subjects
 * @param today calendar day of the clinic, YYYY-MM-DD
 */
export function approvalStatus(
  {document, state}: Subject,
  approvals: readonly Approval[],
  {requiredApprovals, fourEyes}: Pick<Policy, 'requiredApprovals' | 'fourEyes'>,
  today: string,
): ApprovalStatus {
  const history = historyOf(publishedId(document.id), approvals)
  const each = approvalRoles
    .filter((role) => requiredApprovals.includes(role))
    .map((role): RoleStatus => {
      const approval = history.findLast((entry) => entry.approval.role === role)?.approval
      if (approval === undefined) return {role, state: 'missing', changes: [], sharedWith: []}
      const changes = changesSince(approval.state, state)
      return {role, state: stateOf(approval, changes, today), approval, changes, sharedWith: []}
    })
  const roles = fourEyes ? withFourEyes(each) : each
  return {roles, approved: roles.every((status) => status.state === 'approved'), history}
}
