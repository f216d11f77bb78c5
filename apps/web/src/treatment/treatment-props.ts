import {bind, type Snapshot, treatmentStyles} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {breadcrumb} from '../styles/breadcrumb.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {TreatmentPageProps} from './TreatmentPage.tsx'
import {treatmentBySlug} from './treatment-by-slug.ts'

/** What the page of this slug needs; undefined where no treatment has it. */
export function treatmentProps(snapshot: Snapshot, slug: string): TreatmentPageProps | undefined {
  const treatment = treatmentBySlug(snapshot, slug)
  if (treatment === undefined) return undefined
  return plain({
    site: siteSettings(snapshot),
    bound: bind(treatment, snapshot),
    styles: pageStyles(breadcrumb, treatmentStyles(treatment)),
  })
}
