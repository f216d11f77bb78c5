import {createPrivateKey, createPublicKey, type KeyObject} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {CommandError} from '../command-error.ts'
import {fromHere} from '../settings.ts'

const howToMake =
  'Make a pair: openssl genpkey -algorithm ed25519 -out key.pem; openssl pkey -in key.pem -pubout -out public.pem'

/** What the blocks of a PEM file say they hold, such as PUBLIC KEY. */
const labelsOf = (pem: string): readonly string[] =>
  Array.from(pem.matchAll(/^-----BEGIN ([^-]+)-----/gm), ([, label = '']) => label)

function keyOf(pem: string, label: string, create: (pem: string) => KeyObject): KeyObject {
  const labels = labelsOf(pem)
  // Node makes a public key of a private one too: whoever hands that out would never learn that he did.
  if (labels.length !== 1 || labels[0] !== label)
    throw new Error(`it holds ${labels.join(' and ') || 'no PEM'}, not one ${label}`)
  const key = create(pem)
  if (key.asymmetricKeyType === 'ed25519') return key
  throw new Error(`it is a key for ${key.asymmetricKeyType}, not for Ed25519`)
}

function readKey(path: string, what: string, label: string, create: (pem: string) => KeyObject): KeyObject {
  try {
    return keyOf(readFileSync(fromHere(path), 'utf8'), label, create)
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
  return path ? readKey(path, 'CAVEAT_SIGNING_KEY', 'PRIVATE KEY', createPrivateKey) : undefined
}

/** @throws CommandError where it is no public Ed25519 key */
export const publicKey = (path: string): KeyObject =>
  readKey(path, '--public-key', 'PUBLIC KEY', createPublicKey)
