import {z} from 'zod'
import {link} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const path = z
  .string({error: 'Write the old address, for example /treatments/old-name.'})
  .regex(
    /^\/[a-z0-9/-]*[a-z0-9]$/,
    'Write the old address from the first slash on, in lower-case letters, without a slash at its end: /treatments/old-name.',
  )

const fields = {
  /** The old address, from the root of the site. */
  from: path,
  to: link,
}

export const redirect = defineDocument({type: 'redirect', fields, nameField: 'from', fixtures})
