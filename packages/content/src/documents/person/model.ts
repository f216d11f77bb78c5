import type {z} from 'zod'
import {optional, optionalText, required, slug} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const fields = {
  name: required('Write the name.'),
  /** Letters after the name: MD, RN … */
  credentials: optionalText(),
  /** Without one the person has no page. */
  slug: optional(slug),
  role: required('Write what this person does at the clinic.'),
  bio: optionalText(),
}

export const person = defineDocument({type: 'person', fields, nameField: 'name', fixtures})
export type Person = z.output<typeof person.model>
