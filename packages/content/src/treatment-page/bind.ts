import type {Claim} from '../documents/claim/model.ts'
import type {Disclaimer} from '../documents/disclaimer/model.ts'
import type {Location} from '../documents/location/model.ts'
import type {Person} from '../documents/person/model.ts'
import type {Product} from '../documents/product/model.ts'
import type {Treatment} from '../documents/treatment/model.ts'
import {pictureKey, type WebPicture, type WebPictures} from '../pictures/web-picture.ts'
import type {Snapshot} from '../snapshot/snapshot.ts'
import {sectionPictures, treatmentPage} from './passages.ts'

/** A treatment with every document that its page shows, joined by id. Plain data. */
export type BoundTreatment = {
  readonly treatment: Treatment
  readonly claims: readonly Claim[]
  readonly disclaimers: readonly Disclaimer[]
  readonly products: readonly Product[]
  readonly reviewer: Person | null
  /** Who does it, and where. */
  readonly people: readonly Person[]
  readonly locations: readonly Location[]
  readonly pictures: WebPictures
}

const unique = <T>(values: Iterable<T>): readonly T[] => Array.from(new Set(values))
const found = <T>(value: T | undefined): value is T => value !== undefined

const picturesOf = ({sections}: Treatment, snapshot: Snapshot): WebPictures => {
  const uses = sections.flatMap((section) => sectionPictures(section))
  return Object.fromEntries(
    uses
      .map((use): readonly [string, WebPicture | undefined] => [pictureKey(use), snapshot.picture(use)])
      .filter((entry): entry is [string, WebPicture] => entry[1] !== undefined),
  )
}

/**
 * The one place that joins a treatment with what it refers to. References that lead nowhere are left
 * out; the rules report them before a page is built.
 */
export function bind(treatment: Treatment, snapshot: Snapshot): BoundTreatment {
  const uses = treatmentPage(treatment).passages.flatMap((passage) =>
    passage.uses.toSorted((a, b) => a.from - b.from),
  )
  const claims = unique(uses.map(({claim}) => claim))
    .map((id) => snapshot.find('claim', id))
    .filter(found)
  const disclaimers = unique(claims.flatMap((claim) => claim.disclaimers.map(({_ref}) => _ref)))
    .map((id) => snapshot.find('disclaimer', id))
    .filter(found)
  const products = (treatment.products ?? []).map(({_ref}) => snapshot.find('product', _ref)).filter(found)
  const reviewer =
    treatment.reviewedBy === undefined ? null : (snapshot.find('person', treatment.reviewedBy._ref) ?? null)
  const people = (treatment.performedBy ?? []).map(({_ref}) => snapshot.find('person', _ref)).filter(found)
  const locations = (treatment.locations ?? []).map(({_ref}) => snapshot.find('location', _ref)).filter(found)
  // What a page was imported as is not shown: it need not travel with what is.
  const {legacy: _, ...shown} = treatment
  return {
    treatment: shown,
    claims,
    disclaimers,
    products,
    reviewer,
    people,
    locations,
    pictures: picturesOf(treatment, snapshot),
  }
}
