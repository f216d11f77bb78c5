import type {Page, Passage} from '@caveat/claims'
import type {Treatment} from '../documents/treatment/model.ts'
import type {SectionPicture} from '../pictures/section-picture.ts'
import {textPassage} from '../portable-text/passages.ts'
import {partsOf, type Section, type SectionType} from '../sections/registry.ts'

/** The passages of one section, with their paths from the treatment. */
export const sectionPassages = <K extends SectionType>(section: Section<K>): readonly Passage[] =>
  partsOf(section)
    .passages(section)
    .map((passage) => ({...passage, path: ['sections', {_key: section._key}, ...passage.path]}))

/** The pictures of one section, with their paths from the treatment. */
export const sectionPictures = <K extends SectionType>(section: Section<K>): readonly SectionPicture[] =>
  partsOf(section)
    .pictures(section)
    .map((picture) => ({...picture, path: ['sections', {_key: section._key}, ...picture.path]}))

/** Where a treatment is published, from the root of the site. */
export const treatmentAddress = ({slug}: Pick<Treatment, 'slug'>): string => addressOfSlug(slug.current)

/** The address that a slug gives a treatment. */
export const addressOfSlug = (slug: string): string => `/treatments/${slug}`

/** A treatment as the claims engine sees it: all its public text, in reading order. */
export const treatmentPage = (treatment: Treatment): Page => ({
  document: {id: treatment._id, type: treatment._type, title: treatment.title},
  address: treatmentAddress(treatment),
  passages: [
    ...textPassage(treatment.title, ['title'], 'title'),
    ...textPassage(treatment.summary, ['summary'], 'paragraph', 'claim-bearing'),
    ...treatment.sections.flatMap((section) => sectionPassages(section)),
    ...textPassage(treatment.seo?.title, ['seo', 'title'], 'meta', 'claim-bearing'),
    ...textPassage(treatment.seo?.description, ['seo', 'description'], 'meta', 'claim-bearing'),
    ...textPassage(treatment.slug.current, ['slug', 'current'], 'address'),
  ],
  products: (treatment.products ?? []).map(({_ref}) => _ref),
  pictures: treatment.sections.flatMap((section) => sectionPictures(section)),
  lastReviewed: treatment.lastReviewed,
  nextReview: treatment.nextReview,
  imported: treatment.legacy?.text,
})
