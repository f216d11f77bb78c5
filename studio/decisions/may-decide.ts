import {type ApprovalRole, type ApprovalStatus, approvalRoles, type Policy, samePerson} from '@caveat/claims'
import type {Decider} from './use-decider.ts'

/** Every role, those first that the settings require. */
const inOrder = ({requiredApprovals}: Pick<Policy, 'requiredApprovals'>): readonly ApprovalRole[] => [
  ...requiredApprovals,
  ...approvalRoles.filter((role) => !requiredApprovals.includes(role)),
]

/**
 * The roles in which somebody may decide. Where four eyes are asked for, whoever approved in one role decides in
 * that one only: an approval in a second would void both.
 *
 * @param granted the roles in which the store takes a record from them
 */
export function rolesFor(
  decider: Decider,
  policy: Pick<Policy, 'requiredApprovals' | 'fourEyes'>,
  approvals: Pick<ApprovalStatus, 'roles'> | undefined,
  granted: readonly ApprovalRole[] = approvalRoles,
): readonly ApprovalRole[] {
  const roles = inOrder(policy).filter((role) => granted.includes(role))
  if (!policy.fourEyes) return roles
  const filled = (approvals?.roles ?? [])
    .filter(
      ({state, approval}) =>
        (state === 'approved' || state === 'same-person') &&
        approval !== undefined &&
        samePerson(approval, decider),
    )
    .map(({role}) => role)
  return filled.length === 0 ? roles : filled.filter((role) => granted.includes(role))
}

/** Why an approval would not count where four eyes are asked for; undefined where it would. */
export type NoSecondPair = 'own-work' | 'author-unknown'

/**
 * Whether four eyes keep somebody from approving: what they wrote themselves; and, where one approval is all that is
 * asked for, what nobody knows the author of, for it may be theirs.
 */
export function noSecondPair(
  {userId}: Decider,
  {fourEyes, requiredApprovals}: Pick<Policy, 'fourEyes' | 'requiredApprovals'>,
  author: string | undefined,
): NoSecondPair | undefined {
  if (!fourEyes) return undefined
  if (author === undefined) return requiredApprovals.length === 1 ? 'author-unknown' : undefined
  return userId === author ? 'own-work' : undefined
}
