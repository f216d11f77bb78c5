import type {ApprovalRole} from '@caveat/claims'

const names: Readonly<Record<ApprovalRole, string>> = {
  medical: 'Medical reviewer',
  legal: 'Legal reviewer',
  brand: 'Brand reviewer',
}

/** Who approves, as choices of a list. */
export const roleOptions = Object.entries(names).map(([value, title]) => ({value, title}))
