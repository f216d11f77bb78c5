import {canonicalJson} from '@caveat/claims'
import {policyOf, readDocuments, snapshotOf} from '@caveat/content'
import type {SanityDocument} from 'sanity'

/** How far a change of a document reaches: to none but itself, to what refers to it, or to every page. */
export type Reach = 'itself' | 'users' | 'everything'

const reaches: Readonly<Record<string, Reach>> = {
  claim: 'users',
  disclaimer: 'users',
  product: 'everything',
  siteSettings: 'everything',
}

/** What the rules of pages ask of the document: of the settings what they demand, otherwise all of it. */
function asked(document: SanityDocument): unknown {
  if (document._type === 'siteSettings') {
    const {documents, broken} = readDocuments([document])
    return policyOf(snapshotOf(documents), broken)
  }
  return Object.entries(document).filter(([name]) => !name.startsWith('_'))
}

/**
 * How far this state of a document reaches, once it is published. Only a change that the rules can see is worth
 * reading all pages for.
 *
 * @param stored what is published of it now
 */
export function reachOf(document: SanityDocument, stored: SanityDocument | undefined): Reach {
  const reach = reaches[document._type] ?? 'itself'
  if (reach !== 'everything' || stored === undefined) return reach
  return canonicalJson(asked(document)) === canonicalJson(asked(stored)) ? 'itself' : 'everything'
}
