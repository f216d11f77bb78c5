import type {SiteSettings} from '@caveat/content'
import type {ListedTreatment} from '../listing/listed-treatment.ts'
import {TreatmentList} from '../listing/TreatmentList.tsx'
import {Opening} from '../shell/Opening.tsx'
import {Page} from '../shell/Page.tsx'

export type CategoryPageProps = {
  readonly site: SiteSettings
  readonly name: string
  readonly address: string
  readonly treatments: readonly ListedTreatment[]
  /** Structured data. */
  readonly data: string
  readonly styles: string
}

/** All treatments of one category. */
export const CategoryPage = ({site, name, address, treatments, data, styles}: CategoryPageProps) => (
  <Page
    site={site}
    title={`${name} · ${site.clinicName}`}
    description={`${name} at ${site.clinicName}: ${treatments.map(({title}) => title).join(', ')}.`.slice(
      0,
      160,
    )}
    address={address}
    picture={`/open-graph${address.slice(address.lastIndexOf('/'))}.png`}
    data={data}
    styles={styles}
  >
    <Opening title={name}>
      <p>Each page says what is done, who should not have it, what can go wrong and what it rests on.</p>
    </Opening>
    <div className="listing">
      <TreatmentList treatments={treatments} level={2} />
    </div>
  </Page>
)
