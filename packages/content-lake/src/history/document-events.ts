import {draftIdOf, isDraftId, isVersionId, publishedIdOf, releaseOf} from '../documents/ids.ts'
import type {Store} from '../storage/store.ts'
import type {ChangeRecord, HistoryEntry, TransactionRecord} from '../storage/transactions.ts'

/** An event in the life of a document as the Studio's history shows it; edits it works out itself. */
export type DocumentEvent = {
  type: string
  timestamp: string
  author: string
  documentId: string
  [detail: string]: unknown
}

export type EventPage = {events: DocumentEvent[]; nextCursor: string}

/**
 * The events of a document and one of its versions, newest first.
 *
 * @param id - the published id, or that of a draft or version
 * @param cursor - the `nextCursor` of the page before
 */
export function documentEvents(
  store: Store,
  dataset: string,
  id: string,
  {limit, cursor}: {limit: number; cursor: number | undefined},
): EventPage {
  const publishedId = publishedIdOf(id)
  const versionId = isDraftId(id) || isVersionId(id) ? id : draftIdOf(id)
  const entries = store.transactions.changesOf(dataset, [publishedId, versionId], {
    newestFirst: true,
    toSeq: cursor,
  })
  const events: DocumentEvent[] = []
  for (const [seq, group] of Map.groupBy(entries, ({change}) => change.seq)) {
    if (events.length >= limit) return {events, nextCursor: String(seq)}
    const [first] = group
    const event =
      first &&
      eventOf(first.transaction, {
        published: group.find(({change}) => change.documentId === publishedId)?.change,
        isPublished: wasThere(entries, publishedId, seq),
        version: group.find(({change}) => change.documentId === versionId)?.change,
        publishedId,
        versionId,
      })
    if (event) events.push(event)
  }
  return {events, nextCursor: ''}
}

/** Whether a document was there after a transaction, by all its changes up to then and later, newest first. */
function wasThere(entries: readonly HistoryEntry[], documentId: string, seq: number): boolean {
  const last = entries.find(({change}) => change.documentId === documentId && change.seq <= seq)
  return last?.change.resultRev !== undefined
}

type Pair = {
  published: ChangeRecord | undefined
  isPublished: boolean
  version: ChangeRecord | undefined
  publishedId: string
  versionId: string
}

function eventOf(transaction: TransactionRecord, pair: Pair): DocumentEvent | undefined {
  const {id: revision, timestamp, author} = transaction
  const {published, isPublished, version, publishedId, versionId} = pair
  const base = {timestamp, author, documentId: publishedId}
  const release = releaseOf(versionId)
  const ofVersion = {...base, versionId, ...(release && {releaseId: release})}
  if (published && isDeletion(published)) {
    if (version && isDeletion(version)) return {...base, type: 'deleteDocumentGroup'}
    return version
      ? {...ofVersion, type: 'unpublishDocument', versionRevisionId: revision}
      : {...base, type: 'deleteDocumentGroup'}
  }
  if (published) {
    if (version && isDeletion(version)) {
      return {
        ...ofVersion,
        type: 'publishDocumentVersion',
        revisionId: revision,
        versionRevisionId: version.previousRev,
        publishCause: 'document.publish',
      }
    }
    const type = isCreation(published) ? 'createLiveDocument' : 'updateLiveDocument'
    return {...base, type, revisionId: revision}
  }
  if (version && isCreation(version)) {
    return {...ofVersion, type: 'createDocumentVersion', versionRevisionId: revision}
  }
  if (version && isDeletion(version)) {
    // A draft that was never published was all there was of its document.
    if (!isPublished && isDraftId(versionId)) return {...base, type: 'deleteDocumentGroup'}
    const versionRevisionId = version.previousRev
    return {...ofVersion, type: 'deleteDocumentVersion', versionRevisionId}
  }
  return undefined
}

function isCreation(change: ChangeRecord): boolean {
  return change.previousRev === undefined
}

function isDeletion(change: ChangeRecord): boolean {
  return change.resultRev === undefined
}
