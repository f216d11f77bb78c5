import {z} from 'zod'
import {key, optional, optionalText, required} from '../../fields.ts'
import {picture} from '../../pictures/model.ts'
import {body} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

const reference = /^(?=.*\d)[\w./-]+$/

const pair = z.object({
  _type: z.literal('picturePair').optional(),
  _key: key,
  before: picture,
  after: picture,
  taken: required(
    'Say when the picture after was taken, for example “8 weeks after the second treatment”: no result is judged without it.',
  ).max(
    80,
    'Say in a few words when the picture after was taken. What else there is to say belongs into the caption.',
  ),
  subject: z.enum(['patient', 'model'], {
    error: 'Choose whether the pictures show a patient or a model: a model is labelled on the page.',
  }),
  /** Whether the written consent of the person is on file. The consent itself never is in the dataset. */
  consent: optional(z.boolean()),
  consentReference: optionalText(30).refine((number) => number === undefined || reference.test(number), {
    error:
      'Give only the number under which the consent is filed, for example C-2026-014: no name, no date of birth.',
  }),
  /** Whether somebody confirmed that nothing was retouched, and light and pose are the same. */
  unaltered: optional(z.boolean()),
  caption: optional(body),
})

/** What is missing for publishing pictures of people is not refused here: rules report it, by market. */
export const fields = {
  heading: required('Give the pictures a heading, for example “Before and after”.'),
  procedure: optionalText(),
  statement: optionalText(),
  pairs: z
    .array(pair, {error: 'Add two pictures, or remove the section.'})
    .min(1, 'Add two pictures, or remove the section.'),
}

export type BeforeAfterSection = z.output<SectionModel<'beforeAfter', typeof fields>>
