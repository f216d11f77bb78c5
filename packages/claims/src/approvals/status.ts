import type {Approval} from '../decisions.ts'
import {type ApprovalRole, approvalRoles, type Policy} from '../policy.ts'
import {publishedId} from '../record-id.ts'
import type {Subject} from '../site.ts'
import {withdrawalField} from '../stored-fields.ts'
import type {Change} from './compare-states.ts'
import {type HistoryEntry, historyOf} from './history.ts'
import {samePerson} from './people.ts'
import {changesSince} from './state.ts'

/**
 * - `approved`: today's state, by somebody who chose that role; nobody checks who may
 * - `stale`: the state that was approved is not today's, or it was withdrawn since
 * - `expired`: it was approved until a day that has come
 * - `same-person`: approved, but another role was filled by the same person, and four eyes are asked for
 * - `own-work`: approved by whoever had last changed it, and four eyes are asked for
 * - `author-unknown`: approved in the only role that is required, but nobody knows who last changed it, so that nothing
 *   shows the four eyes that are asked for
 * - `altered`: the record of the decision is not as it was written
 */
export type RoleState =
  | 'approved'
  | 'stale'
  | 'expired'
  | 'rejected'
  | 'missing'
  | 'same-person'
  | 'own-work'
  | 'author-unknown'
  | 'altered'

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

type Asked = Pick<Policy, 'requiredApprovals' | 'fourEyes' | 'timeZone'>

const changesTo = ({state, bringsBackSince}: Subject, approval: Approval): readonly Change[] => {
  const changes = changesSince(approval.state, state)
  return bringsBackSince === undefined ||
    Date.parse(approval._createdAt ?? approval.at) > Date.parse(bringsBackSince)
    ? changes
    : [...changes, {path: withdrawalField, field: withdrawalField, before: 'since this was approved'}]
}

function stateOf(
  {approval, discounted}: HistoryEntry,
  changes: readonly Change[],
  today: string,
  fourEyes: boolean,
): RoleState {
  if (discounted !== undefined) return 'altered'
  if (approval.decision === 'rejected') return 'rejected'
  if (approval.until !== undefined && approval.until <= today) return 'expired'
  if (changes.length > 0) return 'stale'
  const ownWork = approval.author !== undefined && approval.author === approval.userId
  return fourEyes && ownWork ? 'own-work' : 'approved'
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
          status.approval !== undefined &&
          other.approval !== undefined &&
          samePerson(other.approval, status.approval),
      )
      .map(({role}) => role)
    return sharedWith.length === 0 ? status : {...status, state: 'same-person', sharedWith}
  })

/** Where nobody knows who wrote it, one approval may be that of its author; of two people one is somebody else. */
const withKnownAuthors = (statuses: readonly RoleStatus[]): readonly RoleStatus[] => {
  const [only, ...others] = statuses
  return only?.state === 'approved' && others.length === 0 && only.approval?.author === undefined
    ? [{...only, state: 'author-unknown'}]
    : statuses
}

/**
 * Whether a subject is approved as it is on a day, role by role. Of the decisions that were made by then the latest
 * of a role counts; where its record is not as it was written, none does.
 *
 * @param approvals may hold those of other subjects
 * @param today calendar day of the clinic, YYYY-MM-DD
 */
export function approvalStatus(
  subject: Subject,
  approvals: readonly Approval[],
  {requiredApprovals, fourEyes, timeZone}: Asked,
  today: string,
): ApprovalStatus {
  const history = historyOf(publishedId(subject.document.id), approvals, {today, timeZone})
  const made = history.filter(({discounted}) => discounted !== 'made-later')
  const each = approvalRoles
    .filter((role) => requiredApprovals.includes(role))
    .map((role): RoleStatus => {
      const entry = made.findLast(({approval}) => approval.role === role)
      if (entry === undefined) return {role, state: 'missing', changes: [], sharedWith: []}
      const {approval} = entry
      const changes = changesTo(subject, approval)
      return {role, state: stateOf(entry, changes, today, fourEyes), approval, changes, sharedWith: []}
    })
  const roles = fourEyes ? withKnownAuthors(withFourEyes(each)) : each
  return {roles, approved: roles.every((status) => status.state === 'approved'), history}
}
