import {approvalRoles, approvalSubjects} from '@caveat/claims'
import {z} from 'zod'
import {day, moment, optional, optionalText, required} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

/**
 * A decision on one exact state of a document, written once and never changed. Its id begins with
 * `approval.`: the dot keeps it from the public of a public dataset. The id carries a fingerprint of all these
 * fields: see `recordOf`.
 */
const fields = {
  /** Document id of what was decided on; no reference, so that a record never stands in the way. */
  subject: required('Say what was decided on.'),
  subjectType: z.enum(approvalSubjects),
  /** The state that was decided on, as `stateToJson` writes it. */
  state: required('The state that was decided on is missing.'),
  decision: z.enum(['approved', 'rejected'], {error: 'Choose the decision.'}),
  role: z.enum(approvalRoles, {error: 'Choose in which role it was decided.'}),
  who: required('Say who decided.'),
  /** Id of that person's account, by which people are told apart. */
  userId: optionalText(),
  at: moment,
  /** Id of the account that last changed the content of what was decided on, where that was known. */
  author: optionalText(),
  comment: optionalText(),
  /** First day on which the approval no longer counts. */
  until: optional(day),
}

export const approval = defineDocument({type: 'approval', fields, nameField: 'subject', fixtures})
export type Approval = z.output<typeof approval.model>
