import {z} from 'zod'
import {key, optional, required} from '../../fields.ts'
import {body, plainBody} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {
  heading: required('Give the list a heading, for example “What it treats”.'),
  introduction: optional(body),
  uses: z
    .array(
      z.object({
        _type: z.literal('use').optional(),
        _key: key,
        name: required('Name what is treated, for example “Frown lines”.'),
        text: optional(body),
      }),
      {error: 'Add at least one thing that is treated, or remove the section.'},
    )
    .min(1, 'Add at least one thing that is treated, or remove the section.'),
  limits: optional(plainBody),
}

export type UsesSection = z.output<SectionModel<'uses', typeof fields>>
