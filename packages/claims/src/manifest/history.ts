import {Temporal} from 'temporal-polyfill'
import {daysAfter, instantOf} from '../time/calendar.ts'
import type {LiveRecord, Manifest, RecordedPage} from './manifest.ts'

/** What the site says from a moment on: a build says it of all pages, a live publication of one. */
export type SiteRecord = Manifest | LiveRecord

/** A page as one record had it; undefined where there was no such page. */
export type BuiltPage = {
  /** When the build took its place, or the page was published without one. */
  readonly builtAt: string
  readonly page: RecordedPage | undefined
  /** Whether it was published without a build. */
  readonly isLive: boolean
}

/** Records one after the other by which a page said the same at the same address. */
export type PageVersion = {
  /** When the first of them took its place. */
  readonly since: string
  /** When the first record with another text or address took its place; absent where it still says the same. */
  readonly until?: string
  /** At least one. */
  readonly builds: readonly BuiltPage[]
}

/** The pages that a record tells of. */
const pagesIn = (record: SiteRecord): readonly RecordedPage[] =>
  'pages' in record ? record.pages : record.page === undefined ? [] : [record.page]

/** When what a record says came into force. */
export const momentOf = (record: SiteRecord): string =>
  'pages' in record ? record.builtAt : record.publishedAt

/** Ids of the documents that were ever at the address, the latest first. */
function documentsAt(
  records: Iterable<SiteRecord>,
  isThePage: (address: string) => boolean,
): readonly string[] {
  const ids = new Set<string>()
  for (const record of records)
    for (const {address, document} of pagesIn(record))
      if (document !== undefined && isThePage(address)) {
        ids.delete(document.id)
        ids.add(document.id)
      }
  return Array.from(ids).toReversed()
}

const isSame = (a: RecordedPage | undefined, b: RecordedPage | undefined): boolean =>
  a?.textSha256 === b?.textSha256 && a?.address === b?.address

/** Takes what a record says of some pages into what is known of them, by their documents or addresses. */
function takeRecord(
  known: Map<string, RecordedPage>,
  record: SiteRecord,
  isAsked: (page: RecordedPage) => boolean,
): void {
  if ('pages' in record) known.clear()
  else known.delete(record.document)
  for (const page of pagesIn(record)) if (isAsked(page)) known.set(page.document?.id ?? page.address, page)
}

/**
 * What a page said, from the first record to the last, a version for each text and address. Where a record has no
 * page at the address, the page is looked for by its document: it may have had another slug then. A build tells of all
 * pages; what was published after it changes one page of these.
 *
 * @param records in the order of time; they are walked through twice
 * @param isThePage tells the page by its address
 */
export function pageVersions(
  records: Iterable<SiteRecord>,
  isThePage: (address: string) => boolean,
): readonly PageVersion[] {
  const ids = documentsAt(records, isThePage)
  const isAsked = ({address, document}: RecordedPage) =>
    isThePage(address) || (document !== undefined && ids.includes(document.id))
  const versions: {since: string; until?: string; builds: BuiltPage[]}[] = []
  const known = new Map<string, RecordedPage>()
  for (const record of records) {
    const isLive = !('pages' in record)
    // What is published of other pages says nothing of this one.
    if (isLive && !ids.includes(record.document)) continue
    takeRecord(known, record, isAsked)
    const page = [
      // Of two that had the address, the one that came last.
      Array.from(known.values()).findLast(({address}) => isThePage(address)),
      ...ids.map((id) => known.get(id)),
    ].find((found) => found !== undefined)
    const builtAt = momentOf(record)
    const last = versions.at(-1)
    if (last !== undefined && isSame(last.builds[0]?.page, page)) {
      last.builds.push({builtAt, page, isLive})
      continue
    }
    if (last !== undefined) last.until = builtAt
    versions.push({since: builtAt, builds: [{builtAt, page, isLive}]})
  }
  return versions
}

const isDay = (asked: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(asked)

/**
 * The first moment after what somebody asks for: after the whole of a calendar day, or after a date and time,
 * which is the clinic's where it names no zone.
 *
 * @param asked `2026-03-03`, `2026-03-03T14:00` or `2026-03-03T14:00:00-08:00`
 * @throws RangeError where it is neither
 */
export function momentAfter(asked: string, timeZone: string): Date {
  if (isDay(asked)) return instantOf(daysAfter(asked, 1), timeZone)
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(asked)
  if (time === null) throw new RangeError(`“${asked}” is no day and no time.`)
  const instant =
    time[1] === undefined
      ? Temporal.PlainDateTime.from(asked).toZonedDateTime(timeZone).toInstant()
      : Temporal.Instant.from(asked)
  return new Date(instant.epochMilliseconds + 1)
}

export type Then = {readonly version: PageVersion; readonly build: BuiltPage}

/** The version and the build that were in force just before a moment; undefined where there was no build. */
export function justBefore(versions: readonly PageVersion[], moment: Date): Then | undefined {
  const isBefore = (at: string) => Date.parse(at) < moment.getTime()
  const version = versions.findLast(({since}) => isBefore(since))
  const build = version?.builds.findLast(({builtAt}) => isBefore(builtAt))
  return version === undefined || build === undefined ? undefined : {version, build}
}

/**
 * The versions that were in force on a calendar day of the clinic and gave way on it, the first one first; none
 * where what is asked for is a time, not a day.
 */
export function replacedOn(
  versions: readonly PageVersion[],
  asked: string,
  timeZone: string,
): readonly PageVersion[] {
  if (!isDay(asked)) return []
  const [begin, end] = [instantOf(asked, timeZone), momentAfter(asked, timeZone)]
  return versions.filter(
    ({until}) =>
      until !== undefined && Date.parse(until) > begin.getTime() && Date.parse(until) < end.getTime(),
  )
}
