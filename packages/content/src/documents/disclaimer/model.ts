import {claimLabels} from '@caveat/claims'
import {z} from 'zod'
import {imported, list, market, required} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const fields = {
  name: required('Give the disclaimer a name by which editors find it.'),
  text: required('Write the disclaimer as it stands on the page.'),
  covers: list(z.enum(claimLabels)),
  /** Where it is enough; empty means everywhere. */
  markets: list(market),
  imported,
}

export const disclaimer = defineDocument({type: 'disclaimer', fields, nameField: 'name', fixtures})
export type Disclaimer = z.output<typeof disclaimer.model>
