import {
  type BoundTreatment,
  categories,
  categoryAddress,
  categorySlugs,
  type SiteSettings,
  TreatmentArticle,
  treatmentAddress,
} from '@caveat/content'
import {Breadcrumb} from '../shell/Breadcrumb.tsx'
import {Page} from '../shell/Page.tsx'

export type TreatmentPageProps = {
  readonly site: SiteSettings
  readonly bound: BoundTreatment
  /** Structured data. */
  readonly data: string
  readonly styles: string
}

/** The page of one treatment, in the site. */
export const TreatmentPage = ({site, bound, data, styles}: TreatmentPageProps) => {
  const {treatment} = bound
  return (
    <Page
      site={site}
      title={`${treatment.seo?.title ?? treatment.title} · ${site.clinicName}`}
      description={treatment.seo?.description ?? treatment.summary}
      address={treatmentAddress(treatment)}
      alternate={{type: 'text/markdown', href: `${treatmentAddress(treatment)}.md`}}
      picture={`/open-graph/${categorySlugs[treatment.category]}.png`}
      data={data}
      styles={styles}
    >
      <Breadcrumb
        above={[
          {name: 'All treatments', address: '/'},
          {name: categories[treatment.category], address: categoryAddress(treatment.category)},
        ]}
      />
      <TreatmentArticle bound={bound} />
    </Page>
  )
}
