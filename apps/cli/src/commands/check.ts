import {isError} from '@caveat/claims'
import {checkSiteInParallel} from '@caveat/content/parallel'
import {dayFrom} from '../clinic-day.ts'
import {exitCodes} from '../exit-code.ts'
import {marketsFrom} from '../markets-from.ts'
import {broughtBack} from '../publish/brought-back.ts'
import {slugOf} from '../publish/page-names.ts'
import {readSite} from '../publish/read-site.ts'
import {scopeTo} from '../publish/scope.ts'
import {type Format, formats} from '../report/formats.ts'
import {placesIn} from '../report/places.ts'
import type {Settings} from '../settings.ts'

export type CheckOptions = {
  readonly market?: readonly string[]
  readonly at?: string
  readonly all?: boolean
  readonly format: Format
}

/**
 * Checks what is published now and prints a report of it on standard output, and nothing else there.
 *
 * @param pages slugs, paths or addresses of the pages to report, with what they use and what concerns the whole
 *   site; none means everything
 * @returns the exit code: 1 where something that is reported stops a build
 * @throws CommandError where an option or page is wrong, or the lake cannot be read
 */
export async function check(
  settings: Settings,
  pages: readonly string[],
  {market, at, all: inFull = false, format}: CheckOptions,
): Promise<number> {
  const markets = market === undefined ? undefined : marketsFrom(market)
  const day = at === undefined ? undefined : dayFrom('--at', at)
  const read = await readSite(settings, markets === undefined ? {} : {markets})
  const site = day === undefined ? read.site : {...read.site, today: day}
  const {pulled, snapshot} = read
  const back = broughtBack(settings.snapshot, site)
  const found = [...pulled.findings, ...back, ...(await checkSiteInParallel(site, snapshot, pulled.broken))]
  const scoped = pages.length === 0 ? undefined : scopeTo(read, pages, found)
  const findings = scoped?.findings ?? found
  const printed = formats[format]({
    findings,
    today: site.today,
    markets: site.policy.markets,
    studioUrl: settings.studioUrl,
    places: placesIn(pulled),
    inFull,
    ...(scoped === undefined
      ? {}
      : {pages: pages.map((page) => slugOf(page) || '/'), elsewhere: scoped.elsewhere}),
  })
  if (printed !== '') console.log(printed)
  return findings.some(isError) ? exitCodes.found : exitCodes.fine
}
