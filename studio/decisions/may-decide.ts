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
 */
export function rolesFor(
  decider: Decider,
  policy: Pick<Policy, 'requiredApprovals' | 'fourEyes'>,
  approvals: Pick<ApprovalStatus, 'roles'> | undefined,
): readonly ApprovalRole[] {
  const roles = inOrder(policy)
  if (!policy.fourEyes) return roles
  const filled = (approvals?.roles ?? [])
    .filter(
      ({state, approval}) =>
        (state === 'approved' || state === 'same-person') &&
        approval !== undefined &&
        samePerson(approval, decider),
    )
    .map(({role}) => role)
  return filled.length === 0 ? roles : filled
}

/** Whether an approval would be that of whoever wrote it, which does not count where four eyes are asked for. */
export const isOwnWork = (
  {userId}: Decider,
  {fourEyes}: Pick<Policy, 'fourEyes'>,
  author: string | undefined,
): boolean => fourEyes && userId !== undefined && userId === author
