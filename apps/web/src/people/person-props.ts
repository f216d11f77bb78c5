import {personAddress, personData, type Snapshot, serialised} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {addressOf} from '../findable/site-address.ts'
import {listed} from '../listing/listed-treatment.ts'
import {listingStyles} from '../styles/listing.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {PeoplePageProps} from './PeoplePage.tsx'
import type {PersonPageProps} from './PersonPage.tsx'

/** The slugs of all people who have a page. */
export const personSlugs = (snapshot: Snapshot): readonly string[] =>
  snapshot.all('person').flatMap(({slug}) => slug?.current ?? [])

/** What the page of a person needs; undefined where nobody has the slug. */
export function personProps(snapshot: Snapshot, slug: string): PersonPageProps | undefined {
  const person = snapshot.all('person').find((candidate) => candidate.slug?.current === slug)
  const address = person === undefined ? undefined : personAddress(person)
  if (person === undefined || address === undefined) return undefined
  const treatments = snapshot.all('treatment')
  const does = treatments.filter(({performedBy = []}) => performedBy.some(({_ref}) => _ref === person._id))
  const reviewed = treatments.filter(({reviewedBy}) => reviewedBy?._ref === person._id)
  const site = siteSettings(snapshot)
  return plain({
    site,
    person,
    address,
    does: listed(does),
    reviewed: listed(reviewed),
    data: serialised([personData(person, addressOf)]),
    styles: pageStyles(site, listingStyles),
  })
}

/** What the list of all people needs. */
export function peopleProps(snapshot: Snapshot): PeoplePageProps {
  const site = siteSettings(snapshot)
  const people = snapshot.all('person').toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return plain({site, people, styles: pageStyles(site, listingStyles)})
}
