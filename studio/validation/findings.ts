import type {Finding} from '@caveat/claims'
import {checkSnapshot, readDocuments, snapshotOf} from '@caveat/content'
import type {SanityClient} from '@sanity/client'
import {getPublishedId} from '@sanity/client/csm'
import type {SanityDocument} from 'sanity'
import {publishedReachedFrom} from './reached.ts'

/** The document as it would be stored when it is published now. */
const asPublished = (document: SanityDocument, now: string) => ({
  ...document,
  _rev: document._rev ?? 'unpublished',
  _updatedAt: document._updatedAt ?? now,
  _id: getPublishedId(document._id),
})

/**
 * What keeps this state of a document from being published: the complaints of its model and of
 * the rules, told the published documents that it refers to.
 */
export async function findingsOn(
  document: SanityDocument,
  client: SanityClient,
): Promise<readonly Finding[]> {
  const now = new Date()
  const candidate = asPublished(document, now.toISOString())
  const read = readDocuments([candidate])
  const around = readDocuments(await publishedReachedFrom(candidate, client))
  const snapshot = snapshotOf([...around.documents, ...read.documents])
  const found = checkSnapshot(snapshot, now, {broken: [...around.broken, ...read.broken]})
  return [...read.findings, ...found.filter((finding) => finding.document.id === candidate._id)]
}
