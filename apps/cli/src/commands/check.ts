import {isError, marketIds} from '@caveat/claims'
import {checkSiteInParallel} from '@caveat/content/parallel'
import {dayFrom} from '../clinic-day.ts'
import {CommandError} from '../command-error.ts'
import {nearestTo} from '../nearest.ts'
import {documentsOfPages} from '../publish/documents-of-pages.ts'
import {readSite} from '../publish/read-site.ts'
import {type Format, formats} from '../report/formats.ts'
import type {Settings} from '../settings.ts'

export type CheckOptions = {
  readonly market?: readonly string[]
  readonly at?: string
  readonly format: Format
}

function marketsFrom(given: readonly string[]): readonly string[] {
  for (const market of given)
    if (!marketIds.includes(market)) {
      const [near] = nearestTo(market, marketIds)
      const meant = near === undefined ? '' : ` Did you mean ${near}?`
      throw new CommandError(
        `There are no rules for the market “${market}”.${meant} Use one of: ${marketIds.join(', ')}.`,
      )
    }
  return Array.from(new Set(given))
}

/**
 * Checks what is published now and prints a report of it on standard output, and nothing else there.
 *
 * @param slugs the pages to report, with the claims and disclaimers that they use; none means everything
 * @returns whether nothing was found that stops a build
 * @throws CommandError where an option or slug is wrong, or the lake cannot be read
 */
export async function check(
  settings: Settings,
  slugs: readonly string[],
  {market, at, format}: CheckOptions,
): Promise<boolean> {
  const markets = market === undefined ? undefined : marketsFrom(market)
  const day = at === undefined ? undefined : dayFrom('--at', at)
  const {site: read, snapshot, pulled} = await readSite(settings, markets === undefined ? {} : {markets})
  const site = day === undefined ? read : {...read, today: day}
  const asked = slugs.length === 0 ? undefined : documentsOfPages(site, slugs)
  const all = [...pulled.findings, ...(await checkSiteInParallel(site, snapshot, pulled.broken))]
  const findings = all.filter(({document}) => asked === undefined || asked.documents.has(document.id))
  const report = {
    findings,
    today: site.today,
    markets: site.policy.markets,
    studioUrl: settings.studioUrl,
    ...(asked === undefined ? {} : {pages: asked.slugs}),
  }
  const printed = formats[format](report)
  if (printed !== '') console.log(printed)
  return !findings.some(isError)
}
