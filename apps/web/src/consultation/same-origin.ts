import type {IncomingHttpHeaders} from 'node:http'

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined

/**
 * Whether a form was sent from a page of this site: browsers say so with every form, and pages of others cannot make them
 * say otherwise. Where a browser says nothing, it is not.
 *
 * @param site where the site stands for patients, if it was told: a proxy before it may give it another host
 */
export function isSameOrigin(
  {origin, host, 'sec-fetch-site': from}: IncomingHttpHeaders,
  site?: string,
): boolean {
  if (from !== undefined && from !== 'same-origin') return false
  if (origin === undefined) return from === 'same-origin'
  const sender = hostOf(origin)
  return sender !== undefined && (sender === host || (site !== undefined && sender === hostOf(site)))
}
