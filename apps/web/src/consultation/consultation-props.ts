import type {Snapshot} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {listingStyles} from '../styles/listing.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {ConsultationPageProps, ConsultationShows} from './ConsultationPage.tsx'
import {consultationStyles} from './styles.ts'

export function consultationProps(snapshot: Snapshot, shows: ConsultationShows): ConsultationPageProps {
  const site = siteSettings(snapshot)
  return plain({site, shows, styles: pageStyles(site, listingStyles, consultationStyles)})
}
