import {nameOf, type Person, personAddress, type SiteSettings} from '@caveat/content'
import {Opening} from '../shell/Opening.tsx'
import {Page} from '../shell/Page.tsx'

export type PeoplePageProps = {
  readonly site: SiteSettings
  readonly people: readonly Person[]
  readonly styles: string
}

/** Everybody at the clinic, by name. */
export const PeoplePage = ({site, people, styles}: PeoplePageProps) => (
  <Page
    site={site}
    title={`Our people · ${site.clinicName}`}
    description={`Who treats you and who checks our pages at ${site.clinicName}.`}
    address="/people"
    styles={styles}
  >
    <Opening title="Our people">
      <p>Who does the treatments, and who checks what our pages say.</p>
    </Opening>
    <div className="listing">
      <ul className="cards">
        {people.map((person) => {
          const address = personAddress(person)
          return (
            <li key={person._id}>
              <h2>{address === undefined ? nameOf(person) : <a href={address}>{nameOf(person)}</a>}</h2>
              <p>{person.role}</p>
            </li>
          )
        })}
      </ul>
    </div>
  </Page>
)
