import {z} from 'zod'
import {key, link, list, optional, reference} from '../fields.ts'

const span = z.object({
  _type: z.literal('span'),
  _key: key,
  text: z.string(),
  marks: list(z.string()),
})

const linkAnnotation = z.object({_type: z.literal('link'), _key: key, href: link})

/** The place in a body where a claim is made. Without a claim chosen it is stored too; a rule reports it. */
const claimUseAnnotation = z.object({
  _type: z.literal('claimUse'),
  _key: key,
  claim: optional(reference('Choose the claim that these words make.')),
})

const decorators = ['strong', 'em'] as const

type Marked = {
  readonly children: readonly {readonly marks: readonly string[]}[]
  readonly markDefs: readonly unknown[]
}

const annotation = z.looseObject({_key: key})

/** A mark that leads to nothing would drop what it stood for, a claim perhaps, without a word. */
function everyMarkIsKnown({children, markDefs}: Marked, context: z.RefinementCtx<Marked>): void {
  const known = new Set<string>([
    ...decorators,
    ...markDefs.map((definition) => annotation.parse(definition)._key),
  ])
  for (const [child, {marks}] of children.entries())
    for (const [index, mark] of marks.entries())
      if (!known.has(mark))
        context.addIssue({
          code: 'custom',
          path: ['children', child, 'marks', index],
          message:
            'Some words here are marked with something that is not there any more: a claim, a link or a style. Select the paragraph, clear its marks, and attach the claim again.',
        })
}

const block = <A extends z.ZodType>(annotations: A) =>
  z
    .object({
      _type: z.literal('block', {error: 'Only paragraphs, subheadings and lists can stand in this text.'}),
      _key: key,
      style: z
        .enum(['normal', 'h3'], {error: 'This style is not used here. Choose paragraph or subheading.'})
        .default('normal'),
      listItem: optional(z.enum(['bullet', 'number'])),
      level: optional(z.number().int().min(1)),
      children: z.array(span),
      markDefs: list(annotations),
    })
    .superRefine(everyMarkIsKnown)

const written = 'Write the text, or remove this part of the page.'

/** Empty paragraphs are what is left of a pressed Enter; a text of nothing else is no text. */
const saysSomething = (blocks: readonly {readonly children: readonly {readonly text: string}[]}[]): boolean =>
  blocks.some(({children}) => children.some(({text}) => text.trim() !== ''))

/** Text whose words can make claims. */
export const body = z
  .array(block(z.discriminatedUnion('_type', [linkAnnotation, claimUseAnnotation])), {error: written})
  .min(1, written)
  .refine(saysSomething, written)

/** Text that makes no claim: risks, care, when to get help. A claim use cannot be stored in it. */
export const plainBody = z
  .array(
    block(
      z.discriminatedUnion('_type', [linkAnnotation], {
        error: 'Safety and care text makes no claims. Remove the claim from these words.',
      }),
    ),
    {error: written},
  )
  .min(1, written)
  .refine(saysSomething, written)

export type Body = z.output<typeof body>
export type PlainBody = z.output<typeof plainBody>
export type BodyInput = z.input<typeof body>
export type PlainBodyInput = z.input<typeof plainBody>
export type Block = (Body | PlainBody)[number]
export type Span = Block['children'][number]
