import {z} from 'zod'
import {key, optional, required} from '../../fields.ts'
import {plainBody} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {
  heading: required('Give the safety information a heading, for example “Safety information”.'),
  boxedWarning: optional(plainBody),
  notFor: optional(plainBody),
  sideEffects: z
    .array(
      z.object({
        _type: z.literal('sideEffectGroup').optional(),
        _key: key,
        frequency: required('Say how common these side effects are, for example “Common”.'),
        effects: plainBody,
      }),
      {error: 'List the side effects, by how common they are.'},
    )
    .min(1, 'List the side effects, by how common they are.'),
  getHelp: plainBody,
}

export type SafetyInformationSection = z.output<SectionModel<'safetyInformation', typeof fields>>
