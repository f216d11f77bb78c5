import {createPrivateKey, createPublicKey, type KeyObject, sign, verify} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {CommandError} from '../command-error.ts'
import {fromHere} from '../settings.ts'

const howToMake =
  'Make a pair: openssl genpkey -algorithm ed25519 -out key.pem; openssl pkey -in key.pem -pubout -out public.pem'

function readKey(path: string, what: string, create: (pem: Buffer) => KeyObject): KeyObject {
  try {
    const key = create(readFileSync(fromHere(path)))
    if (key.asymmetricKeyType === 'ed25519') return key
    throw new Error(`it is a key for ${key.asymmetricKeyType}, not for Ed25519`)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new CommandError(`${path} cannot be used as ${what}: ${said}.\n${howToMake}`)
  }
}

/**
 * The key that manifests are signed with: the PEM file that CAVEAT_SIGNING_KEY names; undefined without one.
 *
 * @throws CommandError where it is no private Ed25519 key
 */
export function signingKey(): KeyObject | undefined {
  const path = process.env.CAVEAT_SIGNING_KEY
  return path ? readKey(path, 'CAVEAT_SIGNING_KEY', createPrivateKey) : undefined
}

/** @throws CommandError where it is no public Ed25519 key */
export const publicKey = (path: string): KeyObject => readKey(path, '--public-key', createPublicKey)

const signatureFile = (manifest: string) => `${manifest}.sig`

/** Writes the signature of a manifest beside it, in Base64, unless it has one. */
export function signManifest(path: string, key: KeyObject): void {
  if (existsSync(signatureFile(path))) return
  writeFileSync(signatureFile(path), `${sign(null, readFileSync(path), key).toString('base64')}\n`)
}

/** Whether the signature beside a manifest is of these bytes and by this key; undefined where there is none. */
export function isSigned(path: string, bytes: Buffer, key: KeyObject): boolean | undefined {
  if (!existsSync(signatureFile(path))) return undefined
  return verify(null, bytes, key, Buffer.from(readFileSync(signatureFile(path), 'utf8'), 'base64'))
}
