import type {Context} from 'hono'
import {createMiddleware} from 'hono/factory'
import {RequestError} from '../errors.ts'
import {isOwnHost, type OwnHosts} from './host.ts'

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
const PREFLIGHT_SECONDS = '7200'
/** Headers of answers that pages may read beside the usual ones. */
const EXPOSED = 'Retry-After, X-Sanity-Shard'

/**
 * Answers preflights, and lets pages of allowed origins read answers. A page of any other origin
 * is refused outright, so that it cannot even write blindly. Requests without an origin come from
 * commands and servers, and from images in pages.
 */
export function cors(origins: readonly string[], hosts: OwnHosts) {
  const allowed = new Set(origins)
  return createMiddleware(async (c, next) => {
    const origin = c.req.header('origin')
    if (origin === undefined || isOwn(origin, hosts)) return next()
    c.header('Vary', 'Origin')
    if (isCheck(c)) {
      allowOrigin(c, origin)
    } else if (allowed.has(origin)) {
      allowOrigin(c, origin)
      c.header('Access-Control-Allow-Credentials', 'true')
      c.header('Access-Control-Expose-Headers', EXPOSED)
    } else {
      throw new RequestError(403, {
        type: 'corsOriginNotAllowed',
        description: `Pages of ${origin} may not use this lake. Start it with --origin ${origin} to allow them.`,
      })
    }
    if (c.req.method === 'OPTIONS') return preflight(c)
    return next()
  })
}

/** The page that asks whether its origin is allowed must be able to read the answer no. */
function isCheck(c: Context): boolean {
  return c.req.path.endsWith('/check/cors')
}

function isOwn(origin: string, hosts: OwnHosts): boolean {
  return URL.canParse(origin) && isOwnHost(new URL(origin).host, hosts)
}

function allowOrigin(c: Context, origin: string): void {
  c.header('Access-Control-Allow-Origin', origin)
}

function preflight(c: Context): Response {
  c.header('Access-Control-Allow-Methods', METHODS)
  const headers = c.req.header('access-control-request-headers')
  if (headers) c.header('Access-Control-Allow-Headers', headers)
  c.header('Access-Control-Max-Age', PREFLIGHT_SECONDS)
  return c.body(null, 204)
}
