import {z} from 'zod'
import {key, optional, required} from '../../fields.ts'
import {body} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {
  heading: required('Give the results a heading, for example “What studies measured”.'),
  introduction: optional(body),
  figures: z
    .array(
      z.object({
        _type: z.literal('figure').optional(),
        _key: key,
        name: required('Say what was measured, for example “Sweat down by half, after four weeks”.'),
        text: body,
      }),
      {error: 'Add at least one figure, or remove the section.'},
    )
    .min(1, 'Add at least one figure, or remove the section.'),
}

export type TypicalResultsSection = z.output<SectionModel<'typicalResults', typeof fields>>
