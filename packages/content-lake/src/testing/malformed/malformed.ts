import {METHODS, ODD_METHODS, route, VERSIONS} from './addresses.ts'
import {bodyOf} from './bodies.ts'
import {headersOf} from './headers.ts'
import type {Random} from './random.ts'
import {text} from './values.ts'

/** Malformed requests of every kind, the same for the same seed. */
export type Malformed = {
  method: string
  path: string
  headers: Record<string, string>
  body: string | Buffer | undefined
}

/** What malformed requests can know of a lake, so that they get far. */
export type Known = {
  /** Of a role that writes only what nobody misses. */
  token: string
  /** The path of a picture, as `images/caveat/production/….png`. */
  picture: string
}

/** One malformed request; most of them are nearly right, so that they get far. */
export function malformed(random: Random, known: Known): Malformed {
  const {method: fitting, address, kind} = route(random, known.picture)
  const method = random.below(30) === 0 ? random.pick(ODD_METHODS) : fitting
  const version = random.below(8) === 0 ? random.pick(VERSIONS) : 'v2025-02-19'
  const prefix = random.below(40) === 0 ? text(random) : version
  const body = random.below(5) === 0 ? random.pick(['any', 'any', 'query', 'mutations', 'actions']) : kind
  return {
    method: random.below(5) === 0 ? random.pick(METHODS) : method,
    path: `/${prefix}${address}`,
    headers: headersOf(random, known.token),
    body: method === 'GET' || method === 'HEAD' ? undefined : bodyOf(random, body),
  }
}
