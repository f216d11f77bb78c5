import type {KeyObject} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {canonicalJson, type Manifest} from '@caveat/claims'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import {alterationsOf, contentOf, nameOf} from './alterations.ts'
import {manifestModel} from './model.ts'
import {signatureFile, signatureOf, signatureState} from './signature.ts'

const fileName = /^\d{8}T\d{9}Z-[0-9a-f]{12}\.json$/

/** Paths of all manifests in a folder, the first build first. */
export const manifestFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => fileName.test(name))
        .toSorted()
        .map((name) => join(folder, name))
    : []

export type ReadManifest = {
  readonly path: string
  readonly manifest: Manifest
  readonly bytes: Buffer
  /** What shows that it was changed after it was written, in words; empty where nothing does. */
  readonly alterations: readonly string[]
}

const reasonOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

/** @throws CommandError where it cannot be read, or is no manifest */
export function readManifest(path: string): ReadManifest {
  try {
    const bytes = readFileSync(path)
    const manifest = manifestModel.parse(JSON.parse(bytes.toString('utf8')))
    return {path, manifest, bytes, alterations: alterationsOf(basename(path), bytes, manifest)}
  } catch (error) {
    throw new CommandError(`The manifest ${path} could not be read: ${reasonOf(error)}`)
  }
}

/** All but its place among the others: what makes a build another one. */
const withoutPlace = ({builtAt, previous, ...content}: Manifest): string => canonicalJson(content)

/**
 * Whether a record can stand for this build as well: it says the same, is as it was written, and is signed by the
 * key. What is not signed by it never will be: nobody knows any more what was built at the time that it names.
 */
function standsFor(path: string, manifest: Manifest, key: KeyObject | undefined): boolean {
  try {
    const {manifest: recorded, bytes, alterations} = readManifest(path)
    return (
      alterations.length === 0 &&
      withoutPlace(recorded) === withoutPlace(manifest) &&
      (key === undefined || signatureState(path, bytes, key) === 'good')
    )
  } catch (error) {
    // A file that cannot be read keeps no build from being recorded.
    if (!(error instanceof CommandError)) throw error
    console.error(error.message)
    return false
  }
}

const writeWhole = (path: string, content: string): void => {
  writeFileSync(`${path}.new`, content)
  renameSync(`${path}.new`, path)
}

/**
 * Adds the manifest of a build to those that are there, signed where there is a key, unless the newest of them
 * can stand for it. It names the one before it, so that none can be removed unnoticed but the newest. Nothing that is
 * there is changed or removed.
 *
 * @returns the path of the new file, or of the newest one
 */
export function addManifest(
  folder: string,
  manifest: Manifest,
  key?: KeyObject,
): {readonly path: string; readonly isNew: boolean} {
  const newest = manifestFiles(folder).at(-1)
  if (newest !== undefined && standsFor(newest, manifest, key)) return {path: newest, isNew: false}
  const content = contentOf(newest === undefined ? manifest : {...manifest, previous: basename(newest)})
  const path = join(folder, nameOf(manifest, content))
  mkdirSync(folder, {recursive: true})
  // The signature first: at no moment is there a record that lacks the one it is to have.
  if (key === undefined) rmSync(signatureFile(path), {force: true})
  else writeWhole(signatureFile(path), signatureOf(Buffer.from(content), key))
  writeWhole(path, content)
  return {path, isNew: true}
}
