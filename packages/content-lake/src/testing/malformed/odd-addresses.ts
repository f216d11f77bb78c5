import type {Random} from './random.ts'
import {text} from './values.ts'

/** A setting of the picture that is made. */
export function transform(random: Random): string {
  const name = random.pick([
    'w',
    'h',
    'rect',
    'fm',
    'fit',
    'crop',
    'q',
    'dpr',
    'blur',
    'or',
    'bg',
    'auto',
    'dl',
  ])
  const value = random.pick([
    '1',
    '8192',
    '8193',
    '0',
    '-1',
    '1e9',
    '0,0,1,1',
    '0,0,0,0',
    '-1,-1,9,9',
    'avif',
  ])
  return `${name}=${random.below(3) === 0 ? text(random) : value}`
}

/** Now and then an address that means the same, or nearly. */
export function bent(random: Random, address: string): string {
  if (random.below(25) > 0) return address
  return random.pick([
    address.replaceAll('/', '//'),
    address.replaceAll('/', '%2f'),
    address.replaceAll('/', '\\'),
    address.replace('?', ';a=b?'),
    address.replace('?', '/?'),
    address.replace('?', '??'),
    `/./${address}`,
    `/%2e%2e${address}`,
    `/x/..${address}`,
    address.toUpperCase(),
    address.replace('?', `?${'a=b&'.repeat(3000)}`),
    address.replace('/data', '/%64ata'),
    address.replace('/data', '/%c1%a4ata'),
  ])
}
