import type {KeyObject} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {canonicalJson, type LiveRecord} from '@caveat/claims'
import {sha256Of} from './sha256.ts'
import {signatureFile, signatureOf} from './signature.ts'

const fileName = /^\d{8}T\d{9}Z-[0-9a-f]{12}\.json$/
const dayName = /^\d{4}-\d{2}-\d{2}$/

const namesIn = (folder: string, pattern: RegExp): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .toSorted()
    : []

const liveFolder = (folder: string): string => join(folder, 'live')

/** Paths of the manifests of all builds, the first one first. */
export const manifestFiles = (folder: string): readonly string[] =>
  namesIn(folder, fileName).map((name) => join(folder, name))

const filesOfDay = (folder: string, day: string): readonly string[] =>
  namesIn(join(liveFolder(folder), day), fileName).map((name) => join(liveFolder(folder), day, name))

/** Paths of the records of everything that was published without a build, the first one first. */
export const liveRecordFiles = (folder: string): readonly string[] =>
  namesIn(liveFolder(folder), dayName).flatMap((day) => filesOfDay(folder, day))

const byName = (a: string, b: string): number => (basename(a) < basename(b) ? -1 : 1)

/** Paths of all records, of builds and of live publications, in the order of time. */
export const recordFiles = (folder: string): readonly string[] =>
  [...manifestFiles(folder), ...liveRecordFiles(folder)].toSorted(byName)

/** The path of the newest record, which the next one names; undefined where there is none. */
export function newestRecord(folder: string): string | undefined {
  const day = namesIn(liveFolder(folder), dayName).at(-1)
  const live = day === undefined ? undefined : filesOfDay(folder, day).at(-1)
  return [manifestFiles(folder).at(-1), live]
    .filter((path) => path !== undefined)
    .toSorted(byName)
    .at(-1)
}

/** The text of the file that holds a record. */
export const contentOf = (record: unknown): string => `${canonicalJson(record)}\n`

/** The name of that file: it begins with the time, so that the order of names is the order of records. */
export const nameOf = (at: string, content: string | Uint8Array): string =>
  `${at.replaceAll(/[-:.]/g, '')}-${sha256Of(content).slice(0, 12)}.json`

/** The moment in the name of a record's file, in ms since 1970. */
export const momentOfName = (path: string): number =>
  Date.parse(
    basename(path).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z'),
  )

const writeWhole = (path: string, content: string): void => {
  writeFileSync(`${path}.new`, content)
  renameSync(`${path}.new`, path)
}

/** Writes a record where none is, signed where there is a key. */
export function writeRecord(path: string, content: string, key: KeyObject | undefined): void {
  mkdirSync(dirname(path), {recursive: true})
  // The signature first: at no moment is there a record that lacks the one it is to have.
  if (key === undefined) rmSync(signatureFile(path), {force: true})
  else writeWhole(signatureFile(path), signatureOf(Buffer.from(content), key))
  writeWhole(path, content)
}

/**
 * Adds the record of a live publication, which names the record before it, be that of a build or of another publication. It
 * is later than that one, also where the clock of the machine was set back.
 *
 * @returns the path of the new file
 */
export function addLiveRecord(
  folder: string,
  record: Omit<LiveRecord, 'publishedAt' | 'previous'>,
  now: Date,
  key?: KeyObject,
): string {
  const newest = newestRecord(folder)
  const after = newest === undefined ? 0 : momentOfName(newest) + 1
  const publishedAt = new Date(Math.max(now.getTime(), after)).toISOString()
  const previous = newest === undefined ? {} : {previous: basename(newest)}
  const content = contentOf({...record, publishedAt, ...previous})
  const path = join(liveFolder(folder), publishedAt.slice(0, 10), nameOf(publishedAt, content))
  writeRecord(path, content, key)
  return path
}
