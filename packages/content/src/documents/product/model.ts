import {productKinds} from '@caveat/claims'
import {z} from 'zod'
import {optional, optionalText, required} from '../../fields.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const fields = {
  brandName: required('Write the brand name, or the name people use.'),
  genericName: optionalText(),
  kind: z.enum(productKinds, {
    error: 'Choose what kind of product this is: rules depend on it.',
  }),
  /** The warning that the label prints in a box, in the words of the label or close to them. */
  boxedWarning: optionalText(),
  /** What the label says it is for. */
  indications: optional(z.array(z.string().trim().min(1))),
}

export const product = defineDocument({type: 'product', fields, nameField: 'brandName', fixtures})
export type Product = z.output<typeof product.model>
