import {Page} from '../shell/Page.tsx'
import type {HomePageProps} from './HomePage.tsx'
import {TreatmentGroups} from './TreatmentGroups.tsx'

/** What a wrong address leads to: an honest word, and every treatment. */
export const NotFoundPage = ({site, groups, styles}: HomePageProps) => (
  <Page site={site} title={`Page not found · ${site.clinicName}`} styles={styles}>
    <div className="welcome">
      <h1>This page is not here</h1>
      <p>It may have moved, or the address has a slip in it. These are all our treatments.</p>
    </div>
    <div className="directory">
      <TreatmentGroups groups={groups} />
    </div>
  </Page>
)
