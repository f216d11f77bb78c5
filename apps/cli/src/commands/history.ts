import {
  dayAt,
  justBefore,
  type Manifest,
  momentAfter,
  type PageVersion,
  pageVersions,
  replacedOn,
} from '@caveat/claims'
import {clinicTime} from '../clinic-day.ts'
import {CommandError} from '../command-error.ts'
import {askedMoment} from '../manifest/asked-moment.ts'
import {manifestFiles, readManifest} from '../manifest/files.ts'
import {pageThen} from '../manifest/page-then.ts'
import {publicKey} from '../manifest/pem-key.ts'
import {recordProblems} from '../manifest/record-problems.ts'
import {isMeant, slugOf, unknownSlug} from '../publish/page-names.ts'
import type {Settings} from '../settings.ts'

export type HistoryOptions = {readonly at?: string; readonly publicKey?: string}

/** The file that holds the record of a build, and why it cannot be relied on. */
type RecordFile = {readonly path: string; readonly problems: readonly string[]}

type History = {
  readonly asked: string
  readonly timeZone: string
  readonly versions: readonly PageVersion[]
  /** By the moment of the build. */
  readonly files: ReadonlyMap<string, RecordFile>
}

/** Reads every manifest, one at a time. @throws CommandError where no build ever had such a page */
function historyOf({manifests}: Settings, asked: string, keyFile: string | undefined): History {
  const key = keyFile === undefined ? undefined : publicKey(keyFile)
  const paths = manifestFiles(manifests)
  if (paths.length === 0)
    throw new CommandError(`No build is recorded in ${manifests}. Every “npm run build” records one.`)
  const known = new Set<string>()
  const files = new Map<string, RecordFile>()
  let timeZone = 'UTC'
  const oneByOne: Iterable<Manifest> = {
    *[Symbol.iterator]() {
      for (const path of paths) {
        const read = readManifest(path)
        const {builtAt, policy, pages} = read.manifest
        files.set(builtAt, {path, problems: recordProblems(read, key)})
        for (const {address} of pages) known.add(address)
        timeZone = policy.timeZone
        yield read.manifest
      }
    },
  }
  const versions = pageVersions(oneByOne, (address) => isMeant(asked, address))
  if (!Array.from(known).some((address) => isMeant(asked, address)))
    throw unknownSlug(slugOf(asked), new Set(Array.from(known, slugOf)))
  return {asked, timeZone, versions, files}
}

const during = ({since, until}: PageVersion, timeZone: string): string =>
  `from ${clinicTime(since, timeZone)} ${until === undefined ? 'until now' : `until ${clinicTime(until, timeZone)}`}`

function sayThatItWasNotThere({asked, timeZone, versions}: History, at: string): void {
  const there = versions.filter(({builds}) => builds[0]?.page !== undefined)
  const times = there.map((version) => during(version, timeZone))
  console.log(`There was no page “${asked}” at ${at}. It was there ${times.join(', and ')}.`)
}

function sayWhatItSaid(history: History, at: string): boolean {
  const {asked, timeZone, versions, files} = history
  const moment = askedMoment(at, timeZone)
  const then = justBefore(versions, moment)
  if (then === undefined) {
    const first = clinicTime(versions[0]?.since ?? '', timeZone)
    console.log(`Nothing is recorded of ${at}: the first build is of ${first}.`)
    return false
  }
  const {path, problems} = files.get(then.build.builtAt) ?? {path: '', problems: []}
  for (const problem of problems) console.error(`This answer cannot be relied on. ${problem}\n  ${path}`)
  const {page} = then.build
  if (page === undefined) {
    sayThatItWasNotThere(history, at)
    return false
  }
  if (moment > momentAfter(dayAt(new Date(), timeZone), timeZone))
    console.error(`${at} is yet to come: this is what the page says now.\n`)
  if (!isMeant(asked, page.address)) console.log(`“${asked}” was at another address then.`)
  for (const earlier of replacedOn(versions, at, timeZone))
    console.log(
      earlier.builds[0]?.page === undefined
        ? `Earlier on that day it was not there: until ${clinicTime(earlier.until ?? '', timeZone)}.`
        : `Earlier on that day it said something else, ${during(earlier, timeZone)}: --at ${earlier.since} tells what.`,
    )
  console.log(pageThen(then.build, then.version, timeZone))
  console.log(`Record: ${path}`)
  return problems.length === 0
}

function happened(version: PageVersion, before: PageVersion | undefined): string {
  const page = version.builds[0]?.page
  const old = before?.builds[0]?.page
  if (page === undefined) return before === undefined ? 'not there yet' : 'gone'
  const text = `(text ${page.textSha256.slice(0, 12)})`
  if (old === undefined) return `appeared at ${page.address} ${text}`
  return [
    ...(old.address === page.address ? [] : [`moved to ${page.address}`]),
    ...(old.textSha256 === page.textSha256 ? [] : [`text changed ${text}`]),
  ].join(', ')
}

/**
 * Prints what a page said at a time, or without one the builds in which its text or address changed.
 *
 * @returns whether there was such a page then, by a record that can be relied on
 * @throws CommandError where nothing is recorded, or no build ever had such a page
 */
export function history(settings: Settings, asked: string, {at, publicKey: key}: HistoryOptions): boolean {
  const found = historyOf(settings, asked, key)
  if (at !== undefined) return sayWhatItSaid(found, at)
  const {versions, timeZone, files} = found
  versions.forEach((version, index) => {
    console.log(`${clinicTime(version.since, timeZone)}  ${happened(version, versions[index - 1])}`)
  })
  const unsound = Array.from(files.values()).filter(({problems}) => problems.length > 0)
  for (const {path, problems} of unsound) console.error(`${problems.join('\n')}\n  ${path}`)
  return unsound.length === 0
}
