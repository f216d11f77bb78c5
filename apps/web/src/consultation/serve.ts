import type {IncomingMessage, ServerResponse} from 'node:http'
import {siteOrigin} from '../findable/site-address.ts'
import {bodyOf} from '../publishing-api/body.ts'
import {type Answer, answer} from './answer.ts'
import type {ConsultationShows} from './ConsultationPage.tsx'
import {handOver} from './hand-over.ts'
import {type Handover, handoverOf} from './handover.ts'
import {rateLimit} from './rate-limit.ts'
import {nothingTyped} from './request.ts'

/** Longest form, in bytes. */
const longest = 32 * 1024
const minutesMs = 60_000

const limit = rateLimit({times: 5, withinMs: 10 * minutesMs}, {times: 60, withinMs: 10 * minutesMs})

let told = false

/** Where requests go; undefined where that is not said, or wrong, which is said once. */
function configured(): Handover | undefined {
  try {
    return handoverOf(process.env)
  } catch (error) {
    if (!told && error instanceof Error) console.error(error.message)
    told = true
    return undefined
  }
}

/** Who sends. What a proxy says counts only where there is one (`CAVEAT_TRUST_PROXY=1`): anybody can write the header. */
function senderOf({headers, socket}: IncomingMessage): string {
  const forwarded = process.env.CAVEAT_TRUST_PROXY === '1' ? headers['x-forwarded-for'] : undefined
  return [forwarded ?? []].flat().join(',').split(',').at(-1)?.trim() || (socket.remoteAddress ?? '')
}

function shown(given: Answer): ConsultationShows {
  switch (given.kind) {
    case 'sent':
      return {kind: 'sent'}
    case 'refused':
      return {kind: 'refused'}
    case 'again':
      return {kind: 'form', typed: given.typed, complaints: given.complaints}
    case 'failed':
      return {kind: 'failed', isTooOften: given.status === 429, typed: given.typed}
  }
}

export type Served =
  | {readonly redirectTo: string}
  | {readonly shows: ConsultationShows; readonly status: number}

/**
 * What stands at the address of the form for a request. A form that was sent well leads on to a page of its own, so that
 * to load it again sends nothing twice.
 */
export async function serveConsultation(request: IncomingMessage, response: ServerResponse): Promise<Served> {
  response.setHeader('cache-control', 'no-store')
  const to = configured()
  if (to === undefined) return {shows: {kind: 'phone'}, status: 200}
  if (request.method !== 'POST') {
    const isSent = (request.url ?? '').endsWith('?sent')
    return {
      shows: isSent ? {kind: 'sent'} : {kind: 'form', typed: nothingTyped, complaints: {}},
      status: 200,
    }
  }
  const given = await answer(
    {
      headers: request.headers,
      body: await bodyOf(request, longest),
      sender: senderOf(request),
      now: Date.now(),
    },
    {to, limit, handOver, site: siteOrigin(), log: console.error},
  )
  return given.kind === 'sent'
    ? {redirectTo: '/consultation?sent'}
    : {shows: shown(given), status: given.status}
}
