import type {DatabaseSync} from 'node:sqlite'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {type LakeDocument, parseDocument} from '../documents/document.ts'
import {inTransaction, openDatabaseToRead} from './database.ts'
import {integer, optionalText, type Row, text} from './row.ts'
import type {Store} from './store.ts'

export type Copy = {
  source: string
  target: string
  /** Whether the past of the documents is copied, too. */
  withHistory: boolean
}

/** Rows that are written at once, before others get their turn. */
const AT_ONCE = 100

/**
 * Makes a dataset of all that another holds at this moment, while others go on writing: it is read from a
 * snapshot and written a piece at a time. It is there once it is whole; webhooks hear nothing of it.
 */
export async function copyDataset(store: Store, {source, target, withHistory}: Copy): Promise<void> {
  const {database} = store
  const snapshot = openDatabaseToRead(store.folder)
  try {
    snapshot.exec('BEGIN')
    const aclMode = text(
      snapshot.prepare('SELECT * FROM datasets WHERE name = ?').get(source) ?? {},
      'acl_mode',
    )
    database.prepare('INSERT INTO dataset_copies VALUES (?)').run(target)
    const work = pieces(store, snapshot, {source, target, withHistory})
    for (const piece of work) {
      inTransaction(database, () => {
        for (const write of piece) write()
        database.prepare('DELETE FROM webhook_changes WHERE dataset = ?').run(target)
      })
      await nextTurn()
    }
    inTransaction(database, () => {
      store.datasets.create(target, aclMode === 'public' ? 'public' : 'private')
      database.prepare('DELETE FROM dataset_copies WHERE target = ?').run(target)
    })
  } catch (error) {
    if (database.isOpen) dropCopy(store, target)
    throw error
  } finally {
    snapshot.close()
  }
}

/** Takes away what is left of copies that a killed lake was making. */
export function dropUnfinishedCopies(store: Store): void {
  for (const row of store.database.prepare('SELECT target FROM dataset_copies').all()) {
    dropCopy(store, text(row, 'target'))
  }
}

function dropCopy(store: Store, target: string): void {
  store.datasets.remove(target)
  store.database.prepare('DELETE FROM dataset_copies WHERE target = ?').run(target)
}

function* pieces(store: Store, snapshot: DatabaseSync, copy: Copy): Generator<(() => void)[]> {
  let piece: (() => void)[] = []
  for (const write of writes(store, snapshot, copy)) {
    piece.push(write)
    if (piece.length < AT_ONCE) continue
    yield piece
    piece = []
  }
  yield piece
}

/** Everything that is to be written, the past first: documents name the transaction that made them. */
function* writes({database, documents}: Store, snapshot: DatabaseSync, copy: Copy): Generator<() => void> {
  const {source, target, withHistory} = copy
  const newSeqs = new Map<number, number>()
  const history = withHistory
    ? snapshot.prepare('SELECT * FROM transactions WHERE dataset = ? ORDER BY seq').iterate(source)
    : []
  const changesOf = snapshot.prepare('SELECT * FROM changes WHERE dataset = ? AND seq = ?')
  const addTransaction = database.prepare(
    'INSERT INTO transactions (dataset, id, timestamp, author, mutations) VALUES (?, ?, ?, ?, ?)',
  )
  const addChange = database.prepare(
    `INSERT INTO changes (dataset, document_id, seq, previous_rev, result_rev, apply, revert)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const row of history) {
    const seq = integer(row, 'seq')
    yield () => {
      const values = ['id', 'timestamp', 'author', 'mutations'].map((column) => text(row, column))
      newSeqs.set(seq, Number(addTransaction.run(target, ...values).lastInsertRowid))
    }
    for (const change of changesOf.all(source, seq)) {
      yield () => addChange.run(target, ...valuesOf(change, newSeqs.get(seq) ?? 0))
    }
  }
  const lastSeq = database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM transactions').get() ?? {}
  const rows = snapshot
    .prepare('SELECT seq, json FROM documents WHERE dataset = ? ORDER BY id')
    .iterate(source)
  for (const row of rows) {
    const seq = newSeqs.get(integer(row, 'seq')) ?? integer(lastSeq, 'seq')
    yield () => documents.put(target, seq, inDataset(parseDocument(text(row, 'json')), copy))
  }
}

function valuesOf(change: Row, seq: number) {
  const revision = (column: string) => optionalText(change, column) ?? null
  return [
    text(change, 'document_id'),
    seq,
    revision('previous_rev'),
    revision('result_rev'),
    text(change, 'apply'),
    text(change, 'revert'),
  ]
}

/** Assets say in which dataset they are; a copy says its own. */
function inDataset(document: LakeDocument, {source, target}: Copy): LakeDocument {
  if (!['sanity.imageAsset', 'sanity.fileAsset'].includes(document._type)) return document
  const moved = (address: unknown) => String(address).replaceAll(`/${source}/`, `/${target}/`)
  return {...document, path: moved(document.path), url: moved(document.url)}
}
