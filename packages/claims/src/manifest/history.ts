import {Temporal} from 'temporal-polyfill'
import {daysAfter, instantOf} from '../time/calendar.ts'
import type {Manifest, ManifestPage} from './manifest.ts'

/** A page as one build had it; undefined where that build had no such page. */
export type BuiltPage = {readonly builtAt: string; readonly page: ManifestPage | undefined}

/** Builds one after the other in which a page said the same. */
export type PageVersion = {
  /** When the first of them took its place. */
  readonly since: string
  /** When the first build with another text took its place; absent where it still says the same. */
  readonly until?: string
  /** At least one. */
  readonly builds: readonly BuiltPage[]
}

/**
 * What a page said, from the first build to the last, a version for each text.
 *
 * @param manifests in the order of time; each is looked at once
 * @param isThePage tells the page by its address
 */
export function pageVersions(
  manifests: Iterable<Manifest>,
  isThePage: (address: string) => boolean,
): readonly PageVersion[] {
  const versions: {since: string; until?: string; builds: BuiltPage[]}[] = []
  for (const {builtAt, pages} of manifests) {
    const page = pages.find(({address}) => isThePage(address))
    const last = versions.at(-1)
    if (last !== undefined && last.builds[0]?.page?.textSha256 === page?.textSha256) {
      last.builds.push({builtAt, page})
      continue
    }
    if (last !== undefined) last.until = builtAt
    versions.push({since: builtAt, builds: [{builtAt, page}]})
  }
  return versions
}

/**
 * The first moment after what somebody asks for: after the whole of a calendar day, or after a date and time,
 * which is the clinic's where it names no zone.
 *
 * @param asked `2026-03-03`, `2026-03-03T14:00` or `2026-03-03T14:00:00-08:00`
 * @throws RangeError where it is neither
 */
export function momentAfter(asked: string, timeZone: string): Date {
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked)) return instantOf(daysAfter(asked, 1), timeZone)
  const instant = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(asked)
    ? Temporal.Instant.from(asked)
    : Temporal.PlainDateTime.from(asked).toZonedDateTime(timeZone).toInstant()
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
