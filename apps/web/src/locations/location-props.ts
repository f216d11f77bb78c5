import {locationAddress, locationData, type Snapshot, serialised} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {addressOf} from '../findable/site-address.ts'
import {listed} from '../listing/listed-treatment.ts'
import {listingStyles} from '../styles/listing.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {LocationPageProps} from './LocationPage.tsx'

/** The slugs of all places. */
export const locationSlugs = (snapshot: Snapshot): readonly string[] =>
  snapshot.all('location').map(({slug}) => slug.current)

/** What the page of a place needs; undefined where none has the slug. */
export function locationProps(snapshot: Snapshot, slug: string): LocationPageProps | undefined {
  const location = snapshot.all('location').find((candidate) => candidate.slug.current === slug)
  if (location === undefined) return undefined
  const treatments = snapshot
    .all('treatment')
    .filter(({locations = []}) => locations.some(({_ref}) => _ref === location._id))
  const doers = new Set(treatments.flatMap(({performedBy = []}) => performedBy.map(({_ref}) => _ref)))
  const site = siteSettings(snapshot)
  return plain({
    site,
    location,
    address: locationAddress(location),
    treatments: listed(treatments),
    data: serialised([locationData(location, site, addressOf)]),
    people: snapshot.all('person').filter(({_id}) => doers.has(_id)),
    styles: pageStyles(site, listingStyles),
  })
}
