import {type PublishedDocument, readDocuments} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'

const stamp = {_rev: 'r1', _updatedAt: '2026-11-01T00:00:00Z'}
const {documents} = readDocuments(sampleDocuments.map((document) => ({...document, ...stamp})))

/** The content of the sample with as many treatments as asked for. They share its claims, notes and people. */
export function* largeClinic(pages: number): Iterable<PublishedDocument> {
  const treatments = documents.filter((document) => document._type === 'treatment')
  yield* documents.filter((document) => document._type !== 'treatment')
  for (let number = 0; number < pages; number++) {
    const treatment = treatments[number % treatments.length]
    if (treatment === undefined) throw new Error('The sample has no treatments.')
    const name = `${treatment.slug.current}-${number}`
    // Their pictures are those of the sample, which a bench of pages does not need.
    const sections = treatment.sections.filter(({_type}) => _type !== 'beforeAfter')
    yield {
      ...treatment,
      _id: `treatment-${name}`,
      title: `${treatment.title} ${number}`,
      summary: `${treatment.summary ?? treatment.title} Number ${number}.`,
      slug: {...treatment.slug, current: name},
      sections,
    }
  }
}
