import type {DatabaseSync} from 'node:sqlite'
import type {Library} from '@caveat/claims'
import {policyOf, readDocuments, type Snapshot, siteOf, snapshotOf} from '@caveat/content'
import {type Addresses, addresses} from './addresses.ts'
import {openDatabase} from './database.ts'
import {type Facts, facts} from './facts.ts'
import {type LiveContent, openContent} from './live-content.ts'
import {LiveIndex} from './live-index.ts'
import {type PageQueue, pageQueue} from './page-queue.ts'

/** Everything that publishing works on. */
export type LiveSite = {
  readonly database: DatabaseSync
  readonly content: LiveContent
  readonly index: LiveIndex
  readonly queue: PageQueue
  readonly addresses: Addresses
  readonly facts: Facts
}

/**
 * Opens what a served site knows: the snapshot that it was built from, and what happened since.
 *
 * @param folder where it notes what happens
 * @throws SnapshotError where there is no snapshot
 */
export function openLiveSite(folder: string, snapshot: string, log: (line: string) => void): LiveSite {
  const database = openDatabase(folder)
  const content = openContent(database, snapshot)
  return {
    database,
    content,
    index: new LiveIndex(content.all()),
    queue: pageQueue(database),
    addresses: addresses(database),
    facts: facts(database, log),
  }
}

/** Documents of these types as they are published now; what cannot be read is left out. */
export const publishedOf = (content: LiveContent, ...types: readonly string[]): Snapshot =>
  snapshotOf(
    readDocuments(types.flatMap((type) => content.idsOf(type).flatMap((id) => content.find(id) ?? [])))
      .documents,
  )

/** Where the clinic's days begin. */
export const timeZoneOf = (content: LiveContent): string =>
  policyOf(publishedOf(content, 'siteSettings')).timeZone

/** Ids of what was imported and never approved. Only where something was imported does this read all pages. */
export const legacyOf = ({content, index}: LiveSite): ReadonlySet<string> =>
  index.hasImported
    ? siteOf(publishedOf(content, 'treatment', 'claim', 'disclaimer', 'approval'), new Date()).legacy
    : new Set()

/** Types of the documents that any page may name or quote without referring to them. */
const libraryTypes = ['claim', 'disclaimer', 'product'] as const

/** Whether documents of a type are of the library. */
export const isOfLibrary = (type: string): boolean => libraryTypes.some((each) => each === type)

/** The library as a build sees it: with what can be read of documents that are not what their models say. */
export function libraryOf(content: LiveContent): Library {
  const stored = libraryTypes.flatMap((type) => content.idsOf(type).flatMap((id) => content.find(id) ?? []))
  const {documents, broken} = readDocuments(stored)
  return siteOf(snapshotOf(documents), new Date(0), {broken}).library
}
