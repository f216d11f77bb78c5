import {type Finding, isError, type Site} from '@caveat/claims'
import {type Snapshot, servedSince} from '@caveat/content'
import {checkSiteInParallel} from '@caveat/content/parallel'
import {takePictures, writeSnapshot} from '@caveat/content/snapshot'
import {CommandError} from '../command-error.ts'
import {exitCodes} from '../exit-code.ts'
import {paintFor} from '../report/paint.ts'
import {type Places, placesIn} from '../report/places.ts'
import {isInformation} from '../report/summary.ts'
import {type TextReport, textReport} from '../report/text.ts'
import type {Settings} from '../settings.ts'
import {broughtBack} from './brought-back.ts'
import {readSite} from './read-site.ts'

/** Content that breaks a rule. The message is the whole report. */
export class ContentError extends CommandError {
  override readonly exitCode = exitCodes.found
  readonly findings: readonly Finding[]
  /** All that is published, with what is wrong in it. */
  readonly site: Site

  constructor(findings: readonly Finding[], site: Site, where: Pick<TextReport, 'studioUrl' | 'places'>) {
    super(
      `${textReport({findings: findings.filter((finding) => !isInformation(finding)), ...where}, paintFor(process.stderr))}\nNothing new was published. What was published before stays, but for claims that have ended since. Mend these in the Studio, publish, and run the command again.`,
    )
    this.findings = findings
    this.site = site
  }
}

export type Taken = {
  readonly sha256: string
  readonly site: Site
  readonly snapshot: Snapshot
  /** The day as of which the pages are made; those of later days are the same up to `site.today`. */
  readonly servedSince: string
  readonly treatments: number
  readonly documents: number
  readonly requests: number
  readonly warnings: readonly Finding[]
  /** Titles of pages of the last good build that make claims which have ended, where it stands in for what is published. */
  readonly withoutEnded?: readonly string[]
  /** Where they are, in words. */
  readonly places: Places
}

/**
 * Reads what is published and the pictures that it shows, checks all of it, and only then replaces the
 * snapshot that the site is built from.
 *
 * @param moment the date for which claims must be valid
 * @throws ContentError with every problem at once
 * @throws CommandError when the lake cannot be read
 */
export async function takeSnapshot(settings: Settings, moment = new Date()): Promise<Taken> {
  const {site, snapshot, pulled} = await readSite(settings, {moment})
  const pictures = await takePictures(snapshot, settings.connection, settings.snapshot)
  const findings = [
    ...pulled.findings,
    ...pictures.findings,
    ...broughtBack(settings.snapshot, site),
    ...(await checkSiteInParallel(site, snapshot, pulled.broken)),
  ]
  const places = placesIn(pulled)
  if (findings.some(isError)) throw new ContentError(findings, site, {studioUrl: settings.studioUrl, places})
  return {
    sha256: writeSnapshot(settings.snapshot, pulled.documents, pictures.pictures),
    site,
    snapshot,
    servedSince: servedSince(snapshot, site.today),
    treatments: snapshot.all('treatment').length,
    documents: pulled.documents.length,
    requests: pulled.requests,
    warnings: findings,
    places,
  }
}
