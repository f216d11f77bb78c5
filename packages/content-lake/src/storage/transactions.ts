import type {DatabaseSync} from 'node:sqlite'
import {integer, type Row, text} from './row.ts'
import {
  type ChangeRecord,
  folded,
  type HistoryEntry,
  recordReader,
  type TransactionRecord,
} from './transaction-record.ts'

/** Bounds of a reading of the history; sequence numbers include both ends. */
export type HistoryRange = {
  fromSeq?: number | undefined
  toSeq?: number | undefined
  newestFirst?: boolean
  limit?: number
}

/** Which transactions are asked for: without ids or authors, those of all documents or of everybody. */
export type TransactionFilter = HistoryRange & {
  documentIds?: readonly string[] | undefined
  authors?: readonly string[] | undefined
}

/** The log of everything that ever changed a document. */
export type TransactionTable = {
  /**
   * Stores a transaction and gives its sequence number.
   *
   * @param created - documents that its changes hold whole: where a mutation holds the same object, they are not
   *   stored a second time
   */
  add(dataset: string, transaction: Omit<TransactionRecord, 'seq'>, created?: ReadonlySet<unknown>): number
  addChange(dataset: string, change: ChangeRecord): void
  has(dataset: string, id: string): boolean
  get(dataset: string, id: string): TransactionRecord | undefined
  /** The sequence number of the newest transaction at or before a time. */
  lastSeqAt(dataset: string, timestamp: string): number
  lastSeq(dataset: string): number
  /** The sequence numbers of some transactions, in the order that is asked for. */
  seqsOf(dataset: string, filter: TransactionFilter): number[]
  changesOf(dataset: string, documentIds: readonly string[], range: HistoryRange): HistoryEntry[]
  /** All changes from a transaction on, oldest first. */
  changesSince(dataset: string, seq: number, limit: number): HistoryEntry[]
  /** Every document that a transaction touched. */
  documentsIn(dataset: string, seq: number): string[]
  /** Forgets what a document held, as `purge` asks; that it changed stays known. */
  purge(dataset: string, documentId: string): void
}

const ENTRIES = `SELECT t.*, c.document_id, c.previous_rev, c.result_rev, c.apply, c.revert
  FROM changes c JOIN transactions t ON t.seq = c.seq`

export function transactionTable(database: DatabaseSync): TransactionTable {
  const add = database.prepare(
    'INSERT INTO transactions (dataset, id, timestamp, author, mutations) VALUES (?, ?, ?, ?, ?)',
  )
  const addChange = database.prepare(
    `INSERT INTO changes (dataset, document_id, seq, previous_rev, result_rev, apply, revert)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const get = database.prepare('SELECT * FROM transactions WHERE dataset = ? AND id = ?')
  const lastSeqAt = database.prepare(
    'SELECT coalesce(max(seq), 0) AS seq FROM transactions WHERE dataset = ? AND timestamp <= ?',
  )
  const lastSeq = database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM transactions WHERE dataset = ?')
  const changesSince = database.prepare(
    `${ENTRIES} WHERE c.dataset = ? AND c.seq >= ? ORDER BY c.seq LIMIT ?`,
  )
  const documentsIn = database.prepare(
    'SELECT document_id FROM changes WHERE dataset = ? AND seq = ? ORDER BY document_id',
  )
  const purgeChanges = database.prepare(
    "UPDATE changes SET apply = '[]', revert = '[]' WHERE dataset = ? AND document_id = ?",
  )
  const purgeMutations = database.prepare(
    `UPDATE transactions SET mutations = '[]' WHERE seq IN
       (SELECT seq FROM changes WHERE dataset = ? AND document_id = ?)`,
  )
  const {toTransaction, toEntry} = recordReader(database)

  return {
    add(dataset, {id, timestamp, author, mutations}, created = new Set()) {
      const stored = JSON.stringify(mutations.map((mutation) => folded(mutation, created)))
      const {lastInsertRowid} = add.run(dataset, id, timestamp, author, stored)
      return Number(lastInsertRowid)
    },
    addChange(dataset, {seq, documentId, previousRev, resultRev, effects}) {
      addChange.run(
        dataset,
        documentId,
        seq,
        previousRev ?? null,
        resultRev ?? null,
        JSON.stringify(effects.apply),
        JSON.stringify(effects.revert),
      )
    },
    has: (dataset, id) => get.get(dataset, id) !== undefined,
    get(dataset, id) {
      const row = get.get(dataset, id)
      return row && toTransaction(row)
    },
    lastSeqAt: (dataset, timestamp) => seqOf(lastSeqAt.get(dataset, timestamp)),
    lastSeq: (dataset) => seqOf(lastSeq.get(dataset)),
    seqsOf(dataset, {documentIds, authors, ...range}) {
      const conditions = ['t.dataset = ?', 't.seq BETWEEN ? AND ?']
      const values = [dataset, range.fromSeq ?? 0, range.toSeq ?? Number.MAX_SAFE_INTEGER]
      if (documentIds) {
        const places = documentIds.map(() => '?').join()
        conditions.push(`t.seq IN (SELECT seq FROM changes WHERE dataset = ? AND document_id IN (${places}))`)
        values.push(dataset, ...documentIds)
      }
      if (authors) {
        conditions.push(`t.author IN (${authors.map(() => '?').join()})`)
        values.push(...authors)
      }
      return database
        .prepare(
          `SELECT t.seq FROM transactions t WHERE ${conditions.join(' AND ')}
           ORDER BY t.seq ${range.newestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
        )
        .all(...values, range.limit ?? -1)
        .map((row) => integer(row, 'seq'))
    },
    changesOf(dataset, documentIds, range) {
      const {fromSeq = 0, toSeq = Number.MAX_SAFE_INTEGER, limit = -1} = range
      const places = documentIds.map(() => '?').join(', ')
      const rows = database
        .prepare(
          `${ENTRIES} WHERE c.dataset = ? AND c.document_id IN (${places}) AND c.seq BETWEEN ? AND ?
           ORDER BY c.seq ${range.newestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
        )
        .all(dataset, ...documentIds, fromSeq, toSeq, limit)
      return rows.map(toEntry)
    },
    changesSince: (dataset, seq, limit) => changesSince.all(dataset, seq, limit).map(toEntry),
    documentsIn: (dataset, seq) => documentsIn.all(dataset, seq).map((row) => text(row, 'document_id')),
    purge(dataset, documentId) {
      purgeMutations.run(dataset, documentId)
      purgeChanges.run(dataset, documentId)
    },
  }
}

function seqOf(row: Row | undefined): number {
  return row ? integer(row, 'seq') : 0
}
