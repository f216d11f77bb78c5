import {Page} from '../shell/Page.tsx'
import {phoneAddress} from '../shell/phone-address.ts'
import type {HomePageProps} from './HomePage.tsx'
import {TreatmentGroups} from './TreatmentGroups.tsx'

/** What a wrong address leads to: an honest word, and ways to what was looked for. */
export const NotFoundPage = ({site, groups, styles}: HomePageProps) => (
  <Page site={site} title={`Page not found · ${site.clinicName}`} styles={styles}>
    <div className="welcome">
      <h1>This page is not here</h1>
      <p>
        It may have moved, or the address has a slip in it. <a href="/search">Search our treatments</a>,
        choose one below, or call us on <a href={phoneAddress(site)}>{site.phone}</a>.
      </p>
    </div>
    <div className="directory">
      <TreatmentGroups groups={groups} />
    </div>
  </Page>
)
