import type {Store} from '../storage/store.ts'
import type {HistoryEntry, HistoryRange} from '../storage/transactions.ts'
import type {Effects} from './mendoza.ts'

/** A transaction as the history shows it for some documents. */
export type LoggedTransaction = {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations?: unknown[]
  effects?: Record<string, Effects>
}

export type LogOptions = HistoryRange & {includeMutations: boolean; includeEffects: boolean}

/** The transactions that touched any of some documents, with the effects on those documents. */
export function transactionLog(
  store: Store,
  dataset: string,
  documentIds: readonly string[],
  options: LogOptions,
): LoggedTransaction[] {
  const {limit, includeMutations, includeEffects, ...range} = options
  // A transaction has at most one change per document: so many rows hold that many whole ones.
  const rows = limit === undefined ? undefined : limit * documentIds.length
  const entries = store.transactions.changesOf(dataset, documentIds, {...range, limit: rows})
  const groups = [...Map.groupBy(entries, ({change}) => change.seq)].slice(0, limit)
  return groups.flatMap(([seq, group]) => {
    const [first] = group
    if (!first) return []
    const {id, timestamp, author, mutations} = first.transaction
    return {
      id,
      timestamp,
      author,
      documentIDs: store.transactions.documentsIn(dataset, seq),
      ...(includeMutations && {mutations}),
      ...(includeEffects && {effects: effectsById(group)}),
    }
  })
}

function effectsById(group: readonly HistoryEntry[]): Record<string, Effects> {
  return Object.fromEntries(group.map(({change}) => [change.documentId, change.effects]))
}
