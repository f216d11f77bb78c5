import {cp, rm} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {randomId} from '../documents/random-id.ts'
import {databaseFile, inTransaction, openDatabase} from '../storage/database.ts'
import {datasetTable} from '../storage/datasets.ts'
import {documentTable} from '../storage/documents.ts'
import {transactionTable} from '../storage/transactions.ts'
import {documentOf, openDamaged, readable} from './damaged-documents.ts'
import {filesBelow, makeWhole} from './files.ts'
import {cutBrokenHistory, saveTable, type Table} from './salvage-table.ts'

export type RecoverReport = {
  documents: number
  /** Places in the database where a document was, or can have been, that cannot be read as it was stored. */
  lost: number
  /** Rows that were saved of each other table, by its name. */
  tables: Record<string, number>
  /** The tables of which not everything could be saved. */
  incomplete: string[]
}

/** In the order in which they refer to one another; documents come after transactions. */
const BEFORE: readonly Table[] = [
  {name: 'datasets', key: ['name']},
  {name: 'transactions', key: ['seq'], json: ['mutations']},
]
/** Webhooks come last: they would hear of all documents. */
const AFTER: readonly Table[] = [
  {name: 'changes', key: ['dataset', 'document_id', 'seq'], json: ['apply', 'revert']},
  {name: 'members', key: ['id']},
  {name: 'tokens', key: ['hash']},
  {name: 'key_values', key: ['member', 'key'], json: ['value']},
  {name: 'webhooks', key: ['id'], json: ['settings']},
]

/** Beside the database: what tokens and the secrets of webhooks are worth nothing without. */
const SECRETS = ['credentials.json', 'webhooks.key']

/**
 * Saves what can still be read of a damaged data folder into a new one: documents, their history, members, tokens,
 * settings, webhooks and assets. What webhooks were still to be told is not taken along. The damaged folder is only
 * read.
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
    for (const name of SECRETS) await cp(join(damaged, name), join(unfinished, name)).catch(() => {})
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
    const report: RecoverReport = {documents: 0, lost: 0, tables: {}, incomplete: []}
    const save = (table: Table) => {
      const {rows, isWhole} = saveTable(source, target, table)
      report.tables[table.name] = rows
      if (!isWhole) report.incomplete.push(table.name)
    }
    inTransaction(target, () => {
      for (const table of BEFORE) save(table)
      saveDocuments(source, target, report)
      for (const table of AFTER) save(table)
      if (!cutBrokenHistory(target) && !report.incomplete.includes('changes'))
        report.incomplete.push('changes')
      report.tables.changes = Number(target.prepare('SELECT count(*) AS n FROM changes').get()?.n ?? 0)
    })
    return report
  } finally {
    source.close()
    target.close()
  }
}

function saveDocuments(source: DatabaseSync, target: DatabaseSync, report: RecoverReport): void {
  const datasets = datasetTable(target)
  const documents = documentTable(target)
  const transactions = transactionTable(target)
  const isKnown = target.prepare('SELECT 1 FROM transactions WHERE dataset = ? AND seq = ?')
  const recovery = new Map<string, number>()
  const seqOf = (dataset: string, seq: unknown) => {
    if (typeof seq === 'number' && isKnown.get(dataset, seq)) return seq
    const known = recovery.get(dataset)
    if (known !== undefined) return known
    const timestamp = new Date().toISOString()
    const id = `recovery-${randomId(8)}`
    const added = transactions.add(dataset, {id, timestamp, author: '<recovery>', mutations: []})
    recovery.set(dataset, added)
    return added
  }
  for (const row of readable(source)) {
    const document = row && documentOf(row)
    const dataset = String(row?.dataset)
    if (row && document) {
      // Of one whose name alone could be read it is not known whom it may be shown to.
      datasets.create(dataset, 'private')
      documents.put(dataset, seqOf(dataset, row.seq), document)
      report.documents++
    } else report.lost++
  }
}
