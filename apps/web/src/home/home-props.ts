import type {Snapshot} from '@caveat/content'
import {siteSettings} from '../content/current-snapshot.ts'
import {plain} from '../content/plain.ts'
import {homeStyles} from '../styles/home.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {HomePageProps} from './HomePage.tsx'
import {treatmentsByCategory} from './treatments-by-category.ts'

export const homeProps = (snapshot: Snapshot): HomePageProps =>
  plain({
    site: siteSettings(snapshot),
    groups: treatmentsByCategory(snapshot),
    styles: pageStyles(homeStyles),
  })
