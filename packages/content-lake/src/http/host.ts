import {createMiddleware} from 'hono/factory'
import {RequestError} from '../errors.ts'

/**
 * Refuses requests for other hosts than this machine's own names. A page of another site can make
 * its own name point to 127.0.0.1; its requests then carry that name, and are refused here.
 */
export function checkHost(port: () => number) {
  return createMiddleware(async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!isLocalHost(host, port())) {
      throw new RequestError(403, {
        type: 'hostNotAllowed',
        description: `This lake answers on 127.0.0.1 and localhost, not on "${host}"`,
      })
    }
    await next()
  })
}

/** `127.0.0.1`, `localhost` or any name under `.localhost`, on the lake's own port. */
export function isLocalHost(host: string, port: number): boolean {
  const match = /^(127\.0\.0\.1|(?:[a-z0-9_-]+\.)*localhost)(?::(\d+))?$/i.exec(host)
  return match !== null && Number(match[2] ?? 80) === port
}
