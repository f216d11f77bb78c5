import {decodeSignatureHeader, isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {z} from 'zod'
import type {Announced} from './read-lake.ts'

/** A signature may be so old, or from so far ahead, in ms: clocks differ, and senders sign each try anew. */
const windowMs = 5 * 60_000

/** What a webhook of the lake is to send: its projection. */
export const projection = '{_id, _rev, _updatedAt, "operation": delta::operation()}'

const body = z.object({
  _id: z.string().min(1),
  _rev: z.string(),
  _updatedAt: z.string(),
  operation: z.enum(['create', 'update', 'delete']),
})

const oneText = z.string().optional().catch(undefined)

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** What came of looking at a delivery. */
export type Delivery =
  | {readonly kind: 'refused'; readonly status: 400 | 401; readonly why: string}
  | {readonly kind: 'taken'; readonly announced: Announced; readonly keys: readonly string[]}

const refused = (status: 400 | 401, why: string): Delivery => ({kind: 'refused', status, why})

const decoded = (header: string) => {
  try {
    return decodeSignatureHeader(header)
  } catch {
    return undefined
  }
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Looks at what somebody sent to the webhook of the site: whether it is signed with the secret, of now, and an event. Only
 * what is signed counts.
 *
 * @param text the body as it came, byte for byte
 */
export async function readDelivery(
  headers: Headers,
  text: string,
  secret: string,
  now: Date,
): Promise<Delivery> {
  const header = oneText.parse(headers[SIGNATURE_HEADER_NAME]) ?? ''
  const signature = decoded(header)
  if (signature === undefined || !(await isValidSignature(text, header, secret).catch(() => false)))
    return refused(401, 'The signature is not that of this webhook.')
  if (Math.abs(now.getTime() - signature.timestamp) > windowMs)
    return refused(401, 'The signature is too old, or the clocks differ by more than five minutes.')
  const read = body.safeParse(readJson(text))
  if (!read.success)
    return refused(400, `The body is no event of this webhook. Its projection has to be ${projection}`)
  const {_id, _rev, _updatedAt, operation} = read.data
  const key = oneText.parse(headers['idempotency-key'])
  return {
    kind: 'taken',
    announced: {id: _id, isDeletion: operation === 'delete', revision: _rev, at: _updatedAt},
    // The key is not signed: a copy under another key is known by its signature.
    keys: [
      `signature ${signature.hashedPayload} ${signature.timestamp}`,
      ...(key === undefined ? [] : [`key ${key}`]),
    ],
  }
}
