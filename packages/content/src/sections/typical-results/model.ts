import {z} from 'zod'
import {key, optional, required} from '../../fields.ts'
import {body} from '../../portable-text/model.ts'
import {textOf} from '../../portable-text/passages.ts'
import type {SectionModel} from '../define.ts'
import {shares} from './shares.ts'

const percent = z
  .number({error: 'Give the share as a number from 0 to 100.'})
  .min(0, 'A share is a number from 0 to 100.')
  .max(100, 'A share is a number from 0 to 100.')

/** A bar that says something else than the sentence under it would be a claim that nobody approved. */
const figure = z
  .object({
    _type: z.literal('figure').optional(),
    _key: key,
    name: required('Say what was measured, for example “Sweat down by half, after four weeks”.'),
    percent,
    upTo: optional(percent),
    against: optional(percent),
    text: body,
  })
  .superRefine((value, context) => {
    const said = value.text.map(textOf).join('\n')
    for (const {field, share} of shares(value))
      if (!new RegExp(`(?<![\\d.,])${String(share).replace('.', '\\.')}\\s?%`).test(said))
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `The bar shows ${share}%, and the sentence under it does not say ${share}%. Correct one of them.`,
        })
  })

export const fields = {
  heading: required('Give the results a heading, for example “What studies measured”.'),
  introduction: optional(body),
  figures: z
    .array(figure, {error: 'Add at least one figure, or remove the section.'})
    .min(1, 'Add at least one figure, or remove the section.'),
}

export type TypicalResultsSection = z.output<SectionModel<'typicalResults', typeof fields>>
