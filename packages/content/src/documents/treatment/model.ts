import {z} from 'zod'
import {
  day,
  keyedReference,
  optional,
  optionalText,
  reference,
  required,
  slug,
  uniqueKeys,
} from '../../fields.ts'
import {section} from '../../sections/registry.ts'
import {defineDocument} from '../define.ts'
import {fixtures} from './fixtures.ts'

const fields = {
  title: required('The title is missing. Give the treatment the name that patients use.'),
  slug,
  summary: optionalText(300),
  category: z.enum(['injectables', 'lasers', 'skin', 'surgery', 'other'], {
    error: 'Choose a category, so that the treatment is listed on the home page.',
  }),
  products: optional(z.array(keyedReference)),
  sections: z
    .array(section, {error: 'The page has no content. Add at least one section.'})
    .min(1, 'The page has no content. Add at least one section.')
    .superRefine(uniqueKeys),
  /** Who does it at the clinic, and where. */
  performedBy: optional(z.array(keyedReference)),
  locations: optional(z.array(keyedReference)),
  reviewedBy: optional(reference('Choose the person who reviewed the page.')),
  lastReviewed: optional(day),
  nextReview: optional(day),
  seo: optional(
    z.object({
      _type: z.literal('seo').optional(),
      title: optionalText(),
      description: optionalText(),
    }),
  ),
  /**
   * Where an imported page came from: the file's name, the SHA-256 of its bytes, and the text that was made of it, a
   * passage to a line. Rules are lenient with these sentences until the page is approved.
   */
  legacy: optional(
    z.object({
      _type: z.literal('legacy').optional(),
      file: z.string(),
      sha256: z.string().length(64),
      text: optionalText(500_000),
    }),
  ),
}

export const treatment = defineDocument({type: 'treatment', fields, nameField: 'title', fixtures})
export type Treatment = z.output<typeof treatment.model>
