import {createCipheriv, createDecipheriv, randomBytes} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Encrypts and decrypts the secrets of webhooks, which signing needs in clear. */
export type Sealing = {seal(secret: string): string; open(sealed: string): string}

const ALGORITHM = 'aes-256-gcm'

/**
 * The key is in a file of its own, which only its owner can read: a copy of the database alone gives
 * no secret away. Without that file the secrets are lost, and have to be set again.
 */
export function createSealing(folder: string): Sealing {
  const file = join(folder, 'webhooks.key')
  let known: Buffer | undefined
  const key = () => {
    if (!known && !existsSync(file))
      writeFileSync(file, randomBytes(32), {mode: 0o600, flag: 'wx', flush: true})
    known ??= readFileSync(file)
    return known
  }
  return {
    seal(secret) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv(ALGORITHM, key(), nonce)
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
    },
    open(text) {
      const bytes = Buffer.from(text, 'base64')
      const decipher = createDecipheriv(ALGORITHM, key(), bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}
