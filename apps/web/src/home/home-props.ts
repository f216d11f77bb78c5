import {clinicData, locationAddress, locationData, type Snapshot, serialised} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {addressOf} from '../findable/site-address.ts'
import {homeStyles} from '../styles/home.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {HomePageProps} from './HomePage.tsx'
import {treatmentsByCategory} from './treatments-by-category.ts'

export function homeProps(snapshot: Snapshot): HomePageProps {
  const site = siteSettings(snapshot)
  const places = snapshot
    .all('location')
    .map((location) => ({name: location.name, address: locationAddress(location), street: location.address}))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const data = serialised([
    clinicData(site, addressOf),
    ...snapshot.all('location').map((location) => locationData(location, site, addressOf)),
  ])
  return plain({
    site,
    groups: treatmentsByCategory(snapshot),
    places,
    data,
    styles: pageStyles(site, homeStyles),
  })
}
