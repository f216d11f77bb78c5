import {parse} from 'groq-js'
import {z} from 'zod'
import {badRequest, messageOf} from '../errors.ts'

export const OPERATIONS = ['create', 'update', 'delete'] as const

export type Operation = (typeof OPERATIONS)[number]

/** Headers that the lake sets itself, or that would change how the request is read. */
const RESERVED = /^(?:sanity-|idempotency-key$|content-|transfer-encoding$|host$|connection$)/i

const headers = z
  .record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[^\r\n]*$/))
  .refine(
    (record) => !Object.keys(record).some((name) => RESERVED.test(name)),
    'holds a header that the lake sets itself',
  )

const rule = z.object({
  on: z.array(z.enum(OPERATIONS)).min(1),
  /** GROQ that decides of a document; empty for all. `before()`, `after()` and `delta::` are there. */
  filter: z.string().max(10_000).nullish(),
  /** GROQ that makes the body; empty for the whole document. */
  projection: z.string().max(10_000).nullish(),
})

/** A webhook as it is made or changed over the interface that the hosted service has for it. */
export const webhookInput = z.object({
  type: z.literal('document').default('document'),
  name: z.string().min(1).max(100),
  description: z.string().max(1000).nullish(),
  url: z.url({protocol: /^https?$/}).max(2000),
  /** `*` for all. */
  dataset: z
    .string()
    .regex(/^(?:\*|[a-z0-9~][a-z0-9_-]{0,63})$/)
    .default('*'),
  httpMethod: z.enum(['POST', 'PUT', 'PATCH', 'DELETE', 'GET']).default('POST'),
  headers: headers.default({}),
  includeDrafts: z.boolean().default(false),
  includeAllVersions: z.boolean().default(false),
  /** Null for none. It is never given out again. */
  secret: z.string().min(1).max(200).nullish(),
  isDisabledByUser: z.boolean().default(false),
  rule,
})

export type WebhookInput = z.infer<typeof webhookInput>

/** What is kept of a webhook beside its secret. */
export type Webhook = Omit<WebhookInput, 'secret'> & {
  id: string
  hasSecret: boolean
  createdAt: string
  updatedAt: string
}

/** @throws RequestError (400) that says what is wrong with filter or projection */
export function requireGroq({filter, projection}: WebhookInput['rule']): void {
  for (const [name, text] of Object.entries({filter, projection})) {
    if (!text) continue
    try {
      parse(`${text}\n`, {mode: 'delta'})
    } catch (error) {
      throw badRequest(`The ${name} is no GROQ: ${messageOf(error)}`)
    }
  }
}
