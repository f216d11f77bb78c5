import {RequestError} from '../errors.ts'
import type {JobFailure} from './protocol.ts'

/** The answer to a query that cannot be parsed or evaluated. */
export function queryError(query: string, failure: JobFailure): RequestError {
  if (failure.reason === 'evaluate') {
    return new RequestError(400, {type: 'queryEvaluationError', description: failure.message})
  }
  const start = failure.position ?? 0
  return new RequestError(400, {
    type: 'queryParseError',
    description: failure.message,
    query,
    start,
    end: failure.position === undefined ? query.length : endOfToken(query, start),
  })
}

/** Where the word or sign ends that a parser stumbled over: the part that editors underline. */
function endOfToken(query: string, start: number): number {
  const token = /^(\$?[\w:]+|.)/su.exec(query.slice(start))?.[0] ?? ''
  return start + token.length
}

/** The answer to a query that was ended because it took too long. */
export function queryTimeout(limitMs: number): RequestError {
  return new RequestError(408, {
    type: 'queryTimeout',
    description: `The query took longer than ${limitMs} ms and was ended. Narrow it by _type or _id, or take a slice of it.`,
  })
}

/** The answer when a worker broke down under a query, most likely for want of memory. */
export function queryCrash(reason: string): RequestError {
  return new RequestError(503, {
    type: 'queryError',
    description: `The query could not be evaluated (${reason}). Ask for less at once.`,
  })
}

/** The answer when more queries of somebody wait than can be answered in a useful time. */
export function queryQueueFull(retryAfterSeconds: number): RequestError {
  return new RequestError(429, {
    type: 'tooManyRequests',
    description: `Too many queries are waiting. Try again in ${retryAfterSeconds} s, or ask for less at once.`,
    retryAfterSeconds,
  })
}
