import {type Category, categories, type Snapshot, type Treatment, treatmentAddress} from '@caveat/content'

export type ListedTreatment = {
  readonly title: string
  readonly address: string
  readonly summary: string | null
}

export type TreatmentGroup = {
  readonly category: Category
  readonly name: string
  readonly treatments: readonly ListedTreatment[]
}

const listed = (treatment: Treatment): ListedTreatment => ({
  title: treatment.title,
  address: treatmentAddress(treatment),
  summary: treatment.summary ?? null,
})

const isCategory = (name: string): name is Category => Object.hasOwn(categories, name)

/** All treatments by category, in the order of `categories`, by title within each; empty ones left out. */
export function treatmentsByCategory(snapshot: Snapshot): readonly TreatmentGroup[] {
  const groups = Map.groupBy(snapshot.all('treatment'), ({category}) => category)
  return Object.keys(categories)
    .filter(isCategory)
    .flatMap((category) => {
      const treatments = groups.get(category) ?? []
      if (treatments.length === 0) return []
      const sorted = treatments.map(listed).toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
      return [{category, name: categories[category], treatments: sorted}]
    })
}
