import {claimLabels, evidenceKinds, withdrawalEffects} from '@caveat/claims'
import {z} from 'zod'
import {
  day,
  imported,
  key,
  keyedReference,
  list,
  market,
  optional,
  optionalText,
  required,
} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const evidence = z.object({
  _type: z.literal('evidence').optional(),
  _key: key,
  kind: z.enum(evidenceKinds, {
    error: 'Choose what kind of evidence this is.',
  }),
  citation: required('Write the citation: who, what, where, when.'),
  /** Where in the source the statement is: a section, table or page. */
  locator: optionalText(),
  url: optional(
    z.url({protocol: /^https?$/, error: 'Give the full address of the source, starting with https://.'}),
  ),
  doi: optional(
    z.string().regex(/^10\.\d{4,}\/\S+$/, 'A DOI starts with “10.”, for example 10.1000/xyz123.'),
  ),
  year: optional(z.number().int().min(1800).max(2200)),
})

const fields = {
  wordings: z
    .array(required('An approved wording is empty. Write it, or remove it.'), {
      error: 'Write the statement: the first approved wording.',
    })
    .min(1, 'Write the statement: the first approved wording.'),
  labels: list(z.enum(claimLabels)),
  disclaimers: list(keyedReference),
  evidence: list(evidence),
  products: optional(z.array(keyedReference)),
  /** Where it may be made; empty means everywhere. */
  markets: list(market),
  expiresAt: optional(day),
  expiryEffect: optional(z.enum(withdrawalEffects)),
  withdrawn: optional(
    z.object({
      _type: z.literal('withdrawal').optional(),
      at: day,
      reason: required('Say why the claim was withdrawn.'),
      effect: optional(z.enum(withdrawalEffects)),
    }),
  ),
  imported,
}

export const claim = defineDocument({type: 'claim', fields, nameField: 'wordings', fixtures})
export type Claim = z.output<typeof claim.model>
