import {documents, readDocuments, type ServedSnapshot, servedSnapshot, snapshotOf} from '@caveat/content'

const stamp = {_rev: 'r1', _updatedAt: '2026-01-01T00:00:00Z'}

/** A document as the lake gives it. */
const stored = (_type: string, _id: string, attributes: object) => ({...stamp, ...attributes, _id, _type})

const supporting = [
  stored('siteSettings', 'siteSettings', documents.siteSettings.fixtures.default),
  stored('claim', 'claim-softer-lines', {...documents.claim.fixtures.complete}),
  stored('claim', 'claim-same-day', {
    ...documents.claim.fixtures.default,
    disclaimers: [{_type: 'reference', _key: 'typical', _ref: 'disclaimer-typical'}],
  }),
  stored('disclaimer', 'disclaimer-results-vary', documents.disclaimer.fixtures.default),
  stored('disclaimer', 'disclaimer-typical', {name: 'Typical', text: 'This is typical, not certain.'}),
  stored('product', 'product-example', documents.product.fixtures.default),
  stored('location', 'location-example', {...documents.location.fixtures.complete}),
  stored('person', 'person-example', {...documents.person.fixtures.complete}),
]

/** A treatment of the fixtures, with what a test wants to be different. */
export const treatment = (slug: string, attributes: object = {}) =>
  stored('treatment', `treatment-${slug}`, {
    ...documents.treatment.fixtures.complete,
    slug: {_type: 'slug', current: slug},
    ...attributes,
  })

/** A claim that was withdrawn, with what then becomes of its pages. */
export const withdrawnClaim = (_id: string, effect: 'drop-sentence' | 'page-gives-way') =>
  stored('claim', _id, {
    ...documents.claim.fixtures.default,
    withdrawn: {at: '2026-06-01', reason: 'The study was retracted.', effect},
  })

/**
 * What is served of these treatments and of all that they refer to. @throws when a document is not valid
 *
 * @param given treatments, and further documents
 */
export function fixtureSnapshot(...given: readonly object[]): ServedSnapshot {
  const read = readDocuments([...supporting, ...given])
  if (read.findings.length > 0) throw new Error(JSON.stringify(read.findings))
  return servedSnapshot(snapshotOf(read.documents), '2026-06-01')
}
