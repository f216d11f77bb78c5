import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeStartError, messageOf} from '../errors.ts'
import {migrations} from './migrations.ts'

export function databaseFile(folder: string): string {
  return join(folder, 'lake.sqlite')
}

/** How long a write waits for a command that writes at the same time, such as one that adds a member. */
const BUSY_MS = 5000

/**
 * Opens the lake's database for writing: write-ahead log, every commit on the disk before it is
 * acknowledged, schema brought up to date.
 *
 * @throws LakeStartError `database-broken` when the file is damaged or no database,
 *   `database-too-new` when a newer version of the lake wrote it.
 */
export function openDatabase(folder: string): DatabaseSync {
  const file = databaseFile(folder)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, {timeout: BUSY_MS})
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    const findings = database
      .prepare('PRAGMA quick_check(5)')
      .all()
      .map((row) => String(row.quick_check))
    if (findings.join() !== 'ok') throw new Error(findings.join('; '))
    migrate(database, file)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof LakeStartError) throw error
    throw new LakeStartError(
      'database-broken',
      `The database ${file} is damaged (${messageOf(error)}). ` +
        'Put back a copy of it, or move the data folder away to start with an empty lake.',
      {cause: error},
    )
  }
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
