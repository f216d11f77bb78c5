import type {Snapshot} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {homeStyles} from '../styles/home.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {HomePageProps} from './HomePage.tsx'
import {treatmentsByCategory} from './treatments-by-category.ts'

export function homeProps(snapshot: Snapshot): HomePageProps {
  const site = siteSettings(snapshot)
  return plain({site, groups: treatmentsByCategory(snapshot), styles: pageStyles(site, homeStyles)})
}
