import {marketIds} from '@caveat/claims'
import {z} from 'zod'

/** A value that nobody may change, all the way down. */
export type DeepReadonly<T> = T extends object ? {readonly [K in keyof T]: DeepReadonly<T[K]>} : T

/**
 * An attribute that may be missing. The Content Lake knows both "absent" and `null` (a projection, an
 * import); this helper and `list` are the only places that know, everybody else sees `undefined`. What is
 * wrong inside the attribute is reported where it is.
 */
export const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value: z.input<S> | null | undefined) => value ?? undefined, schema.optional())

/** A list that may be missing: none, absent and `null` are the same. */
export const list = <S extends z.ZodType>(member: S) =>
  z
    .preprocess((value: z.input<S>[] | null | undefined) => value ?? [], z.array(member))
    .optional()
    .default([])

/** Text that a person has to give. `missing` says what to do when it is not there. */
export const required = (missing: string) => z.string({error: missing}).trim().min(1, {error: missing})

const blankIsMissing = (value: string | null | undefined) =>
  typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined)

/** Text that a person may leave out; blanks alone are left out too. `limit` is in characters. */
export const optionalText = (limit = 20_000) =>
  z.preprocess(
    blankIsMissing,
    z.string().trim().max(limit, `Keep this under ${limit} characters.`).optional(),
  )

export const key = z.string().min(1)

/** A reference to one document, by id. `missing` says what to do when none is chosen. */
export const reference = (missing: string) =>
  z.object(
    {_type: z.literal('reference').optional(), _ref: z.string({error: missing}).min(1, missing)},
    {error: missing},
  )

/** A reference as a member of an array. */
export const keyedReference = z.object({
  _type: z.literal('reference').optional(),
  _key: key,
  _ref: z.string().min(1),
})

const noAddress = 'Give the page an address: choose “Generate” beside the slug.'

/** The last part of a page's address. */
export const slug = z.object(
  {
    _type: z.literal('slug').optional(),
    current: z
      .string({error: noAddress})
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'The slug may hold lower-case letters, digits and single hyphens only, for example “frown-lines”.',
      ),
  },
  {error: noAddress},
)

/** A calendar day in the clinic's time zone, YYYY-MM-DD. */
export const day = z.iso.date({
  error: 'This is not a date. Write it as year-month-day, for example 2027-03-01.',
})

/** A moment, as an ISO 8601 date and time with its zone. */
export const moment = z.iso.datetime({
  offset: true,
  error: 'This is not a date and time. Write it as 2027-03-01T09:30:00Z.',
})

const nowhere = 'https://nowhere.invalid'
const webAddress = /^https?:$/

/** Browsers read a backslash as a slash and drop white space, so neither may hide another host. */
const isSafeLink = (href: string): boolean => {
  if (/[\s\\\p{Cc}]/u.test(href)) return false
  if (/^(mailto|tel):./i.test(href) || /^#./.test(href)) return true
  if (/^https?:\/\//i.test(href)) return URL.canParse(href) && webAddress.test(new URL(href).protocol)
  return href.startsWith('/') && URL.canParse(href, nowhere) && new URL(href, nowhere).origin === nowhere
}

/** An address that is safe to publish as a link: a web page, an e-mail, a phone number or a page of this site. */
export const link = z
  .string({error: 'The link has no address. Give one, or remove the link.'})
  .refine(isSafeLink, {
    error: 'This address cannot be linked to. Use https://…, a page of this site (/…), mailto:… or tel:….',
  })

/** The id of a market that there are rules for. */
export const market = z.enum(marketIds, {
  error: `There are no rules for this market. Choose one of: ${marketIds.join(', ')}.`,
})

/**
 * Whether it came with an import: until somebody approves it, only what is broken stops it, as long as its words are
 * those of an imported page (`imported.ts`).
 */
export const imported = optional(z.boolean())

type Keyed = {readonly _key: string}

/**
 * Members of a list are known by their `_key`: two with the same cannot be told apart. To be used with
 * `superRefine`; the complaint is about the later one.
 */
export function uniqueKeys(members: readonly Keyed[], context: z.RefinementCtx<readonly Keyed[]>): void {
  const keys = new Set<string>()
  for (const [index, {_key}] of members.entries()) {
    if (keys.has(_key))
      context.addIssue({
        code: 'custom',
        path: [index, '_key'],
        message: 'Two parts here have the same key, from a copy perhaps. Remove one and add it again.',
      })
    keys.add(_key)
  }
}
