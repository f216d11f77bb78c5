import type {KeyObject} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {canonicalJson, type LiveRecord, type Manifest, type SiteRecord} from '@caveat/claims'
import {
  contentOf,
  manifestFiles,
  nameOf,
  newestRecord,
  signatureState,
  writeRecord,
} from '@caveat/content/records'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import {alterationsOf} from './alterations.ts'
import {liveRecordModel, manifestModel} from './model.ts'

/** A record of a build or of a live publication, as it was read. */
export type ReadRecord<Of extends SiteRecord = SiteRecord> = {
  readonly path: string
  readonly record: Of
  readonly bytes: Buffer
  /** What shows that it was changed after it was written, in words; empty where nothing does. */
  readonly alterations: readonly string[]
}

const reasonOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

function readAs<Of extends SiteRecord>(path: string, model: z.ZodType<Of>, what: string): ReadRecord<Of> {
  try {
    const bytes = readFileSync(path)
    const record = model.parse(JSON.parse(bytes.toString('utf8')))
    return {path, record, bytes, alterations: alterationsOf(basename(path), bytes, record)}
  } catch (error) {
    throw new CommandError(`The ${what} ${path} could not be read: ${reasonOf(error)}`)
  }
}

/** @throws CommandError where it cannot be read, or is no manifest */
export const readManifest = (path: string): ReadRecord<Manifest> => readAs(path, manifestModel, 'manifest')

/** @throws CommandError where it cannot be read, or is no record of a live publication */
export const readLiveRecord = (path: string): ReadRecord<LiveRecord> =>
  readAs(path, liveRecordModel, 'record')

/** All but its place among the others: what makes a build another one. */
const withoutPlace = ({builtAt, previous, ...content}: Manifest): string => canonicalJson(content)

/**
 * Whether a record can stand for this build as well: it says the same, is as it was written, and is signed by the
 * key. What is not signed by it never will be: nobody knows any more what was built at the time that it names.
 */
function standsFor(path: string, manifest: Manifest, key: KeyObject | undefined): boolean {
  try {
    const {record: recorded, bytes, alterations} = readManifest(path)
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
  const newest = newestRecord(folder)
  // After a live publication a build says anew what all pages say.
  if (newest !== undefined && newest === manifestFiles(folder).at(-1) && standsFor(newest, manifest, key))
    return {path: newest, isNew: false}
  const content = contentOf(newest === undefined ? manifest : {...manifest, previous: basename(newest)})
  const path = join(folder, nameOf(manifest.builtAt, content))
  writeRecord(path, content, key)
  return {path, isNew: true}
}
