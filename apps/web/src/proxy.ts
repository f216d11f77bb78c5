import {type NextRequest, NextResponse} from 'next/server'
import {leadsTo} from './live/reading.ts'

/** Permanent, and the method stays. */
const moved = 308

/**
 * Addresses that have no page any more: redirects of the content, pages that moved, pages that were unpublished. It comes
 * before all pages, so it counts at once.
 */
export function proxy(request: NextRequest): NextResponse {
  const folder = process.env.CAVEAT_LIVE
  const target = folder ? leadsTo(folder, request.nextUrl.pathname) : undefined
  if (target === undefined) return NextResponse.next()
  if (target === null) return NextResponse.rewrite(new URL('/gone', request.url))
  return NextResponse.redirect(new URL(target, request.url), moved)
}

export const config = {matcher: ['/((?!_next/|api/|pictures/).+)']}
