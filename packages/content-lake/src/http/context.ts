import type {IncomingMessage} from 'node:http'
import type {Context} from 'hono'
import {createMiddleware} from 'hono/factory'
import {type Caller, canSee, identityOf, may, type Right} from '../auth/roles.ts'
import type {Sessions} from '../auth/sessions.ts'
import {RequestError} from '../errors.ts'
import type {Asker} from '../query/turns.ts'
import type {Rates} from './rate-limit.ts'

const UNKNOWN = identityOf({kind: 'anonymous'})

/** What every request carries through the routes. */
export type LakeEnv = {
  /** The connection that it came by; there is none for a request of this process. */
  Bindings: {incoming?: IncomingMessage}
  Variables: {
    caller: Caller
    token: string | undefined
    /** The dataset of the address, where `knownDataset` has looked at it. */
    dataset: string
    /** The API version of the address without its `v`: a date, `1` or `X`. */
    apiVersion: string
  }
}

export type LakeContext = Context<LakeEnv>

/**
 * Finds out who calls and which API version is meant. Refuses a token that nobody holds, and callers that
 * ask too often; all who send no token, or a wrong one, are one caller.
 */
export function identify(sessions: Sessions, rates: Rates) {
  return createMiddleware<LakeEnv>(async (c, next) => {
    const token = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const caller = token === undefined ? {kind: 'anonymous' as const} : sessions.callerOf(token)
    const seconds = rates.take(caller ? identityOf(caller) : UNKNOWN)
    if (seconds > 0) throw tooManyRequests(seconds)
    if (!caller) throw unauthorized('The token is not known here, or its session is over')
    c.set('caller', caller)
    c.set('token', token)
    c.set('apiVersion', /^\/v([^/]+)\//.exec(c.req.path)?.[1] ?? '1')
    await next()
  })
}

/** Lets only callers with a right through: others hear 401 without a token, 403 with one. */
export function requireRight(right: Right) {
  return createMiddleware<LakeEnv>(async (c, next) => {
    demandRight(c, right)
    await next()
  })
}

/** @throws RequestError when the caller of this request has no such right */
export function demandRight(c: LakeContext, right: Right): void {
  const caller = c.get('caller')
  if (may(caller, right)) return
  if (caller.kind === 'anonymous') throw unauthorized('Sign in first, or send a token')
  throw new RequestError(403, {
    type: 'insufficientPermissionsError',
    description: `The role "${caller.role.title}" has no right to ${right}`,
  })
}

/** Lets only callers with a token through, whatever their role. */
export const requireToken = createMiddleware<LakeEnv>(async (c, next) => {
  if (c.get('caller').kind === 'anonymous') throw unauthorized('Sign in first, or send a token')
  await next()
})

/** Which documents the caller of this request may know of. */
export function seenBy(c: LakeContext): (documentId: string) => boolean {
  const caller = c.get('caller')
  return (documentId) => canSee(caller, documentId)
}

/** Whose turn a request takes: a member's or token's, and without one, that of the address that it comes from. */
export function askerOf(c: LakeContext): Asker {
  const caller = c.get('caller')
  if (caller.kind !== 'anonymous') return {key: identityOf(caller), isAnonymous: false}
  return {key: `from ${c.env?.incoming?.socket.remoteAddress ?? 'this process'}`, isAnonymous: true}
}

function tooManyRequests(retryAfterSeconds: number): RequestError {
  return new RequestError(429, {
    type: 'rateLimitExceeded',
    description: `Too many requests. Wait ${retryAfterSeconds} s.`,
    retryAfterSeconds,
  })
}

export function unauthorized(description: string): RequestError {
  return new RequestError(401, {type: 'unauthorized', description})
}
