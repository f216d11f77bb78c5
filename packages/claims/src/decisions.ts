import type {ApprovalRole} from './policy.ts'

/**
 * The record of a decision on one exact state of a claim, disclaimer or treatment. It is written once and
 * never changed: another decision is another record.
 */
export type Approval = {
  readonly _id: string
  /** Document id of what was decided on. */
  readonly subject: string
  /** The state that was decided on: `stateToJson` of the document. */
  readonly state: string
  readonly decision: 'approved' | 'rejected'
  readonly role: ApprovalRole
  /** Name of the person who decided. */
  readonly who: string
  /** When, as an ISO 8601 date and time with its zone. */
  readonly at: string
  readonly comment?: string | undefined
  /** First calendar day (the clinic's) on which the approval no longer counts. */
  readonly until?: string | undefined
  /** When the store wrote it first and last: they differ where somebody changed it afterwards. */
  readonly _createdAt?: string | undefined
  readonly _updatedAt?: string | undefined
}

/** The record of somebody's decision to publish in spite of a warning. */
export type Override = {
  readonly _id: string
  /** Document id that the warning is about. */
  readonly subject: string
  /** Id of the rule. */
  readonly rule: string
  readonly path: string
  /** The words in question, where there were any: with other words the override no longer counts. */
  readonly excerpt?: string | undefined
  readonly reason: string
  readonly who: string
  readonly at: string
}
