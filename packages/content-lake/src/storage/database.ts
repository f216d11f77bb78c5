import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {crc32} from 'node:zlib'
import {LakeStartError, messageOf} from '../errors.ts'
import {migrations} from './migrations.ts'
import {makeDatabasePrivate} from './private-files.ts'

export function databaseFile(folder: string): string {
  return join(folder, 'lake.sqlite')
}

/** How long a write waits for a command that writes at the same time, such as one that adds a member. */
const BUSY_MS = 5000

/** An import writes all over the indexes: with less it would read their pages again and again. */
const CACHE_KB = 32 * 1024
/** When the log goes into the database, 16 MB: pages that were written several times by then go once. */
const LOG_PAGES = 4000

/**
 * Opens the lake's database for writing: write-ahead log, every commit on the disk before it is
 * acknowledged, schema brought up to date. Before that everything is read once, to find damage now
 * and not in the middle of somebody's work.
 *
 * @throws LakeStartError `database-broken` when the file is damaged or no database of a lake,
 *   `database-too-new` when a newer version of the lake wrote it.
 */
export function openDatabase(folder: string): DatabaseSync {
  const file = databaseFile(folder)
  let database: DatabaseSync | undefined
  try {
    requireNotEmptied(folder)
    makeDatabasePrivate(file)
    database = new DatabaseSync(file, {timeout: BUSY_MS})
    requireOwn(database)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    database.exec(`PRAGMA cache_size = -${CACHE_KB}; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`)
    const findings = database
      .prepare('PRAGMA quick_check(5)')
      .all()
      .map((row) => String(row.quick_check))
    if (findings.join() !== 'ok') throw new Error(findings.join('; '))
    migrate(database, file)
    requireUndamaged(database)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof LakeStartError) throw error
    throw new LakeStartError(
      'database-broken',
      `The database ${file} is damaged (${messageOf(error)}). Nothing was changed. ` +
        'Restore a backup into another folder (content-lake restore BACKUP --data OTHER), or save what can ' +
        `still be read: content-lake recover --data ${folder} OTHER`,
      {cause: error},
    )
  }
}

/** An empty file is a new database for SQLite. Where credentials were made, it was a full one. */
function requireNotEmptied(folder: string): void {
  const size = statSync(databaseFile(folder), {throwIfNoEntry: false})?.size
  if (size === 0 && existsSync(join(folder, 'credentials.json'))) {
    throw new Error('it is empty, though this folder was used before')
  }
}

/** Asked before anything is written, so that a database of another program stays as it is. */
function requireOwn(database: DatabaseSync): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  const tables = database.prepare('SELECT name FROM sqlite_master').all()
  const own = tables.some(({name}) => name === 'documents') && version > 0
  if (tables.length > 0 && !own) throw new Error('it belongs to another program')
}

/** SQLite finds damage to its own structure only: the texts of documents have checksums. */
function requireUndamaged(database: DatabaseSync): void {
  const rows = database.prepare('SELECT id, json, checksum FROM documents WHERE checksum IS NOT NULL')
  for (const {id, json, checksum} of rows.iterate()) {
    if (checksumOf(String(json)) !== checksum) throw new Error(`the document "${id}" is not what was stored`)
  }
}

/** What is stored with each document, to know damage to it. */
export function checksumOf(json: string): number {
  return crc32(json)
}

/** Opens the same file for reading beside the writer, as query workers do. */
export function openDatabaseToRead(folder: string): DatabaseSync {
  return new DatabaseSync(databaseFile(folder), {readOnly: true})
}

/** Runs `work` in one transaction: all of it is stored, or nothing. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function migrate(database: DatabaseSync, file: string): void {
  const row = database.prepare('PRAGMA user_version').get()
  const version = Number(row?.user_version ?? 0)
  if (version > migrations.length) {
    throw new LakeStartError(
      'database-too-new',
      `The database ${file} has schema version ${version}; this lake knows ${migrations.length}. ` +
        'Start it with the newer version of the lake that wrote it.',
    )
  }
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue
    inTransaction(database, () => {
      database.exec(step)
      database.exec(`PRAGMA user_version = ${index + 1}`)
    })
  }
}
