import type {DatabaseSync} from 'node:sqlite'
import {type LakeDocument, parseDocument} from '../documents/document.ts'
import {publishedIdOf} from '../documents/ids.ts'
import {checksumOf} from './database.ts'
import {indexTable} from './index-rows.ts'
import {text} from './row.ts'

/** The current state of every document. */
export type DocumentTable = {
  get(dataset: string, id: string): LakeDocument | undefined
  has(dataset: string, id: string): boolean
  put(dataset: string, seq: number, document: LakeDocument): void
  remove(dataset: string, id: string): void
  /** The ids of the documents of some types. */
  idsOfTypes(dataset: string, types: readonly string[]): string[]
  /** The ids of the versions of a document in releases. */
  versionsOf(dataset: string, publishedId: string): string[]
  /** The documents that hold a reference to this id, in the order of their ids. */
  mentioning(dataset: string, id: string): LakeDocument[]
  /** Every document in the order of its id, read in steps so that memory stays flat. */
  all(dataset: string): Generator<LakeDocument>
}

export function documentTable(database: DatabaseSync): DocumentTable {
  const index = indexTable(database)
  const get = database.prepare('SELECT json FROM documents WHERE dataset = ? AND id = ?')
  const has = database.prepare('SELECT 1 FROM documents WHERE dataset = ? AND id = ?')
  const update = database.prepare(
    `UPDATE documents SET type = ?, rev = ?, updated_at = ?, seq = ?, json = ?, checksum = ?
     WHERE dataset = ? AND id = ?`,
  )
  const insert = database.prepare(
    `INSERT INTO documents (type, rev, updated_at, seq, json, checksum, dataset, id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const remove = database.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?')
  const page = database.prepare(
    'SELECT id, json FROM documents WHERE dataset = ? AND id > ? ORDER BY id LIMIT 200',
  )
  // The text between "versions." and "versions/", its successor, is what begins with "versions.".
  const versions = database.prepare(
    "SELECT id FROM documents WHERE dataset = ? AND id > 'versions.' AND id < 'versions/' ORDER BY id",
  )
  const ofType = database.prepare('SELECT id FROM documents WHERE dataset = ? AND type = ?')
  const mentioning = database.prepare(
    `SELECT d.json FROM document_references r JOIN documents d ON d.dataset = r.dataset AND d.id = r.id
     WHERE r.dataset = ? AND r.target = ? ORDER BY d.id`,
  )
  return {
    get(dataset, id) {
      const row = get.get(dataset, id)
      return row && parseDocument(text(row, 'json'))
    },
    has: (dataset, id) => has.get(dataset, id) !== undefined,
    put(dataset, seq, document) {
      const {_id, _type, _rev, _updatedAt} = document
      const json = JSON.stringify(document)
      const values = [_type, _rev, _updatedAt, seq, json, checksumOf(json), dataset, _id]
      const isNew = Number(update.run(...values).changes) === 0
      if (isNew) insert.run(...values)
      index.put(dataset, document, isNew)
    },
    remove(dataset, id) {
      remove.run(dataset, id)
    },
    idsOfTypes: (dataset, types) =>
      types.flatMap((type) => ofType.all(dataset, type).map((row) => text(row, 'id'))),
    versionsOf: (dataset, publishedId) =>
      versions
        .all(dataset)
        .map((row) => text(row, 'id'))
        .filter((id) => publishedIdOf(id) === publishedId),
    mentioning: (dataset, id) => mentioning.all(dataset, id).map((row) => parseDocument(text(row, 'json'))),
    *all(dataset) {
      for (let after = ''; ; ) {
        const rows = page.all(dataset, after)
        for (const row of rows) {
          after = text(row, 'id')
          yield parseDocument(text(row, 'json'))
        }
        if (rows.length === 0) return
      }
    },
  }
}
