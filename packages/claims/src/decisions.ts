import type {ApprovalRole} from './policy.ts'

/**
 * What the record of any decision holds. It is written once and never changed: another decision is another
 * record. Its id carries the fingerprint of the rest.
 */
export type Decision = {
  readonly _id: string
  /** Document id of what was decided on. */
  readonly subject: string
  /** The state that was decided on, as `stateToJson` writes it. */
  readonly state: string
  /** Name of the person who decided. */
  readonly who: string
  /** Id of that person's account, by which people are told apart; absent where the store has no accounts. */
  readonly userId?: string | undefined
  /** When, as an ISO 8601 date and time with its zone. */
  readonly at: string
  /** When the store wrote it first and last: they differ where somebody changed it afterwards. */
  readonly _createdAt?: string | undefined
  readonly _updatedAt?: string | undefined
}

/** A decision on one exact state of a claim, disclaimer or treatment. */
export type Approval = Decision & {
  readonly subjectType: string
  readonly decision: 'approved' | 'rejected'
  readonly role: ApprovalRole
  /** Id of the account that last changed the content of what was decided on; absent where that was not known. */
  readonly author?: string | undefined
  readonly comment?: string | undefined
  /** First calendar day (the clinic's) on which the approval no longer counts. */
  readonly until?: string | undefined
}

/** A decision to publish in spite of a warning. Its state is what stands at the place that the warning is about. */
export type Override = Decision & {
  /** Id of the rule. */
  readonly rule: string
  readonly path: string
  /** The words in question, where there were any. */
  readonly excerpt?: string | undefined
  /** What the warning said. */
  readonly warning: string
  readonly reason: string
}
