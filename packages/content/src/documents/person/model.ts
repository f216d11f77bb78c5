import {z} from 'zod'
import {optional, required} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const fields = {
  name: required('Write the name.'),
  /** Letters after the name: MD, RN … */
  credentials: optional(z.string().trim()),
  role: required('Write what this person does at the clinic.'),
  bio: optional(z.string().trim()),
}

export const person = defineDocument({type: 'person', fields, nameField: 'name', fixtures})
export type Person = z.output<typeof person.model>
