import {Hono} from 'hono'
import {z} from 'zod'
import {signInPage} from '../auth/sign-in-page.ts'
import {badRequest, RequestError} from '../errors.ts'
import {limitBody, parseOrRefuse} from '../http/body.ts'
import {type LakeContext, type LakeEnv, unauthorized} from '../http/context.ts'
import type {Lake} from '../lake.ts'

const form = z.object({origin: z.string(), email: z.string().trim(), password: z.string()})

/** `/auth/…`: signing in by e-mail and password on a page of the lake, and out again. */
export function authRoutes(lake: Lake): Hono<LakeEnv> {
  const {sessions, settings} = lake
  return new Hono<LakeEnv>()
    .get('/auth/providers', (c) => {
      const scheme = c.req.header('x-forwarded-proto') === 'https' ? 'https' : 'http'
      const url = `${scheme}://${c.req.header('host')}/v${c.get('apiVersion')}/auth/login/password`
      const provider = {name: 'password', title: 'Email and password', url}
      return c.json({providers: [provider], thirdPartyLogin: false, sso: {}})
    })
    .get('/auth/login/password', (c) => {
      const origin = allowedOrigin(c.req.query('origin'))
      secure(c)
      return c.html(signInPage({action: c.req.path, origin}))
    })
    .post('/auth/login/password', limitBody('form'), async (c) => {
      const {origin, email, password} = parseOrRefuse(form, await formOf(c))
      const target = allowedOrigin(origin)
      const result = await sessions.signIn(email, password)
      secure(c)
      if (result.outcome === 'signed-in') {
        return c.redirect(`${withoutHash(target)}#sid=${result.signInId}`, 302)
      }
      const page = {action: c.req.path, origin: target, email}
      if (result.outcome === 'wrong') {
        const problem = 'This email and password do not belong together. Check both and try again.'
        return c.html(signInPage({...page, problem}), 401)
      }
      const minutes = Math.ceil(result.retryAfterSeconds / 60)
      c.header('Retry-After', String(result.retryAfterSeconds))
      const problem = `Too many wrong attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
      return c.html(signInPage({...page, problem}), 429)
    })
    .get('/auth/fetch', (c) => {
      const redeemed = sessions.redeem(c.req.query('sid') ?? '')
      if (!redeemed) throw unauthorized('The sign-in is used up or too old. Sign in again.')
      return c.json(redeemed)
    })
    .get('/auth/id', (c) => {
      const caller = c.get('caller')
      if (caller.kind === 'anonymous') throw unauthorized('Not signed in')
      return c.json({id: caller.id})
    })
    .post('/auth/logout', (c) => {
      const token = c.get('token')
      if (token !== undefined) {
        sessions.signOut(token)
        lake.streams.endWhere((stream) => stream.token === token)
      }
      return c.json({ok: true})
    })

  /** Sign-in ids are handed only to pages that may use the lake: anything else were an open redirect. */
  function allowedOrigin(origin: string | undefined): string {
    if (!origin || !URL.canParse(origin)) {
      throw badRequest('Open this page from the Studio: it says where to go back to')
    }
    if (!settings.origins.includes(new URL(origin).origin)) {
      throw new RequestError(403, {
        type: 'corsOriginNotAllowed',
        description: `${new URL(origin).origin} is not among the origins that this lake allows`,
      })
    }
    return origin
  }

  function secure(c: LakeContext): void {
    c.header('Cache-Control', 'no-store')
    // Not stricter: without any referrer, browsers send the form with the origin "null".
    c.header('Referrer-Policy', 'same-origin')
    c.header('X-Frame-Options', 'DENY')
    // Browsers count the redirect after the form as a part of sending it.
    const targets = ["'self'", ...settings.origins].join(' ')
    c.header(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action ${targets}; frame-ancestors 'none'; base-uri 'none'`,
    )
  }
}

async function formOf(c: LakeContext): Promise<unknown> {
  try {
    return await c.req.parseBody()
  } catch {
    throw badRequest('The body is no form')
  }
}

function withoutHash(url: string): string {
  const target = new URL(url)
  target.hash = ''
  return target.href
}
