import {applyPatch} from 'mendoza'
import {z} from 'zod'
import {isLakeDocument, isRecord, type LakeDocument, withoutRevision} from '../documents/document.ts'
import {type ResolvedMutation, resolvedMutation} from '../mutations/schema.ts'
import {targetOf} from '../mutations/target.ts'
import type {Committed, CommittedChange} from '../mutations/writer.ts'
import type {Store} from '../storage/store.ts'
import type {ChangeRecord, HistoryEntry} from '../storage/transaction-record.ts'

/** Who missed more changes than this is faster when it fetches afresh. */
const MOST_CHANGES = 2000

/**
 * The transactions from one on, it included, as they were when they were committed: rebuilt from the documents
 * of now and the history, walking back. Undefined where the transaction is not known, where too much
 * happened since, and where a part of it was purged.
 */
export function committedSince(
  store: Pick<Store, 'documents' | 'transactions'>,
  dataset: string,
  transactionId: string,
): Committed[] | undefined {
  const first = store.transactions.get(dataset, transactionId)
  const entries = first && store.transactions.changesSince(dataset, first.seq, MOST_CHANGES + 1)
  if (!entries || entries.length > MOST_CHANGES) return undefined
  const states = new Map<string, LakeDocument | null>()
  const stateOf = (id: string) => {
    const known = states.get(id)
    return known === undefined ? (store.documents.get(dataset, id) ?? null) : known
  }
  const committed: Committed[] = []
  for (const group of [...Map.groupBy(entries, ({change}) => change.seq).values()].reverse()) {
    const transaction = rebuild(dataset, group, stateOf)
    if (!transaction) return undefined
    for (const {id, before} of transaction.changes) states.set(id, before)
    committed.unshift(transaction)
  }
  return committed
}

function rebuild(
  dataset: string,
  group: readonly HistoryEntry[],
  stateOf: (id: string) => LakeDocument | null,
): Committed | undefined {
  const [first] = group
  const stored = z.array(resolvedMutation).safeParse(first?.transaction.mutations)
  if (!first || !stored.success) return undefined
  const changes: (CommittedChange & {place: number})[] = []
  for (const {change} of group) {
    const mutations = stored.data.filter((mutation) => targetOf(mutation) === change.documentId)
    const after = stateOf(change.documentId)
    const before = stateBefore(change, after)
    if (before === undefined || mutations.length === 0) return undefined
    const place = stored.data.findIndex(
      (mutation) => mutations.includes(mutation) && hadEffect(mutation, before),
    )
    changes.push({id: change.documentId, before, after, effects: change.effects, mutations, place})
  }
  const {seq, id: transactionId, timestamp, author} = first.transaction
  // Events are told in the order of the first change, and resumed in it: the table has the order of ids.
  changes.sort((one, other) => one.place - other.place)
  return {seq, dataset, transactionId, timestamp, author, changes}
}

/** Whether the first mutations of a document could change it, as it was before. */
function hadEffect(mutation: ResolvedMutation, before: LakeDocument | null): boolean {
  if ('createIfNotExists' in mutation) return before === null
  return !('delete' in mutation) || before !== null
}

/** The document before a change, null if there was none; undefined where that is not known any more. */
function stateBefore(
  {previousRev, resultRev, effects}: ChangeRecord,
  after: LakeDocument | null,
): LakeDocument | null | undefined {
  if (after?._rev !== resultRev || effects.revert.length === 0) return undefined
  if (previousRev === undefined) return null
  const state: unknown = applyPatch(after && withoutRevision(after), effects.revert)
  const before = isRecord(state) ? {...state, _rev: previousRev} : undefined
  return isLakeDocument(before) ? before : undefined
}
