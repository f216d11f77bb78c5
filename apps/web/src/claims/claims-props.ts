import {type Snapshot, type Treatment, treatmentAddress, treatmentPage} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {listingStyles} from '../styles/listing.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {ClaimsPageProps} from './ClaimsPage.tsx'

type Place = {readonly title: string; readonly address: string}

/** The pages that print each note, by the id of its disclaimer, in the order of their titles. */
function pagesByNote(snapshot: Snapshot): ReadonlyMap<string, readonly Place[]> {
  const notesOf = new Map(
    snapshot.all('claim').map(({_id, disclaimers}) => [_id, disclaimers.map(({_ref}) => _ref)]),
  )
  const printed = (treatment: Treatment) =>
    new Set(
      treatmentPage(treatment).passages.flatMap(({uses}) =>
        uses.flatMap(({claim}) => notesOf.get(claim) ?? []),
      ),
    )
  const pages = new Map<string, Place[]>()
  for (const treatment of snapshot.all('treatment').toSorted((a, b) => a.title.localeCompare(b.title, 'en')))
    for (const note of printed(treatment)) {
      const place = {title: treatment.title, address: treatmentAddress(treatment)}
      pages.set(note, [...(pages.get(note) ?? []), place])
    }
  return pages
}

/** Of a note that stands on many pages so many are named. */
const named = 12

/** What the page about claims and notes needs: every note that a page prints, once. */
export function claimsProps(snapshot: Snapshot): ClaimsPageProps {
  const site = siteSettings(snapshot)
  const pages = pagesByNote(snapshot)
  const notes = snapshot.all('disclaimer').flatMap(({_id, text}) => {
    const places = pages.get(_id) ?? []
    return places.length === 0
      ? []
      : [{id: _id, text, pages: places.slice(0, named), more: Math.max(0, places.length - named)}]
  })
  return plain({site, notes, styles: pageStyles(site, listingStyles)})
}
