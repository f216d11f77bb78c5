import {z} from 'zod'
import {key, optional, required} from '../../fields.ts'
import {body} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {
  heading: required('Give the steps a heading, for example “Before, during and after”.'),
  introduction: optional(body),
  steps: z
    .array(
      z.object({
        _type: z.literal('step').optional(),
        _key: key,
        name: required('Say which step this is, for example “The day before”.'),
        text: body,
      }),
      {error: 'Add at least one step, or remove the section.'},
    )
    .min(1, 'Add at least one step, or remove the section.'),
}

export type StepsSection = z.output<SectionModel<'steps', typeof fields>>
