import {cp, rm} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {parseDocument} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import {checksumOf, databaseFile, inTransaction, openDatabase} from '../storage/database.ts'
import {datasetTable} from '../storage/datasets.ts'
import {documentTable} from '../storage/documents.ts'
import {transactionTable} from '../storage/transactions.ts'
import {BackupError} from './errors.ts'
import {filesBelow, makeWhole} from './files.ts'

export type RecoverReport = {
  documents: number
  /** Places in the database where a document was, or can have been, that cannot be read as it was stored. */
  lost: number
}

/**
 * Saves the documents that can still be read from a damaged data folder into a new one, with the assets.
 * History, members, tokens and webhooks are not taken along. The damaged folder is only read.
 *
 * @throws BackupError `backup-damaged` when nothing can be read; then there is no new folder
 */
export async function recover(dataDir: string, target: string): Promise<RecoverReport> {
  const damaged = resolve(dataDir)
  return makeWhole(target, async (unfinished) => {
    const copy = join(unfinished, 'damaged')
    for (const ending of ['', '-wal']) {
      const file = `${databaseFile(damaged)}${ending}`
      // SQLite would write into what it opens, to take the log into account.
      await cp(file, join(copy, basename(file))).catch(() => {})
    }
    const report = salvage(databaseFile(copy), unfinished)
    await rm(copy, {recursive: true, force: true})
    for (const path of await filesBelow(join(damaged, 'assets'), 'assets')) {
      await cp(join(damaged, path), join(unfinished, path))
    }
    return report
  })
}

function salvage(file: string, folder: string): RecoverReport {
  const source = openDamaged(file)
  const target = openDatabase(folder)
  try {
    const datasets = datasetTable(target)
    const documents = documentTable(target)
    const report = {documents: 0, lost: 0}
    inTransaction(target, () => {
      const seqs = new Map<string, number>()
      const begin = (dataset: string) => {
        const known = seqs.get(dataset)
        if (known !== undefined) return known
        datasets.create(dataset, 'private')
        const timestamp = new Date().toISOString()
        const seq = transactionTable(target).add(dataset, {
          id: 'recovery',
          timestamp,
          author: '<recovery>',
          mutations: [],
        })
        seqs.set(dataset, seq)
        return seq
      }
      for (const row of readable(source)) {
        const document = row && documentOf(row)
        if (row && document) {
          documents.put(String(row.dataset), begin(String(row.dataset)), document)
          report.documents++
        } else report.lost++
      }
    })
    return report
  } finally {
    source.close()
    target.close()
  }
}

function openDamaged(file: string): DatabaseSync {
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

/** Every row by its number; null where there is one that cannot be read. */
function* readable(source: DatabaseSync): Generator<StoredRow | null> {
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

function documentOf({json, checksum}: StoredRow) {
  if (typeof json !== 'string') return undefined
  if (typeof checksum === 'number' && checksumOf(json) !== checksum) return undefined
  try {
    return parseDocument(json)
  } catch {
    return undefined
  }
}
