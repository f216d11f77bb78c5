import type {KeyObject} from 'node:crypto'
import {basename, join} from 'node:path'
import {type Manifest, type PageVersion, pageVersions} from '@caveat/claims'
import {CommandError} from '../command-error.ts'
import {isMeant, slugOf, unknownSlug} from '../publish/page-names.ts'
import {manifestFiles, readManifest} from './files.ts'
import {recordProblems} from './record-problems.ts'

/** The file that holds the record of a build. */
export type RecordFile = {
  readonly path: string
  /** When the build took its place, by the record and by the name of its file, in ms since 1970. */
  readonly moments: readonly number[]
  /** Why it cannot be relied on, a sentence each. */
  readonly problems: readonly string[]
}

/** What all records say of a page. */
export type PageHistory = {
  /** The clinic's, by the newest record. */
  readonly timeZone: string
  readonly versions: readonly PageVersion[]
  /** All records of the site, the first build first, also those that could not be read; those that are missing last. */
  readonly files: readonly RecordFile[]
}

const momentOfName = (path: string): number =>
  Date.parse(
    basename(path).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z'),
  )

/** Records that another one names as the one before it, and that are not there. */
const missingFrom = (folder: string, files: ReadonlyMap<string, unknown>, named: Iterable<string>) =>
  Array.from(new Set(named), (name) => join(folder, name))
    .filter((path) => !files.has(path))
    .map(
      (path): RecordFile => ({
        path,
        moments: [momentOfName(path)],
        problems: ['The record is missing: the one after it names it. Somebody removed it.'],
      }),
    )

function readRecord(path: string, key: KeyObject | undefined): RecordFile & {readonly manifest?: Manifest} {
  try {
    const read = readManifest(path)
    const moments = [Date.parse(read.manifest.builtAt), momentOfName(path)]
    return {path, moments, problems: recordProblems(read, key), manifest: read.manifest}
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return {path, moments: [momentOfName(path)], problems: [error.message]}
  }
}

/**
 * Reads every manifest in a folder, one at a time. One that cannot be read is left out, and said to be unreliable.
 *
 * @param asked slug, path or address of the page
 * @param key public key that each record has to be signed by
 * @throws CommandError where nothing is recorded, or no build ever had such a page
 */
export function pageHistory(folder: string, asked: string, key: KeyObject | undefined): PageHistory {
  const paths = manifestFiles(folder)
  if (paths.length === 0)
    throw new CommandError(`No build is recorded in ${folder}. Every “npm run build” records one.`)
  const known = new Set<string>()
  const files = new Map<string, RecordFile>()
  const previous = new Set<string>()
  let timeZone = 'UTC'
  const oneByOne: Iterable<Manifest> = {
    *[Symbol.iterator]() {
      for (const path of paths) {
        const {manifest, ...file} = readRecord(path, key)
        files.set(path, file)
        if (manifest === undefined) continue
        if (manifest.previous !== undefined) previous.add(manifest.previous)
        for (const {address} of manifest.pages) known.add(address)
        timeZone = manifest.policy.timeZone
        yield manifest
      }
    },
  }
  const versions = pageVersions(oneByOne, (address) => isMeant(asked, address))
  const records = [...files.values(), ...missingFrom(folder, files, previous)]
  if (versions.length === 0)
    throw new CommandError(`No record can be read:\n${records.flatMap(({problems}) => problems).join('\n')}`)
  if (!Array.from(known).some((address) => isMeant(asked, address)))
    throw unknownSlug(slugOf(asked), new Set(Array.from(known, slugOf)))
  return {timeZone, versions, files: records}
}

/** The records that an answer rests on: that of the build, and any between it and the moment that was asked for. */
export const recordsBetween = (
  {files}: PageHistory,
  builtAt: string | undefined,
  moment: Date,
): readonly RecordFile[] => {
  const from = builtAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(builtAt)
  return files.filter(({moments}) => moments.some((at) => from <= at && at < moment.getTime()))
}
