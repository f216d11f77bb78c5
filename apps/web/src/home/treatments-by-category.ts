import {type Category, categories, categoryAddress, categorySlugs, type Snapshot} from '@caveat/content'
import {type ListedTreatment, listed} from '../listing/listed-treatment.ts'

export type TreatmentGroup = {
  /** The last part of its address. */
  readonly slug: string
  readonly name: string
  /** The page of the category. */
  readonly address: string
  readonly treatments: readonly ListedTreatment[]
  /** How many there are besides, on the page of the category. */
  readonly more: number
}

/** The front page shows so many of a category; there may be thousands. */
const shown = 12

export const isCategory = (name: string): name is Category => Object.hasOwn(categories, name)

/** Treatments by category, in the order of `categories`, by title within each; empty ones left out. */
export function treatmentsByCategory(snapshot: Snapshot): readonly TreatmentGroup[] {
  const groups = Map.groupBy(snapshot.all('treatment'), ({category}) => category)
  return Object.keys(categories)
    .filter(isCategory)
    .flatMap((category) => {
      const treatments = listed(groups.get(category) ?? [])
      if (treatments.length === 0) return []
      return [
        {
          slug: categorySlugs[category],
          name: categories[category],
          address: categoryAddress(category),
          treatments: treatments.slice(0, shown),
          more: Math.max(0, treatments.length - shown),
        },
      ]
    })
}
