import {draftIdOf, isDraftId, publishedIdOf, releaseOf} from '../documents/ids.ts'
import type {Store} from '../storage/store.ts'
import type {ChangeRecord, TransactionRecord} from '../storage/transaction-record.ts'

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
 * The events of a published document, or of one of its drafts and versions, newest first: each has a history of
 * its own, as the Studio shows it, and publishing stands in both.
 *
 * @param cursor - the `nextCursor` of the page before
 */
export function documentEvents(
  store: Pick<Store, 'documents' | 'transactions'>,
  dataset: string,
  id: string,
  {limit, cursor}: {limit: number; cursor: number | undefined},
): EventPage {
  const {transactions} = store
  const publishedId = publishedIdOf(id)
  const entries = transactions.changesOf(dataset, [id], {newestFirst: true, toSeq: cursor})
  const events: DocumentEvent[] = []
  for (const {change, transaction} of entries) {
    const {seq} = change
    if (events.length >= limit) return {events, nextCursor: String(seq)}
    const related = transactions
      .documentsIn(dataset, seq)
      .filter((other) => publishedIdOf(other) === publishedId)
    const group = transactions.changesOf(dataset, related, {fromSeq: seq, toSeq: seq})
    const moment: Moment = {
      transaction,
      publishedId,
      others: group.map((entry) => entry.change).filter(({documentId}) => documentId !== id),
      isThere(other) {
        const last = {toSeq: seq, newestFirst: true, limit: 1}
        return transactions.changesOf(dataset, [other], last)[0]?.change.resultRev !== undefined
      },
    }
    const event = id === publishedId ? eventOfPublished(change, moment) : eventOfVersion(change, moment)
    if (event) events.push(event)
  }
  return {events, nextCursor: ''}
}

/** A transaction, as far as it is about a document and its versions. */
type Moment = {
  transaction: TransactionRecord
  publishedId: string
  /** What it did beside the change that is told of. */
  others: readonly ChangeRecord[]
  /** Whether a document was there after it. */
  isThere: (id: string) => boolean
}

function eventOfPublished(change: ChangeRecord, moment: Moment): DocumentEvent {
  const {transaction, publishedId, others, isThere} = moment
  const draftId = draftIdOf(publishedId)
  if (isDeletion(change)) {
    const version = others.find(isCreation)?.documentId ?? (isThere(draftId) ? draftId : undefined)
    if (version === undefined) return {...base(moment), type: 'deleteDocumentGroup'}
    return {...ofVersion(version, moment), type: 'unpublishDocument', versionRevisionId: transaction.id}
  }
  const version = others.find(isDeletion)
  if (version) return publishing(version, moment)
  const type = isCreation(change) ? 'createLiveDocument' : 'updateLiveDocument'
  return {...base(moment), type, revisionId: transaction.id}
}

/** Undefined for a change of content alone. */
function eventOfVersion(change: ChangeRecord, moment: Moment): DocumentEvent | undefined {
  const {transaction, publishedId, others, isThere} = moment
  const id = change.documentId
  if (isCreation(change)) {
    return {...ofVersion(id, moment), type: 'createDocumentVersion', versionRevisionId: transaction.id}
  }
  if (!isDeletion(change)) return undefined
  const published = others.find(({documentId}) => documentId === publishedId)
  if (published && !isDeletion(published)) return publishing(change, moment)
  // A draft that was never published was all there was of its document.
  if (published || (isDraftId(id) && !isThere(publishedId))) {
    return {...base(moment), type: 'deleteDocumentGroup'}
  }
  return {...ofVersion(id, moment), type: 'deleteDocumentVersion', versionRevisionId: change.previousRev}
}

function publishing(version: ChangeRecord, moment: Moment): DocumentEvent {
  return {
    ...ofVersion(version.documentId, moment),
    type: 'publishDocumentVersion',
    revisionId: moment.transaction.id,
    versionRevisionId: version.previousRev,
    publishCause: 'document.publish',
  }
}

function base({transaction: {timestamp, author}, publishedId}: Moment) {
  return {timestamp, author, documentId: publishedId}
}

function ofVersion(versionId: string, moment: Moment) {
  const release = releaseOf(versionId)
  return {...base(moment), versionId, ...(release && {releaseId: release})}
}

function isCreation(change: ChangeRecord): boolean {
  return change.previousRev === undefined
}

function isDeletion(change: ChangeRecord): boolean {
  return change.resultRev === undefined
}
