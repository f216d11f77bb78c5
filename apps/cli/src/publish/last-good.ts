import {endedAt, endedOn, type Library, type Site} from '@caveat/claims'
import {type PublishedDocument, servedSince, siteOf, snapshotOf, treatmentPage} from '@caveat/content'
import {knownPictures, writeSnapshot} from '@caveat/content/snapshot'
import type {Settings} from '../settings.ts'
import {documentsOfLastBuild} from './brought-back.ts'
import type {Taken} from './take-snapshot.ts'

/** A claim as it was built, with the end that it has now; everything else as it was. */
const withItsEnd =
  ({claims}: Library, day: string) =>
  (document: PublishedDocument): PublishedDocument => {
    const now = document._type === 'claim' ? claims.get(document._id) : undefined
    if (document._type !== 'claim' || now === undefined || endedAt(now, day) === undefined) return document
    const {withdrawn, expiresAt, expiryEffect} = now
    return {...document, withdrawn, expiresAt, expiryEffect}
  }

/**
 * For the day on which what is published cannot be built: the content of the last good build, in which the claims
 * that have ended since have ended. So no error, on whatever page, keeps a withdrawn or expired claim online. The
 * snapshot is replaced by it.
 *
 * @param site what is published now, of which only the ends of claims count
 * @returns undefined where nothing was built before, or none of its pages makes a claim that has ended
 */
export function lastGoodWithoutEnded(settings: Settings, site: Site, moment: Date): Taken | undefined {
  const documents = documentsOfLastBuild(settings.snapshot)?.map(withItsEnd(site.library, site.today))
  if (documents === undefined) return undefined
  const pictures = knownPictures(settings.snapshot)
  const snapshot = snapshotOf(documents, pictures)
  const kept = siteOf(snapshot, moment)
  const touched = snapshot
    .all('treatment')
    .filter((treatment) => endedOn(treatmentPage(treatment), kept, kept.today).length > 0)
  if (touched.length === 0) return undefined
  return {
    sha256: writeSnapshot(settings.snapshot, documents, pictures),
    site: kept,
    snapshot,
    servedSince: servedSince(snapshot, kept.today),
    treatments: snapshot.all('treatment').length,
    documents: documents.length,
    requests: 0,
    warnings: [],
    withoutEnded: touched.map(({title}) => title),
    places: ({path}) => path,
  }
}
