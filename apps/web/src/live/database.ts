import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

/** How long a write waits for another one, in ms. */
const busyMs = 5000

/**
 * What the site knows beyond its build. Documents: what was published since, null where it was unpublished. Pages: those
 * that are due to be made again, those that keep their last good version (held). Good: the documents that such a page was made of, where
 * they have changed since; a null revision: the document was not there. Revisions: these documents as they were.
 * Recorded: the hash of what was last recorded of a page since the build.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, type TEXT NOT NULL, json TEXT, seen TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS revisions (id TEXT, rev TEXT, json TEXT NOT NULL, PRIMARY KEY (id, rev)) STRICT;
  CREATE TABLE IF NOT EXISTS pages (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, rank INTEGER NOT NULL,
    due INTEGER NOT NULL, passed INTEGER NOT NULL DEFAULT 0, held INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 1, since TEXT NOT NULL, findings TEXT NOT NULL DEFAULT '[]', next_at INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS pages_due ON pages (due, rank, n);
  CREATE TABLE IF NOT EXISTS good (page TEXT, id TEXT, rev TEXT, PRIMARY KEY (page, id)) STRICT;
  CREATE TABLE IF NOT EXISTS addresses (slug TEXT PRIMARY KEY, id TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS addresses_of ON addresses (id);
  CREATE TABLE IF NOT EXISTS moved (path TEXT PRIMARY KEY, target TEXT, since TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS redirects (path TEXT PRIMARY KEY, target TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS recorded (page TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS pictures (key TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS deliveries (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS events (n INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, what TEXT NOT NULL) STRICT;
`

/**
 * Opens the database in a folder, and makes it where there is none. What was committed survives the process; after a power
 * cut the last commits may be missing, all of what was later than a moment, and the comparison with the lake at the next
 * start brings them back.
 */
export function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, {recursive: true})
  const database = new DatabaseSync(join(folder, 'live.sqlite'), {timeout: busyMs})
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  database.exec(tables)
  return database
}

/** All of it or nothing. @throws what the work throws */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const done = work()
    database.exec('COMMIT')
    return done
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
