import {z} from 'zod'
import {key, optional, required} from '../../fields.ts'
import {body} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

/** Two columns, which a phone has room for; each cell by its own name, so that a cell left out moves no other. */
export const fields = {
  heading: required('Give the comparison a heading, for example “How the two differ”.'),
  introduction: optional(body),
  first: required('Name what stands on the left, for example “Peel”.'),
  second: required('Name what stands on the right, for example “Laser”.'),
  rows: z
    .array(
      z.object({
        _type: z.literal('comparisonRow').optional(),
        _key: key,
        label: required('Say what is compared, for example “Healing”.'),
        first: optional(body),
        second: optional(body),
      }),
      {error: 'Add at least one row, or remove the section.'},
    )
    .min(1, 'Add at least one row, or remove the section.'),
}

export type ComparisonSection = z.output<SectionModel<'comparison', typeof fields>>
