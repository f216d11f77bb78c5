import {approvalSubjects} from '@caveat/claims'

/** Whether documents of a type are approved. */
export const isDecidedOn = (type: string): boolean => approvalSubjects.some((subject) => subject === type)

const checked: ReadonlySet<string> = new Set([
  ...approvalSubjects,
  ...['product', 'person', 'location', 'siteSettings'],
])

/** Whether the rules read what documents of a type say: then there are findings, and decisions on them. */
export const isChecked = (type: string): boolean => checked.has(type)

const records: ReadonlySet<string> = new Set(['approval', 'override'])

/** Whether documents of a type are records of decisions, which nobody changes. */
export const isRecord = (type: string): boolean => records.has(type)
