import {type Treatment, treatmentAddress} from '@caveat/content'

/** What lists show of a treatment. */
export type ListedTreatment = {
  readonly title: string
  readonly address: string
  readonly summary: string | null
}

const byTitle = (a: ListedTreatment, b: ListedTreatment) => a.title.localeCompare(b.title, 'en')

/** Treatments as lists show them, by title. */
export const listed = (treatments: readonly Treatment[]): readonly ListedTreatment[] =>
  treatments
    .map((treatment) => ({
      title: treatment.title,
      address: treatmentAddress(treatment),
      summary: treatment.summary ?? null,
    }))
    .toSorted(byTitle)
