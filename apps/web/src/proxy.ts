import {type NextRequest, NextResponse} from 'next/server'
import {nonceHeader, previewHeaders} from '../security-headers.ts'
import {leadsTo} from './live/reading.ts'

/** Permanent, and the method stays. */
const moved = 308

/** The preview runs Next's scripts, in a frame of the Studio: only the server that runs knows where that is. */
function preview(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID()
  const headers = new Headers(request.headers)
  headers.set(nonceHeader, nonce)
  const response = NextResponse.next({request: {headers}})
  for (const {key, value} of previewHeaders(process.env.STUDIO_URL || "'none'", nonce))
    response.headers.set(key, value)
  return response
}

/**
 * Addresses that have no page any more: redirects of the content, pages that moved, pages that were unpublished. It comes
 * before all pages, so it counts at once.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname.startsWith('/preview/')) return preview(request)
  const folder = process.env.CAVEAT_LIVE
  const target = folder ? leadsTo(folder, request.nextUrl.pathname) : undefined
  if (target === undefined) return NextResponse.next()
  if (target === null) return NextResponse.rewrite(new URL('/gone', request.url))
  return NextResponse.redirect(new URL(target, request.url), moved)
}

export const config = {matcher: ['/((?!_next/|api/|pictures/).+)']}
