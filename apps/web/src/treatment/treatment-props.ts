import {
  type BoundTreatment,
  bind,
  prepareTreatment,
  type ServedSnapshot,
  type SiteSettings,
  serialised,
  treatmentAddress,
  treatmentData,
  treatmentStyles,
  unapprovedOf,
} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {addressOf} from '../findable/site-address.ts'
import {breadcrumb} from '../styles/breadcrumb.ts'
import {homeStyles} from '../styles/home.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {ReviewNoticeProps} from './ReviewNotice.tsx'
import type {TreatmentPageProps} from './TreatmentPage.tsx'
import {treatmentBySlug} from './treatment-by-slug.ts'

/** What stands at the address of a treatment: its page, or the notice that it gave way to. */
export type AddressProps =
  | (TreatmentPageProps & {readonly shows: 'treatment'})
  | (ReviewNoticeProps & {readonly shows: 'notice'})

function shown(bound: BoundTreatment, site: SiteSettings, snapshot: ServedSnapshot): AddressProps {
  const unapproved = unapprovedOf(bound.claims, snapshot)
  return {
    shows: 'treatment',
    site,
    bound,
    data: serialised(treatmentData(prepareTreatment(bound), {site, addressOf, unapproved})),
    styles: pageStyles(site, breadcrumb, treatmentStyles(bound.treatment)),
  }
}

/** What the page of this slug needs; undefined where no treatment has it. */
export function treatmentProps(snapshot: ServedSnapshot, slug: string): AddressProps | undefined {
  const found = treatmentBySlug(snapshot, slug)
  if (found === undefined) return undefined
  const {treatment, isServed} = found
  const site = siteSettings(snapshot)
  return plain<AddressProps>(
    isServed
      ? shown(bind(treatment, snapshot), site, snapshot)
      : {
          shows: 'notice',
          site,
          title: treatment.title,
          address: treatmentAddress(treatment),
          styles: pageStyles(site, homeStyles),
        },
  )
}
