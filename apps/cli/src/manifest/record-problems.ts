import type {KeyObject} from 'node:crypto'
import {signatureFile, signatureState} from '@caveat/content/records'
import type {ReadRecord} from './files.ts'

/**
 * Why a record cannot be relied on, a sentence each: it was changed or, where a key is given, is not signed by it.
 *
 * @param key public Ed25519 key
 */
export function recordProblems(
  {path, bytes, alterations}: ReadRecord,
  key: KeyObject | undefined,
): readonly string[] {
  const problems = alterations.map((what) => `The manifest was changed after it was written: ${what}.`)
  if (key === undefined) return problems
  const state = signatureState(path, bytes, key)
  if (state === 'missing')
    return [...problems, `The manifest has no signature: there is no ${signatureFile(path)}.`]
  return state === 'good' ? problems : [...problems, 'The signature is not of this manifest by this key.']
}
