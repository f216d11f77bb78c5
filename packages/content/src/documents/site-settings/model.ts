import {approvalRoles} from '@caveat/claims'
import {z} from 'zod'
import {list, market, optional, optionalText, required} from '../../fields.ts'
import {isTimeZone} from '../../time-zones.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const fields = {
  clinicName: required('Write the name of the clinic.'),
  tagline: optionalText(),
  phone: required('Write the phone number that patients call.'),
  email: optional(z.email('This is not an e-mail address.')),
  address: optionalText(),
  /** The one colour of the site; every shade of it is made of this, each readable on its ground. */
  accent: optional(
    z.string().regex(/^#[0-9a-f]{6}$/i, 'Write the colour as # and six digits, for example #74325a.'),
  ),
  /** Dates on the site are calendar days of this zone. */
  timeZone: z
    .string({error: 'Choose the clinic’s time zone.'})
    .refine(isTimeZone, 'This time zone is not known. Use a name such as America/Los_Angeles.'),
  /** Whose patients the site addresses: the rules of each market apply. */
  markets: list(market),
  /** Who has to have approved a claim, disclaimer or treatment before it is published. */
  requiredApprovals: list(z.enum(approvalRoles)),
  /** Whether each role has to be filled by another person. */
  fourEyes: optional(z.boolean()),
  /** What a warning needs to be published. */
  warnings: optional(z.enum(['publish', 'need-override'])),
  emergency: required('Write what patients do in an emergency, for example which number they call.'),
  /** Shown at the foot of every page. */
  legalNotice: optionalText(),
}

export const siteSettings = defineDocument({type: 'siteSettings', fields, nameField: 'clinicName', fixtures})
export type SiteSettings = z.output<typeof siteSettings.model>
