import type {IncomingHttpHeaders} from 'node:http'
import {siteOrigin} from './site-address.ts'

const host = /^[a-z0-9.-]+(:\d{1,5})?$/i

/** Where the site stands: as it was told, or else where this request found it. */
export function originOf(headers: IncomingHttpHeaders): string | undefined {
  const told = siteOrigin()
  if (told !== undefined) return told
  if (headers.host === undefined || !host.test(headers.host)) return undefined
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${headers.host}`
}
