import {bodyLimit} from 'hono/body-limit'
import {z} from 'zod'
import {badRequest, RequestError} from '../errors.ts'
import type {LakeContext} from './context.ts'

const MEGABYTE = 1024 * 1024

/** Limits of request bodies in megabytes, by what they carry. */
export const LIMITS = {query: 1, write: 16, asset: 128, form: 1} as const

/** Refuses bodies above a limit before they are held in memory. */
export function limitBody(kind: keyof typeof LIMITS) {
  return bodyLimit({
    maxSize: LIMITS[kind] * MEGABYTE,
    onError: () => {
      throw new RequestError(413, {
        type: 'requestTooLarge',
        description: `The body is larger than ${LIMITS[kind]} MB`,
      })
    },
  })
}

/**
 * The body of a request as JSON of a certain shape; anything else is a 400 that says what is wrong.
 *
 * @param ifEmpty - what stands for an empty body; without it that is wrong, too
 */
export async function readJson<T>(c: LakeContext, schema: z.ZodType<T>, ifEmpty = ''): Promise<T> {
  let body: unknown
  try {
    body = JSON.parse((await c.req.text()) || ifEmpty)
  } catch {
    throw badRequest('The body is not JSON')
  }
  return parseOrRefuse(schema, body)
}

/** A value of a certain shape, or a 400 that says what is wrong with it. */
export function parseOrRefuse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw badRequest(z.prettifyError(parsed.error))
  return parsed.data
}

/** `?name=true`; an absent parameter is the default. */
export function flag(c: LakeContext, name: string, byDefault = false): boolean {
  const value = c.req.query(name)
  return value === undefined ? byDefault : value === 'true'
}
