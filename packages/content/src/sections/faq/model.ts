import {z} from 'zod'
import {key, required} from '../../fields.ts'
import {body} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {
  heading: required('Give the questions a heading, for example “Common questions”.'),
  questions: z
    .array(
      z.object({
        _type: z.literal('question').optional(),
        _key: key,
        question: required('Write the question.'),
        answer: body,
      }),
      {error: 'Add at least one question, or remove the section.'},
    )
    .min(1, 'Add at least one question, or remove the section.'),
}

export type FaqSection = z.output<SectionModel<'faq', typeof fields>>
