import {z} from 'zod'
import {resolvedMutation} from '../mutations/schema.ts'
import {targetOf} from '../mutations/target.ts'
import type {Store} from '../storage/store.ts'
import type {HistoryEntry} from '../storage/transaction-record.ts'
import type {TransactionFilter} from '../storage/transactions.ts'
import type {Effects} from './mendoza.ts'

/** A transaction as the history shows it. */
export type LoggedTransaction = {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations?: unknown[]
  effects?: Record<string, Effects>
}

export type LogOptions = TransactionFilter & {
  /** Whether a transaction shows what it did to the documents that are asked for alone. */
  onlyIdentified: boolean
  includeMutations: boolean
  includeEffects: boolean
}

/** The transactions that touched any of some documents, with what they did. */
export function transactionLog(
  store: Pick<Store, 'transactions'>,
  dataset: string,
  options: LogOptions,
): LoggedTransaction[] {
  const {onlyIdentified, includeMutations, includeEffects, ...filter} = options
  const {transactions} = store
  const asked = onlyIdentified ? filter.documentIds : undefined
  return transactions.seqsOf(dataset, filter).flatMap((seq) => {
    const touched = transactions.documentsIn(dataset, seq)
    const documentIDs = asked ? touched.filter((id) => asked.includes(id)) : touched
    const changes = transactions.changesOf(dataset, documentIDs, {fromSeq: seq, toSeq: seq})
    const [first] = changes
    if (!first) return []
    const {id, timestamp, author, mutations} = first.transaction
    return {
      id,
      timestamp,
      author,
      documentIDs,
      ...(includeMutations && {mutations: asked ? mutationsOf(mutations, asked) : mutations}),
      ...(includeEffects && {effects: effectsById(changes)}),
    }
  })
}

function mutationsOf(mutations: unknown[], documentIds: readonly string[]): unknown[] {
  const {data = []} = z.array(resolvedMutation).safeParse(mutations)
  return data.filter((mutation) => documentIds.includes(targetOf(mutation) ?? ''))
}

function effectsById(changes: readonly HistoryEntry[]): Record<string, Effects> {
  return Object.fromEntries(changes.map(({change}) => [change.documentId, change.effects]))
}
