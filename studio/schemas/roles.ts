import {type ApprovalRole, approvalRoles} from '@caveat/claims'

const names: Readonly<Record<ApprovalRole, string>> = {
  medical: 'Medical reviewer',
  legal: 'Legal reviewer',
  brand: 'Brand reviewer',
}

/** Who approves, as choices of a list. */
export const roleOptions = approvalRoles.map((role) => ({value: role, title: names[role]}))

/** A role as people call it. */
export const roleName = (role: string): string => roleOptions.find(({value}) => value === role)?.title ?? role
