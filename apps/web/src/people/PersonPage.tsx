import {nameOf, type Person, type SiteSettings} from '@caveat/content'
import type {ListedTreatment} from '../listing/listed-treatment.ts'
import {TreatmentList} from '../listing/TreatmentList.tsx'
import {Opening} from '../shell/Opening.tsx'
import {Page} from '../shell/Page.tsx'

export type PersonPageProps = {
  readonly site: SiteSettings
  readonly person: Person
  readonly address: string
  /** The treatments that this person does. */
  readonly does: readonly ListedTreatment[]
  /** The pages that this person has checked. */
  readonly reviewed: readonly ListedTreatment[]
  /** Structured data. */
  readonly data: string
  readonly styles: string
}

/** Somebody of the clinic: who they are, what they do, which pages they have checked. */
export const PersonPage = ({site, person, address, does, reviewed, data, styles}: PersonPageProps) => (
  <Page
    site={site}
    title={`${nameOf(person)} · ${site.clinicName}`}
    description={`${nameOf(person)}, ${person.role} at ${site.clinicName}.`}
    address={address}
    data={data}
    styles={styles}
  >
    <Opening title={nameOf(person)}>
      <p>{person.role}</p>
    </Opening>
    <div className="listing">
      {person.bio !== undefined && <p className="about">{person.bio}</p>}
      {does.length > 0 && (
        <section aria-labelledby="does-heading">
          <h2 id="does-heading">Treatments</h2>
          <TreatmentList treatments={does} />
        </section>
      )}
      {reviewed.length > 0 && (
        <section aria-labelledby="reviewed-heading">
          <h2 id="reviewed-heading">Pages checked</h2>
          <ul className="links">
            {reviewed.map(({title, address: page}) => (
              <li key={page}>
                <a href={page}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  </Page>
)
