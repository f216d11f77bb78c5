import type {Context} from 'hono'
import {messageOf, RequestError} from '../errors.ts'

/** The answer to an error: its own if it has one, else a 500 that gives nothing away. */
export function errorAnswer(error: unknown, c: Context): Response {
  if (error instanceof RequestError) {
    const {status, body} = error
    if (status === 401) {
      // The Studio knows by this code that it has to offer signing in.
      const message = body.description
      return c.json({statusCode: 401, error: 'Unauthorized', message, errorCode: 'SIO-401-ANF'}, 401)
    }
    if (typeof body.retryAfterSeconds === 'number') {
      c.header('Retry-After', String(body.retryAfterSeconds))
    }
    return c.json({error: body, statusCode: status, message: body.description}, status)
  }
  // Without the address: its query may hold content.
  console.error(`content-lake: ${c.req.method} ${c.req.path}: ${messageOf(error)}`)
  return c.json({error: {type: 'internalServerError', description: 'The lake failed to answer'}}, 500)
}

export function notFoundAnswer(c: Context): Response {
  const description = `There is nothing at ${c.req.method} ${c.req.path}`
  return c.json({error: {type: 'notFound', description}, statusCode: 404, message: description}, 404)
}
