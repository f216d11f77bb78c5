import {createPublicKey, type KeyObject, sign, verify} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'

/** Where the signature of a manifest lies: beside it, in Base64. */
export const signatureFile = (manifest: string): string => `${manifest}.sig`

/** The signature of a manifest's bytes as its file holds it. @param key a private Ed25519 key */
export const signatureOf = (bytes: Uint8Array, key: KeyObject): string =>
  `${sign(null, bytes, key).toString('base64')}\n`

/** `other`: of other bytes, by another key, or no signature at all. */
export type SignatureState = 'good' | 'missing' | 'other'

/** What the signature beside a manifest is worth. @param key public, or the private one of the pair */
export function signatureState(path: string, bytes: Uint8Array, key: KeyObject): SignatureState {
  if (!existsSync(signatureFile(path))) return 'missing'
  const signature = Buffer.from(readFileSync(signatureFile(path), 'utf8').trim(), 'base64')
  const checked = key.type === 'private' ? createPublicKey(key) : key
  return verify(null, bytes, checked, signature) ? 'good' : 'other'
}
