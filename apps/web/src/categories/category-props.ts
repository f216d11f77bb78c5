import {
  breadcrumbData,
  categories,
  categoryAddress,
  categorySlugs,
  type Snapshot,
  serialised,
} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {addressOf} from '../findable/site-address.ts'
import {isCategory} from '../home/treatments-by-category.ts'
import {listed} from '../listing/listed-treatment.ts'
import {listingStyles} from '../styles/listing.ts'
import {pageStyles} from '../styles/page-styles.ts'
import type {CategoryPageProps} from './CategoryPage.tsx'

/** The slugs of the categories that have a treatment. */
export const usedCategories = (snapshot: Snapshot): readonly string[] => {
  const used = new Set<string>(snapshot.all('treatment').map(({category}) => categorySlugs[category]))
  return Object.values(categorySlugs).filter((slug) => used.has(slug))
}

/** What the page of a category needs; undefined where there is none with the slug, or nothing in it. */
export function categoryProps(snapshot: Snapshot, slug: string): CategoryPageProps | undefined {
  const category = Object.keys(categorySlugs)
    .filter(isCategory)
    .find((name) => categorySlugs[name] === slug)
  if (category === undefined) return undefined
  const treatments = snapshot.all('treatment').filter((treatment) => treatment.category === category)
  if (treatments.length === 0) return undefined
  const site = siteSettings(snapshot)
  return plain({
    site,
    name: categories[category],
    address: categoryAddress(category),
    treatments: listed(treatments),
    data: serialised([
      breadcrumbData(
        [
          {name: site.clinicName, address: '/'},
          {name: categories[category], address: categoryAddress(category)},
        ],
        addressOf,
      ),
    ]),
    styles: pageStyles(site, listingStyles),
  })
}
