import {z} from 'zod'

/**
 * An attribute that may be missing. The Content Lake knows both "absent" and `null` (a projection, an
 * import); this is the only place that knows, everybody else sees `undefined`.
 */
export const optional = <S extends z.ZodType>(schema: S) =>
  z
    .union([schema, z.null()])
    .optional()
    .transform((value) => value ?? undefined)

/** Text that a person has to give. `missing` says what to do when it is not there. */
export const required = (missing: string) => z.string({error: missing}).trim().min(1, {error: missing})

/** A value that nobody may change, all the way down. */
export type DeepReadonly<T> = T extends object ? {readonly [K in keyof T]: DeepReadonly<T[K]>} : T

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

/** A calendar day in the clinic's time zone, YYYY-MM-DD. */
export const day = z.iso.date({
  error: 'This is not a date. Write it as year-month-day, for example 2027-03-01.',
})

const safeLink = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

/** An address that is safe to publish as a link: a web page, an e-mail, a phone number or a page of this site. */
export const link = z
  .string({error: 'The link has no address. Give one, or remove the link.'})
  .regex(
    safeLink,
    'This address cannot be linked to. Use https://…, a page of this site (/…), mailto:… or tel:….',
  )
