import {applyPatch} from 'mendoza'
import {isLakeDocument, isRecord, type LakeDocument, withoutRevision} from '../documents/document.ts'
import type {Store} from '../storage/store.ts'

/** The moment whose state is asked for. */
export type Moment = {seq: number} | 'last'

/**
 * A document as it was after the transactions up to a moment, or undefined where it did not exist
 * then or its history was purged. `last`: as it is, or as it was just before it was deleted.
 */
export function documentAt(
  store: Pick<Store, 'documents' | 'transactions'>,
  dataset: string,
  id: string,
  moment: Moment,
): LakeDocument | undefined {
  const current = store.documents.get(dataset, id)
  if (moment === 'last') {
    if (current) return current
    const [deletion] = store.transactions.changesOf(dataset, [id], {newestFirst: true, limit: 1})
    return deletion && documentAt(store, dataset, id, {seq: deletion.change.seq - 1})
  }
  const [shown] = store.transactions.changesOf(dataset, [id], {
    toSeq: moment.seq,
    newestFirst: true,
    limit: 1,
  })
  const revision = shown?.change.resultRev
  if (revision === undefined) return undefined
  const later = store.transactions.changesOf(dataset, [id], {
    fromSeq: moment.seq + 1,
    newestFirst: true,
  })
  let state: unknown = current ? withoutRevision(current) : null
  for (const {change} of later) state = applyPatch(state, change.effects.revert)
  const document = isRecord(state) ? {...state, _rev: revision} : undefined
  return isLakeDocument(document) ? document : undefined
}
