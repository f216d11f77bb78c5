import {createHash, randomBytes, scrypt, timingSafeEqual} from 'node:crypto'
import {promisify} from 'node:util'

const derive = promisify<string, Buffer, number, Buffer>(scrypt)
const KEY_BYTES = 32

/** A random token of 256 bits; being random, it needs no slow hash. */
export function newToken(): string {
  return `lake_${randomBytes(32).toString('base64url')}`
}

/** A random password that a person can type: four groups of five, about 99 bits. */
export function newPassword(): string {
  // No letters or digits that look alike. 31 letters: see the rejection below.
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  let letters = ''
  while (letters.length < 20) {
    const byte = randomBytes(1).readUInt8()
    if (byte < 248) letters += alphabet.charAt(byte % alphabet.length)
  }
  return letters.replace(/.{5}(?!$)/g, '$&-')
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, KEY_BYTES)
  return `scrypt:${salt.toString('hex')}:${key.toString('hex')}`
}

export async function passwordMatches(password: string, hash: string): Promise<boolean> {
  const [method, salt, key] = hash.split(':')
  if (method !== 'scrypt' || !salt || !key) return false
  const expected = Buffer.from(key, 'hex')
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'hex'), KEY_BYTES), expected)
}
