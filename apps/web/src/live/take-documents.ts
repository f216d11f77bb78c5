import type {DatabaseSync} from 'node:sqlite'
import {documentTypes, referencesIn} from '@caveat/content'
import {inTransaction} from './database.ts'
import {type LiveContent, siteLists} from './live-content.ts'
import {type LiveIndex, subjectOf} from './live-index.ts'
import {isOfLibrary} from './live-site.ts'
import {lastGoodParts} from './page-content.ts'
import {type PageQueue, ranks} from './page-queue.ts'
import type {Stored} from './stored.ts'

/** What the lake has under an id now; undefined where nothing is published there. */
export type Incoming = {readonly id: string; readonly stored: Stored | undefined}

/** What the lists of the site show by itself, and not because a page does. */
const inPagesOnly: ReadonlySet<string> = new Set([
  ...['treatment', 'claim', 'disclaimer', 'product', 'approval', 'override'],
])

/** Ids of the documents that are shown without belonging to a page. */
export const siteDocuments = (content: LiveContent): readonly string[] =>
  documentTypes.filter((type) => !inPagesOnly.has(type)).flatMap((type) => content.idsOf(type))

type Live = {
  readonly database: DatabaseSync
  readonly content: LiveContent
  readonly index: LiveIndex
  readonly queue: PageQueue
}

/** Whether a page is made of documents that referred to others when it was good. */
const refersOtherwise = (content: LiveContent, page: string): boolean =>
  Array.from(content.lastGood(page).values()).some(
    (stored) => !referencesIn(stored)[Symbol.iterator]().next().done,
  )

/** Held pages are made of documents as they were: what these refer to the index no longer knows. */
const heldPagesOf = ({content, queue}: Live, id: string): readonly string[] =>
  queue
    .held()
    .map((page) => page.id)
    .filter((page) => page !== siteLists && refersOtherwise(content, page))
    .filter((page) => lastGoodParts(content, page).some(({_id}) => _id === id))

/** Ids of the pages that show a document, or rest on a decision. */
export const pagesOf = (live: Live, id: string, subject?: string): ReadonlySet<string> =>
  new Set([
    ...live.index.dependencies.pagesOf(subject ?? id),
    ...(subject === undefined ? heldPagesOf(live, id) : []),
  ])

const isNews = (before: Stored | undefined, stored: Stored | undefined): boolean => {
  if (before === undefined || stored === undefined) return before !== stored
  return before._rev !== stored._rev && before._updatedAt <= stored._updatedAt
}

/**
 * Takes what the lake has now in place of what was known, and puts every page that depends on it into the queue: both or
 * neither. What is known already, or older than that, changes nothing, so events may come twice and in any order.
 *
 * @returns the ids of the documents that changed
 */
export function takeDocuments(live: Live, incoming: Iterable<Incoming>, now: Date): readonly string[] {
  const {database, content, index, queue} = live
  const write = database.prepare(`
    INSERT INTO documents (id, type, json, seen) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET type = excluded.type, json = excluded.json, seen = excluded.seen`)
  const changed: string[] = []
  inTransaction(database, () => {
    for (const {id, stored} of incoming) {
      const before = content.find(id)
      const type = (stored ?? before)?._type
      if (type === undefined || !documentTypes.includes(type) || !isNews(before, stored)) continue
      const subjects = [subjectOf(before), subjectOf(stored)].filter((subject) => subject !== undefined)
      const isDecision = type === 'approval' || type === 'override'
      // A page may be held for words of the library that it does not refer to.
      if (isOfLibrary(type)) for (const held of queue.held()) queue.add(held.id, ranks.dependent, now)
      const pages = () =>
        isDecision ? subjects.flatMap((subject) => [...pagesOf(live, id, subject)]) : [...pagesOf(live, id)]
      const affected = pages()
      write.run(id, type, stored === undefined ? null : JSON.stringify(stored), now.toISOString())
      index.change(id, before, stored)
      for (const page of new Set([...affected, ...pages()])) {
        queue.add(page, page === id ? ranks.published : ranks.dependent, now)
        if (!isDecision) queue.keep(page, id, before)
      }
      if (!isDecision) queue.add(siteLists, ranks.lists, now)
      if (!inPagesOnly.has(type)) queue.keep(siteLists, id, before)
      changed.push(id)
    }
  })
  return changed
}
