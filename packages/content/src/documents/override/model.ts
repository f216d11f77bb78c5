import {z} from 'zod'
import {moment, optional, optionalText, required} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

/**
 * A decision to publish in spite of a warning. Its id begins with `override.`: the dot keeps it from the
 * public of a public dataset. The id carries a fingerprint of all these fields: see `recordOf`.
 */
const fields = {
  /** Document id that the warning is about; no reference, so that a record never stands in the way. */
  subject: required('Say which document the warning is about.'),
  /** Id of the rule that warns. */
  rule: required('Say which rule warns.'),
  /** Where in the document; empty for the document as a whole. */
  path: optionalText(),
  /** The words in question: with other words the decision no longer counts. */
  excerpt: optionalText(),
  /** What the warning said. A record without it, of an earlier version, is read, and does not count. */
  warning: optionalText(),
  /** What stood at the place, as `stateToJson` writes it: when it is changed, the decision no longer counts. */
  state: optional(z.string()),
  reason: required('Write why the page may be published all the same.'),
  who: required('Say who decided.'),
  /** Id of that person's account. */
  userId: optionalText(),
  at: moment,
}

export const override = defineDocument({type: 'override', fields, nameField: 'rule', fixtures})
export type Override = z.output<typeof override.model>
