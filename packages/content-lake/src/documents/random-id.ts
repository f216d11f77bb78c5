import {randomBytes} from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A random id of lower-case letters and digits; 22 of them carry more than 110 bits. */
export function randomId(length = 22): string {
  let id = ''
  for (const byte of randomBytes(length * 2)) {
    // 252 is the largest multiple of 36 in a byte: above it the first letters would be likelier.
    if (byte < 252 && id.length < length) id += ALPHABET.charAt(byte % ALPHABET.length)
  }
  return id.length === length ? id : randomId(length)
}
