import {
  type BuiltPage,
  dayAt,
  justBefore,
  type Manifest,
  momentAfter,
  type PageVersion,
  pageVersions,
} from '@caveat/claims'
import {clinicTime} from '../clinic-day.ts'
import {CommandError} from '../command-error.ts'
import {manifestFiles, readManifest} from '../manifest/files.ts'
import {slugOf, unknownSlug} from '../publish/documents-of-pages.ts'
import type {Settings} from '../settings.ts'

export type HistoryOptions = {readonly at?: string}

type History = {readonly asked: string; readonly timeZone: string; readonly versions: readonly PageVersion[]}

/** Reads every manifest, one at a time. @throws CommandError where no build ever had such a page */
function historyOf({manifests}: Settings, asked: string): History {
  const slug = slugOf(asked)
  const known = new Set<string>()
  let timeZone = 'UTC'
  const oneByOne = function* (): Iterable<Manifest> {
    for (const path of manifestFiles(manifests)) {
      const {manifest, asWritten} = readManifest(path)
      if (!asWritten) console.error(`${path} was changed after it was written: its name has another hash.`)
      for (const {address} of manifest.pages) known.add(slugOf(address))
      timeZone = manifest.policy.timeZone
      yield manifest
    }
  }
  const versions = pageVersions(oneByOne(), (address) => slugOf(address) === slug)
  if (versions.length === 0)
    throw new CommandError(`No build is recorded in ${manifests}. Every “npm run build” records one.`)
  if (!known.has(slug)) throw unknownSlug(slug, known)
  return {asked, timeZone, versions}
}

function afterWhat(asked: string, timeZone: string): Date {
  try {
    return momentAfter(asked, timeZone)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new CommandError(
      `--at ${asked} is no day or time. Write 2026-03-03, 2026-03-03T14:00 (the clinic’s time) or 2026-03-03T14:00:00Z.`,
    )
  }
}

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)]

function describe({page, builtAt}: BuiltPage, {since, until}: PageVersion, timeZone: string): string {
  if (page === undefined) return ''
  const time = (moment: string) => clinicTime(moment, timeZone)
  const {address, title, text, claims, disclaimers, approvals, overridden} = page
  return [
    `${address} “${title}”`,
    `Said so since ${time(since)} ${until === undefined ? 'and still does' : `until ${time(until)}`}; build of ${time(builtAt)}.`,
    '',
    text.trimEnd(),
    '',
    ...listed(
      'Claims',
      claims.map(({id, revision}) => `${id} (revision ${revision})`),
    ),
    ...listed(
      'Disclaimers',
      disclaimers.map(({id, revision}) => `${id} (revision ${revision})`),
    ),
    ...listed(
      'Approvals',
      approvals.map(({subject, role, who, at}) => `${subject}: ${role}, ${who}, ${at}`),
    ),
    ...listed(
      'Overridden',
      overridden.map(({rule, path, reason, who}) => `${rule} at ${path}: ${reason} (${who})`),
    ),
  ].join('\n')
}

function sayWhatItSaid({asked, timeZone, versions}: History, at: string): boolean {
  const moment = afterWhat(at, timeZone)
  const then = justBefore(versions, moment)
  if (then === undefined) {
    console.log(
      `No build was there at ${at}: the first one is of ${clinicTime(versions[0]?.since ?? '', timeZone)}.`,
    )
    return false
  }
  if (then.build.page !== undefined) {
    if (moment > momentAfter(dayAt(new Date(), timeZone), timeZone))
      console.error(`${at} is yet to come: this is what the page says now.\n`)
    console.log(describe(then.build, then.version, timeZone))
    return true
  }
  const others = versions.filter(({builds}) => builds[0]?.page !== undefined)
  const times = others.map(
    ({since, until}) =>
      `from ${clinicTime(since, timeZone)} ${until === undefined ? 'until now' : `until ${clinicTime(until, timeZone)}`}`,
  )
  console.log(`There was no page “${asked}” at ${at}. It was there ${times.join(', and ')}.`)
  return false
}

function happened(version: PageVersion, before: PageVersion | undefined): string {
  const page = version.builds[0]?.page
  if (page === undefined) return before === undefined ? 'not there yet' : 'gone'
  const what = before?.builds[0]?.page === undefined ? 'appeared' : 'text changed'
  return `${what} (text ${page.textSha256.slice(0, 12)})`
}

/**
 * Prints what a page said at a time, or without one the builds in which its text changed.
 *
 * @returns whether there was such a page then
 * @throws CommandError where nothing is recorded, or no build ever had such a page
 */
export function history(settings: Settings, asked: string, {at}: HistoryOptions): boolean {
  const found = historyOf(settings, asked)
  if (at !== undefined) return sayWhatItSaid(found, at)
  const {versions, timeZone} = found
  versions.forEach((version, index) => {
    console.log(`${clinicTime(version.since, timeZone)}  ${happened(version, versions[index - 1])}`)
  })
  return true
}
