import {Temporal} from 'temporal-polyfill'
import {daysAfter, instantOf} from '../time/calendar.ts'
import type {Manifest, ManifestPage} from './manifest.ts'

/** A page as one build had it; undefined where that build had no such page. */
export type BuiltPage = {readonly builtAt: string; readonly page: ManifestPage | undefined}

/** Builds one after the other in which a page said the same at the same address. */
export type PageVersion = {
  /** When the first of them took its place. */
  readonly since: string
  /** When the first build with another text or address took its place; absent where it still says the same. */
  readonly until?: string
  /** At least one. */
  readonly builds: readonly BuiltPage[]
}

/** Ids of the documents that were ever at the address, the latest first. */
function documentsAt(
  manifests: Iterable<Manifest>,
  isThePage: (address: string) => boolean,
): readonly string[] {
  const ids = new Set<string>()
  for (const {pages} of manifests)
    for (const {address, document} of pages)
      if (document !== undefined && isThePage(address)) {
        ids.delete(document.id)
        ids.add(document.id)
      }
  return Array.from(ids).toReversed()
}

const isSame = (a: ManifestPage | undefined, b: ManifestPage | undefined): boolean =>
  a?.textSha256 === b?.textSha256 && a?.address === b?.address

/**
 * What a page said, from the first build to the last, a version for each text and address. Where a build has no
 * page at the address, the page is looked for by its document: it may have had another slug then.
 *
 * @param manifests in the order of time; they are walked through twice
 * @param isThePage tells the page by its address
 */
export function pageVersions(
  manifests: Iterable<Manifest>,
  isThePage: (address: string) => boolean,
): readonly PageVersion[] {
  const ids = documentsAt(manifests, isThePage)
  const versions: {since: string; until?: string; builds: BuiltPage[]}[] = []
  for (const {builtAt, pages} of manifests) {
    const page = [
      pages.find(({address}) => isThePage(address)),
      ...ids.map((id) => pages.find(({document}) => document?.id === id)),
    ].find((found) => found !== undefined)
    const last = versions.at(-1)
    if (last !== undefined && isSame(last.builds[0]?.page, page)) {
      last.builds.push({builtAt, page})
      continue
    }
    if (last !== undefined) last.until = builtAt
    versions.push({since: builtAt, builds: [{builtAt, page}]})
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
