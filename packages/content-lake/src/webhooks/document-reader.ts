import type {DatabaseSync} from 'node:sqlite'
import {type LakeDocument, parseDocument} from '../documents/document.ts'
import {text} from '../storage/row.ts'

/** Reads single documents beside the writer. */
export function documentReader(
  database: DatabaseSync,
): (dataset: string, id: string) => LakeDocument | undefined {
  const get = database.prepare('SELECT json FROM documents WHERE dataset = ? AND id = ?')
  return (dataset, id) => {
    const row = get.get(dataset, id)
    return row && parseDocument(text(row, 'json'))
  }
}
