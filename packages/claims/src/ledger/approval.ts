import type {RoleState} from '../approvals/status.ts'
import type {ApprovalRole} from '../policy.ts'

/** How a role that the settings require has decided on a claim. */
export type LedgerApproval = {
  readonly role: ApprovalRole
  readonly state: RoleState
  readonly who?: string
  readonly at?: string
  readonly until?: string
}
