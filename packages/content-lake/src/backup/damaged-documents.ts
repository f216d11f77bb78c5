import {DatabaseSync} from 'node:sqlite'
import {parseDocument} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import {checksumOf} from '../storage/database.ts'
import {BackupError} from './errors.ts'

/** @throws BackupError `backup-damaged` when nothing can be read of it */
export function openDamaged(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file)
    database.prepare('SELECT 1 FROM documents LIMIT 0').all()
    return database
  } catch (error) {
    throw new BackupError(
      'backup-damaged',
      `Nothing can be read from it (${messageOf(error)}). Restore a backup: content-lake restore BACKUP --data OTHER`,
      {cause: error},
    )
  }
}

type StoredRow = Record<string, unknown>

/** Every row of the documents by its number; null where there is one that cannot be read. */
export function* readable(source: DatabaseSync): Generator<StoredRow | null> {
  const get = source.prepare('SELECT * FROM documents WHERE rowid = ?')
  const last = lastRow(source)
  for (let n = 1; n <= last; n++) {
    try {
      const row = get.get(n)
      if (row) yield row
    } catch {
      yield null
    }
  }
}

/** The table itself or either of its indexes can tell. */
function lastRow(source: DatabaseSync): number {
  const numbers = ['NOT INDEXED', 'INDEXED BY documents_by_seq', 'INDEXED BY documents_by_type'].map(
    (way) => {
      try {
        return Number(
          source.prepare(`SELECT max(rowid) AS n FROM documents ${way} WHERE +dataset > ''`).get()?.n ?? 0,
        )
      } catch {
        return 0
      }
    },
  )
  return Math.max(...numbers)
}

/** The document of a row, if it is as it was stored. */
export function documentOf({json, checksum}: StoredRow) {
  if (typeof json !== 'string') return undefined
  if (typeof checksum === 'number' && checksumOf(json) !== checksum) return undefined
  try {
    return parseDocument(json)
  } catch {
    return undefined
  }
}
