import type {DatabaseSync} from 'node:sqlite'
import {isRecord} from '../documents/document.ts'
import type {Effects} from '../history/mendoza.ts'
import {integer, optionalText, type Row, text} from './row.ts'

/** One stored transaction, without its changes. */
export type TransactionRecord = {
  seq: number
  id: string
  timestamp: string
  author: string
  mutations: unknown[]
}

/** What one transaction did to one document. A missing revision: the document did not exist. */
export type ChangeRecord = {
  seq: number
  documentId: string
  previousRev: string | undefined
  resultRev: string | undefined
  effects: Effects
}

/** A change with the transaction it belongs to. */
export type HistoryEntry = {transaction: TransactionRecord; change: ChangeRecord}

type RecordReader = {
  toTransaction(row: Row): TransactionRecord
  /** From the row of a change beside that of its transaction. */
  toEntry(row: Row): HistoryEntry
}

/** Makes records of rows of a database. */
export function recordReader(database: DatabaseSync): RecordReader {
  const applied = database.prepare(
    'SELECT apply FROM changes WHERE dataset = ? AND document_id = ? AND seq = ?',
  )
  /** A transaction with its mutations whole: documents that it created are read from its changes. */
  const toTransaction = (row: Row): TransactionRecord => {
    const {seq, id} = {seq: integer(row, 'seq'), id: text(row, 'id')}
    const documentOf = (documentId: string) => {
      const change = applied.get(text(row, 'dataset'), documentId, seq)
      const [, content] = change ? parseList(text(change, 'apply')) : []
      return {...(isRecord(content) ? content : {_id: documentId}), _rev: id}
    }
    const mutations = parseList(text(row, 'mutations')).map((mutation) => unfolded(mutation, documentOf))
    return {seq, id, timestamp: text(row, 'timestamp'), author: text(row, 'author'), mutations}
  }
  return {
    toTransaction,
    toEntry: (row) => ({transaction: toTransaction(row), change: toChange(row)}),
  }
}

/** `{create: 'a'}` stands for the document that the change of "a" holds; mutations themselves hold no text there. */
export function folded(mutation: unknown, created: ReadonlySet<unknown>): unknown {
  if (!isRecord(mutation)) return mutation
  const entries = Object.entries(mutation).map(([name, value]) =>
    isRecord(value) && created.has(value) ? [name, value._id] : [name, value],
  )
  return Object.fromEntries(entries)
}

function unfolded(mutation: unknown, documentOf: (id: string) => unknown): unknown {
  if (!isRecord(mutation)) return mutation
  const entries = Object.entries(mutation).map(([name, value]) =>
    typeof value === 'string' ? [name, documentOf(value)] : [name, value],
  )
  return Object.fromEntries(entries)
}

function toChange(row: Row): ChangeRecord {
  return {
    seq: integer(row, 'seq'),
    documentId: text(row, 'document_id'),
    previousRev: optionalText(row, 'previous_rev'),
    resultRev: optionalText(row, 'result_rev'),
    effects: {apply: parseList(text(row, 'apply')), revert: parseList(text(row, 'revert'))},
  }
}

function parseList(json: string): unknown[] {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value : []
}
