import {z} from 'zod'
import {key, optional, required} from '../../fields.ts'
import {body} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {
  heading: optional(required('Write the heading, or leave it out.')),
  facts: z
    .array(
      z.object({
        _type: z.literal('keyFact').optional(),
        _key: key,
        label: required('Say what this fact is about, for example “Time in the clinic”.'),
        value: body,
      }),
      {error: 'Add at least one fact, or remove the section.'},
    )
    .min(1, 'Add at least one fact, or remove the section.'),
}

export type KeyFactsSection = z.output<SectionModel<'keyFacts', typeof fields>>
