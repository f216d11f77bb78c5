import {approvalSubjects} from '@caveat/claims'

/** Whether documents of a type are approved and checked on their own. */
export const isDecidedOn = (type: string): boolean => approvalSubjects.some((subject) => subject === type)

const records: ReadonlySet<string> = new Set(['approval', 'override'])

/** Whether documents of a type are records of decisions, which nobody changes. */
export const isRecord = (type: string): boolean => records.has(type)
