import type {IncomingHttpHeaders} from 'node:http'
import type {Handover} from './handover.ts'
import type {RateLimit} from './rate-limit.ts'
import {
  type Complaints,
  type ConsultationRequest,
  readRequest,
  type Typed,
  trapName,
  typedIn,
} from './request.ts'
import {isSameOrigin} from './same-origin.ts'

/** What the page shows after a form was sent. */
export type Answer =
  | {readonly kind: 'sent'}
  | {readonly kind: 'refused'; readonly status: 403 | 413 | 415}
  | {readonly kind: 'again'; readonly status: 422; readonly typed: Typed; readonly complaints: Complaints}
  | {readonly kind: 'failed'; readonly status: 429 | 502; readonly typed: Typed}

export type Sending = {
  readonly headers: IncomingHttpHeaders
  /** undefined where it was too long to be read. */
  readonly body: string | undefined
  /** Who sends, for the count of how often. */
  readonly sender: string
  readonly now: number
}

export type Surroundings = {
  readonly to: Handover
  readonly limit: RateLimit
  readonly handOver: (to: Handover, request: ConsultationRequest) => Promise<void>
  readonly site: string | undefined
  /** Is told that something failed, and nothing of what was sent. */
  readonly log: (line: string) => void
}

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' || typeof code === 'number' ? String(code) : 'no answer'
}

/** Takes a form that was sent: checks it, hands it over, forgets it. */
export async function answer(
  {headers, body, sender, now}: Sending,
  {to, limit, handOver, site, log}: Surroundings,
): Promise<Answer> {
  if (!isSameOrigin(headers, site)) return {kind: 'refused', status: 403}
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? ''))
    return {kind: 'refused', status: 415}
  if (body === undefined) return {kind: 'refused', status: 413}
  const form = new URLSearchParams(body)
  // A program is let believe that it was heard.
  if ((form.get(trapName) ?? '') !== '') return {kind: 'sent'}
  const typed = typedIn(form)
  const read = readRequest(typed)
  if (!read.isRight) return {kind: 'again', status: 422, typed, complaints: read.complaints}
  if (!limit.allows(sender, now)) return {kind: 'failed', status: 429, typed}
  try {
    await handOver(to, read.request)
    return {kind: 'sent'}
  } catch (error) {
    log(`A consultation request could not be handed over to the ${to.kind}: ${codeOf(error)}`)
    return {kind: 'failed', status: 502, typed}
  }
}
