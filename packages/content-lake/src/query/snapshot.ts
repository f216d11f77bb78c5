import type {DatabaseSync} from 'node:sqlite'
import {type LakeDocument, parseDocument} from '../documents/document.ts'
import {integer, text} from '../storage/row.ts'
import type {Perspective} from './perspective.ts'
import {View} from './view.ts'

/** Views kept ready; a query in a further perspective takes the place of the one longest unused. */
const MOST_VIEWS = 8

/** A worker's copy of one dataset, which follows the database by sequence number. */
export type Snapshot = {
  /** Takes in what was committed since the last time, and gives the sequence number it now shows. */
  refresh(): number
  view(perspective: Perspective, publicOnly: boolean): View
}

export function createSnapshot(database: DatabaseSync, dataset: string): Snapshot {
  const newestSeq = database.prepare(
    'SELECT coalesce(max(seq), 0) AS seq FROM transactions WHERE dataset = ?',
  )
  const everything = database.prepare('SELECT json FROM documents WHERE dataset = ?')
  const changed = database.prepare(
    `SELECT DISTINCT c.document_id AS id, d.json AS json FROM changes c
     LEFT JOIN documents d ON d.dataset = c.dataset AND d.id = c.document_id
     WHERE c.dataset = ? AND c.seq > ?`,
  )
  const documents = new Map<string, LakeDocument>()
  const views = new Map<string, View>()
  let seq = -1

  const load = () => {
    for (const row of everything.iterate(dataset)) {
      const document = parseDocument(text(row, 'json'))
      documents.set(document._id, document)
    }
  }
  const follow = () => {
    for (const row of changed.all(dataset, seq)) {
      const id = text(row, 'id')
      if (typeof row.json === 'string') documents.set(id, parseDocument(row.json))
      else documents.delete(id)
      for (const view of views.values()) view.update(id)
    }
  }
  return {
    refresh() {
      // One read transaction: the number and the documents are of the same moment.
      database.exec('BEGIN')
      try {
        const row = newestSeq.get(dataset)
        const newest = row ? integer(row, 'seq') : 0
        if (seq < 0) load()
        else if (newest > seq) follow()
        seq = newest
      } finally {
        database.exec('COMMIT')
      }
      return seq
    },
    view(perspective, publicOnly) {
      const key = JSON.stringify([perspective, publicOnly])
      const view = views.get(key) ?? new View(documents, perspective, publicOnly)
      views.delete(key)
      views.set(key, view)
      for (const oldest of views.keys()) {
        if (views.size <= MOST_VIEWS) break
        views.delete(oldest)
      }
      return view
    },
  }
}
