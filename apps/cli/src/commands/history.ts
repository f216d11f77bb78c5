import {dayAt, justBefore, momentAfter, type PageVersion, type RecordedPage, replacedOn} from '@caveat/claims'
import {clinicTime} from '../clinic-day.ts'
import {askedMoment} from '../manifest/asked-moment.ts'
import {type PageHistory, pageHistory, type RecordFile, recordsBetween} from '../manifest/page-history.ts'
import {pageThen} from '../manifest/page-then.ts'
import {publicKey} from '../manifest/pem-key.ts'
import {isMeant} from '../publish/page-names.ts'
import type {Settings} from '../settings.ts'

export type HistoryOptions = {readonly at?: string; readonly publicKey?: string}

/** Says of each record why it cannot be relied on. @returns whether all of them can */
function areSound(files: readonly RecordFile[]): boolean {
  const unsound = files.filter(({problems}) => problems.length > 0)
  if (unsound.length > 0) console.error('What is said here cannot be relied on.')
  for (const {path, problems} of unsound) console.error(`${path}\n  ${problems.join('\n  ')}`)
  return unsound.length === 0
}

const during = ({since, until}: PageVersion, timeZone: string): string =>
  `from ${clinicTime(since, timeZone)} ${until === undefined ? 'until now' : `until ${clinicTime(until, timeZone)}`}`

function sayThatItWasNotThere(asked: string, at: string, {timeZone, versions}: PageHistory): void {
  const there = versions.filter(({builds}) => builds[0]?.page !== undefined)
  const times = there.map((version) => during(version, timeZone))
  console.log(`There was no page “${asked}” at ${at}. It was there ${times.join(', and ')}.`)
}

/** What became of the page earlier on the day that is asked for. */
const earlierOn = (version: PageVersion, timeZone: string): string =>
  version.builds[0]?.page === undefined
    ? `Earlier on that day it was not there: until ${clinicTime(version.until ?? '', timeZone)}.`
    : `Earlier on that day it said something else, ${during(version, timeZone)}: --at ${version.since} tells what.`

/** Whether a page that lists others may have changed since a build with what was published: that is not recorded. */
const followedSince = (page: RecordedPage, builtAt: string, {files}: PageHistory): boolean =>
  page.document === undefined &&
  files.some(({isLive, moments}) => isLive && moments.some((at) => at > Date.parse(builtAt)))

function sayWhatItSaid(asked: string, at: string, history: PageHistory): boolean {
  const {timeZone, versions} = history
  const moment = askedMoment(at, timeZone)
  const then = justBefore(versions, moment)
  const records = recordsBetween(history, then?.build.builtAt, moment)
  const isReliable = areSound(records)
  if (then === undefined) {
    const first = clinicTime(versions[0]?.since ?? '', timeZone)
    console.log(`Nothing is recorded of ${at}: the first build is of ${first}.`)
    return false
  }
  const {page, builtAt} = then.build
  if (page === undefined) {
    sayThatItWasNotThere(asked, at, history)
    return false
  }
  if (moment > momentAfter(dayAt(new Date(), timeZone), timeZone))
    console.error(`${at} is yet to come: this is what the page says now.\n`)
  if (!isMeant(asked, page.address)) console.log(`“${asked}” was at another address then.`)
  for (const earlier of replacedOn(versions, at, timeZone)) console.log(earlierOn(earlier, timeZone))
  const followed = followedSince(page, builtAt, history)
  console.log(pageThen(then.build, then.version, timeZone, followed))
  const record = records.find(({moments}) => moments[0] === Date.parse(builtAt))
  console.log(`Record: ${record?.path}`)
  if (!followed || !records.some(({isLive}) => isLive)) return isReliable
  console.error(
    'Pages were published without a build between this build and the time that is asked for. This page lists others and follows them; what it said after that is not recorded.',
  )
  return false
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
 * @returns whether there was such a page then, by records that can be relied on
 * @throws CommandError where nothing is recorded, or no build ever had such a page
 */
export function history({manifests}: Settings, asked: string, options: HistoryOptions): boolean {
  const {at, publicKey: keyFile} = options
  const found = pageHistory(manifests, asked, keyFile === undefined ? undefined : publicKey(keyFile))
  if (at !== undefined) return sayWhatItSaid(asked, at, found)
  const {versions, timeZone, files} = found
  versions.forEach((version, index) => {
    console.log(`${clinicTime(version.since, timeZone)}  ${happened(version, versions[index - 1])}`)
  })
  return areSound(files)
}
