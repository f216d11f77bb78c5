import {libraryOf, type MarkedPage, markPage} from '@caveat/claims'
import type {Claim} from '../documents/claim/model.ts'
import {type PictureUse, pictureKey} from '../pictures/web-picture.ts'
import type {PageAround} from '../sections/define.ts'
import type {BoundTreatment} from './bind.ts'
import {treatmentPage} from './passages.ts'

export type Source = Claim['evidence'][number]

/** A treatment ready for every rendering: HTML, plain text and whatever comes later. */
export type PreparedTreatment = BoundTreatment & {
  readonly page: MarkedPage & PageAround
  /** The evidence of the claims that the page makes, each once, in the order of first use. */
  readonly sources: readonly Source[]
}

/** Computes the marks, notes and sources of a bound treatment. */
export function prepareTreatment(bound: BoundTreatment): PreparedTreatment {
  const marked = markPage(treatmentPage(bound.treatment).passages, libraryOf(bound.claims, bound.disclaimers))
  const page = {...marked, pictureOf: (use: PictureUse) => bound.pictures[pictureKey(use)]}
  const sources = new Map(
    bound.claims
      .flatMap((claim) => claim.evidence)
      .map((source) => [[source.citation, source.locator, source.url].join('\n'), source]),
  )
  return {...bound, page, sources: Array.from(sources.values())}
}
