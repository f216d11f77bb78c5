import {z} from 'zod'
import {key, optional, optionalText, required} from '../../fields.ts'
import {body, plainBody} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {
  heading: required('Give the prices a heading, for example “What it costs”.'),
  introduction: optional(body),
  prices: z
    .array(
      z.object({
        _type: z.literal('price').optional(),
        _key: key,
        item: required('Say what the price is for, for example “First visit, 30 minutes”.'),
        price: required('Write the price with its currency, for example “$90”.'),
        includes: optionalText(),
      }),
      {error: 'Add at least one price, or remove the section.'},
    )
    .min(1, 'Add at least one price, or remove the section.'),
  conditions: optional(plainBody),
}

export type CostSection = z.output<SectionModel<'cost', typeof fields>>
