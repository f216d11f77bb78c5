import type {DocumentRef, Page, Passage} from '@caveat/claims'
import type {PublishedDocument} from './documents/registry.ts'
import {textPassage} from './portable-text/passages.ts'
import type {Snapshot} from './snapshot/snapshot.ts'

const pageOf = (
  {_id, _type}: Pick<PublishedDocument, '_id' | '_type'>,
  title: string,
  passages: readonly Passage[],
): Page => {
  const document: DocumentRef = {id: _id, type: _type, title}
  return {document, address: undefined, passages, products: [], pictures: []}
}

/**
 * What reaches the public from documents that have no text of sections: the words of the clinic at the
 * head and foot of every page, of its people and places, of notes and of the sources that pages list. Which notes and sources
 * a page shows is for `shownWith`. A test of the site
 * (`apps/web/src/public-text.test.tsx`) fails where a page shows something that is no passage.
 */
export function* publicTexts(snapshot: Snapshot): Iterable<Page> {
  for (const settings of snapshot.all('siteSettings'))
    yield pageOf(settings, settings.clinicName, [
      ...textPassage(settings.clinicName, ['clinicName'], 'title'),
      ...textPassage(settings.tagline, ['tagline'], 'paragraph', 'claim-bearing'),
      ...textPassage(settings.address, ['address'], 'paragraph'),
      ...textPassage(settings.phone, ['phone'], 'paragraph'),
      ...textPassage(settings.email, ['email'], 'address'),
      ...textPassage(settings.emergency, ['emergency'], 'paragraph', 'care'),
      ...textPassage(settings.legalNotice, ['legalNotice'], 'paragraph', 'note'),
    ])
  for (const person of snapshot.all('person'))
    yield pageOf(person, person.name, [
      ...textPassage(person.name, ['name'], 'title'),
      ...textPassage(person.credentials, ['credentials'], 'paragraph'),
      ...textPassage(person.role, ['role'], 'paragraph'),
      ...textPassage(person.bio, ['bio'], 'paragraph', 'claim-bearing'),
      ...textPassage(person.slug?.current, ['slug', 'current'], 'address'),
    ])
  for (const location of snapshot.all('location'))
    yield pageOf(location, location.name, [
      ...textPassage(location.name, ['name'], 'title'),
      ...textPassage(location.address, ['address'], 'paragraph'),
      ...textPassage(location.phone, ['phone'], 'paragraph'),
      ...textPassage(location.hours, ['hours'], 'paragraph'),
      ...textPassage(location.gettingThere, ['gettingThere'], 'paragraph', 'claim-bearing'),
      ...textPassage(location.slug.current, ['slug', 'current'], 'address'),
    ])
  for (const disclaimer of snapshot.all('disclaimer'))
    yield {
      ...pageOf(disclaimer, disclaimer.name, textPassage(disclaimer.text, ['text'], 'paragraph', 'note')),
      imported: disclaimer.imported ? disclaimer.text : undefined,
    }
  for (const claim of snapshot.all('claim'))
    yield pageOf(
      claim,
      claim.wordings[0] ?? claim._id,
      claim.evidence.flatMap(({_key, citation, locator, url, doi}) => [
        ...textPassage(citation, ['evidence', {_key}, 'citation'], 'paragraph', 'reference'),
        ...textPassage(locator, ['evidence', {_key}, 'locator'], 'paragraph', 'reference'),
        ...textPassage(url, ['evidence', {_key}, 'url'], 'address', 'reference'),
        ...textPassage(doi, ['evidence', {_key}, 'doi'], 'address', 'reference'),
      ]),
    )
}
