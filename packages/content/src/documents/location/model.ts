import type {z} from 'zod'
import {optionalText, required, slug} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const fields = {
  name: required('Name the place as patients call it, for example “Heron Walk”.'),
  slug,
  address: required('Write the address, as on an envelope.'),
  /** Where it is another than that of the clinic. */
  phone: optionalText(),
  /** Lines, for example “Monday to Friday, 9 to 5”. */
  hours: optionalText(),
  gettingThere: optionalText(),
}

export const location = defineDocument({type: 'location', fields, nameField: 'name', fixtures})
export type Location = z.output<typeof location.model>
