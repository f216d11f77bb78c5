import {categories, type Snapshot} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {isCategory} from '../home/treatments-by-category.ts'
import {listed} from '../listing/listed-treatment.ts'
import {listingStyles} from '../styles/listing.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {CategoryPageProps} from './CategoryPage.tsx'

/** The categories that have a treatment. */
export const usedCategories = (snapshot: Snapshot): readonly string[] => {
  const used = new Set<string>(snapshot.all('treatment').map(({category}) => category))
  return Object.keys(categories).filter((category) => used.has(category))
}

/** What the page of a category needs; undefined where there is none, or nothing in it. */
export function categoryProps(snapshot: Snapshot, category: string): CategoryPageProps | undefined {
  const treatments = listed(snapshot.all('treatment').filter((treatment) => treatment.category === category))
  if (!isCategory(category) || treatments.length === 0) return undefined
  const site = siteSettings(snapshot)
  return plain({
    site,
    name: categories[category],
    address: `/categories/${category}`,
    treatments,
    styles: pageStyles(site, listingStyles),
  })
}
