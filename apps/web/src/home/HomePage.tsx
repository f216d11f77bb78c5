import type {SiteSettings} from '@caveat/content'
import {Page} from '../shell/Page.tsx'
import {TreatmentGroups} from './TreatmentGroups.tsx'
import type {TreatmentGroup} from './treatments-by-category.ts'

export type HomePageProps = {
  readonly site: SiteSettings
  readonly groups: readonly TreatmentGroup[]
  /** Where the clinic treats. */
  readonly places: readonly {readonly name: string; readonly address: string; readonly street: string}[]
  /** Structured data. */
  readonly data: string
  readonly styles: string
}

/** The front page: treatments by category, and the places of the clinic. */
export const HomePage = ({site, groups, places, data, styles}: HomePageProps) => (
  <Page
    site={site}
    title={site.tagline === undefined ? site.clinicName : `${site.clinicName}: ${site.tagline}`}
    description={`All treatments at ${site.clinicName}.`}
    address="/"
    alternate={{type: 'application/rss+xml', href: '/feed.xml'}}
    data={data}
    styles={styles}
  >
    <div className="welcome">
      <h1>{site.tagline ?? site.clinicName}</h1>
      <p>Find a treatment, read about it at your own pace, and bring your questions to the visit.</p>
    </div>
    <div className="directory">
      <TreatmentGroups groups={groups} />
      {places.length > 0 && (
        <section className="places" aria-labelledby="places-heading">
          <h2 id="places-heading">Where we are</h2>
          <ul className="cards">
            {places.map(({name, address, street}) => (
              <li key={address}>
                <h3>
                  <a href={address}>{name}</a>
                </h3>
                <p className="street">{street}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="reading" aria-labelledby="reading-heading">
        <h2 id="reading-heading">How to read our pages</h2>
        <div>
          <p>
            Some sentences carry a small mark, such as * or a number. It means that there is something to add:
            the mark leads to a note at the foot of the page, and the note leads back to the sentence. The
            sources that a page rests on stand below its notes.
          </p>
          <p>
            <a href="/claims-and-notes">Claims and their notes</a>
          </p>
        </div>
      </section>
    </div>
  </Page>
)
