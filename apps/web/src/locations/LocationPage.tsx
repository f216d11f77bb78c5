import {type Location, nameOf, type Person, personAddress, type SiteSettings} from '@caveat/content'
import type {ListedTreatment} from '../listing/listed-treatment.ts'
import {TreatmentList} from '../listing/TreatmentList.tsx'
import {Opening} from '../shell/Opening.tsx'
import {Page} from '../shell/Page.tsx'
import {phoneAddress} from '../shell/phone-address.ts'

export type LocationPageProps = {
  readonly site: SiteSettings
  readonly location: Location
  readonly address: string
  readonly treatments: readonly ListedTreatment[]
  /** Who does a treatment that is done here. */
  readonly people: readonly Person[]
  /** Structured data. */
  readonly data: string
  readonly styles: string
}

/** A place where the clinic treats: how to get there, when it is open, what is done there and by whom. */
export const LocationPage = ({
  site,
  location,
  address,
  treatments,
  people,
  data,
  styles,
}: LocationPageProps) => {
  const phone = location.phone ?? site.phone
  return (
    <Page
      site={site}
      title={`${location.name} · ${site.clinicName}`}
      description={`${site.clinicName}, ${location.address}: opening hours, the way there, and what is done there.`}
      address={address}
      data={data}
      styles={styles}
    >
      <Opening title={location.name}>
        <address className="lines">{location.address}</address>
        <p>
          <a href={phoneAddress({...site, phone})}>{phone}</a>
        </p>
      </Opening>
      <div className="listing">
        {location.hours !== undefined && (
          <section aria-labelledby="hours-heading">
            <h2 id="hours-heading">Opening hours</h2>
            <p className="lines">{location.hours}</p>
          </section>
        )}
        {location.gettingThere !== undefined && (
          <section aria-labelledby="way-heading">
            <h2 id="way-heading">Getting there</h2>
            <p className="lines">{location.gettingThere}</p>
          </section>
        )}
        {treatments.length > 0 && (
          <section aria-labelledby="treatments-heading">
            <h2 id="treatments-heading">What is done here</h2>
            <TreatmentList treatments={treatments} />
          </section>
        )}
        {people.length > 0 && (
          <section aria-labelledby="people-heading">
            <h2 id="people-heading">Who does it</h2>
            <ul className="links">
              {people.map((person) => {
                const page = personAddress(person)
                return (
                  <li key={person._id}>
                    {page === undefined ? nameOf(person) : <a href={page}>{nameOf(person)}</a>}, {person.role}
                  </li>
                )
              })}
            </ul>
          </section>
        )}
      </div>
    </Page>
  )
}
