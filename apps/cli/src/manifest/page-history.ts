import type {KeyObject} from 'node:crypto'
import {basename, join} from 'node:path'
import {momentOf, type PageVersion, pageVersions, type SiteRecord} from '@caveat/claims'
import {liveRecordFiles, momentOfName, recordFiles} from '@caveat/content/records'
import {CommandError} from '../command-error.ts'
import {isMeant, slugOf, unknownSlug} from '../publish/page-names.ts'
import {readLiveRecord, readManifest} from './files.ts'
import {recordProblems} from './record-problems.ts'

/** The file that holds the record of a build, or of what was published without one. */
export type RecordFile = {
  readonly path: string
  /** When it came into force, by the record and by the name of its file, in ms since 1970. */
  readonly moments: readonly number[]
  /** Whether it is of a publication without a build. */
  readonly isLive: boolean
  /** Why it cannot be relied on, a sentence each. */
  readonly problems: readonly string[]
}

/** What all records say of a page. */
export type PageHistory = {
  /** The clinic's, by the newest record. */
  readonly timeZone: string
  readonly versions: readonly PageVersion[]
  /** All records of the site, the first one first, also those that could not be read; those that are missing last. */
  readonly files: readonly RecordFile[]
}

/** Records that another one names as the one before it, and that are not there. */
const missingFrom = (folder: string, paths: readonly string[], named: Iterable<string>) => {
  const there = new Set(paths.map((path) => basename(path)))
  return Array.from(new Set(named))
    .filter((name) => !there.has(name))
    .map((name) => join(folder, name))
    .map(
      (path): RecordFile => ({
        path,
        moments: [momentOfName(path)],
        isLive: false,
        problems: ['The record is missing: the one after it names it. Somebody removed it.'],
      }),
    )
}

type Read = RecordFile & {readonly record?: SiteRecord}

function readRecord(path: string, isLive: boolean, key: KeyObject | undefined): Read {
  try {
    const read = isLive ? readLiveRecord(path) : readManifest(path)
    const moments = [Date.parse(momentOf(read.record)), momentOfName(path)]
    return {path, moments, isLive, problems: recordProblems(read, key), record: read.record}
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return {path, moments: [momentOfName(path)], isLive, problems: [error.message]}
  }
}

/**
 * Reads every record in a folder, one at a time. One that cannot be read is left out, and said to be unreliable.
 *
 * @param asked slug, path or address of the page
 * @param key public key that each record has to be signed by
 * @throws CommandError where nothing is recorded, or no build ever had such a page
 */
export function pageHistory(folder: string, asked: string, key: KeyObject | undefined): PageHistory {
  const paths = recordFiles(folder)
  const live = new Set(liveRecordFiles(folder))
  if (paths.length === 0)
    throw new CommandError(`No build is recorded in ${folder}. Every “npm run build” records one.`)
  const known = new Set<string>()
  const files = new Map<string, RecordFile>()
  const previous = new Set<string>()
  let timeZone = 'UTC'
  const oneByOne: Iterable<SiteRecord> = {
    *[Symbol.iterator]() {
      for (const path of paths) {
        const {record, ...file} = readRecord(path, live.has(path), key)
        files.set(path, file)
        if (record === undefined) continue
        if (record.previous !== undefined) previous.add(record.previous)
        const pages = 'pages' in record ? record.pages : [record.page].filter((page) => page !== undefined)
        for (const {address} of pages) known.add(address)
        timeZone = record.policy.timeZone
        yield record
      }
    },
  }
  const versions = pageVersions(oneByOne, (address) => isMeant(asked, address))
  const records = [...files.values(), ...missingFrom(folder, paths, previous)]
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
