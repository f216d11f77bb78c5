import type {DatabaseSync} from 'node:sqlite'
import {inTransaction} from './database.ts'
import {type Row, text} from './row.ts'

/** `public`: published documents without a dot in their id need no token. `private`: everything needs one. */
export type AclMode = 'public' | 'private'

export type Dataset = {name: string; aclMode: AclMode; createdAt: string}

/** The datasets of a lake, by name. */
export type DatasetTable = {
  list(): Dataset[]
  get(name: string): Dataset | undefined
  /** Whether a dataset has this name, or will have it when a copy is complete. */
  isTaken(name: string): boolean
  /** Makes an empty one; nothing happens where it is there. */
  create(name: string, aclMode: AclMode): void
  setAclMode(name: string, aclMode: AclMode): void
  /** Removes a dataset and every row of every table that belongs to it; the bytes are overwritten. */
  remove(name: string): void
}

/** The step of the schema that brings datasets; those that documents are in already are public, as they were. */
export const DATASETS = `
  CREATE TABLE datasets (
    name TEXT PRIMARY KEY,
    acl_mode TEXT NOT NULL CHECK (acl_mode IN ('public', 'private')),
    created_at TEXT NOT NULL
  ) STRICT;
  INSERT INTO datasets
    SELECT dataset, 'public', min(timestamp) FROM transactions GROUP BY dataset;
`

export function datasetTable(database: DatabaseSync): DatasetTable {
  const list = database.prepare('SELECT * FROM datasets ORDER BY created_at, name')
  const get = database.prepare('SELECT * FROM datasets WHERE name = ?')
  const create = database.prepare('INSERT INTO datasets VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const setAclMode = database.prepare('UPDATE datasets SET acl_mode = ? WHERE name = ?')
  const taken = database.prepare(
    'SELECT 1 FROM datasets WHERE name = ?1 UNION SELECT 1 FROM dataset_copies WHERE target = ?1',
  )
  return {
    list: () => list.all().map(toDataset),
    get(name) {
      const row = get.get(name)
      return row && toDataset(row)
    },
    isTaken: (name) => taken.get(name) !== undefined,
    create(name, aclMode) {
      create.run(name, aclMode, new Date().toISOString())
    },
    setAclMode(name, aclMode) {
      setAclMode.run(aclMode, name)
    },
    remove(name) {
      database.exec('PRAGMA secure_delete = ON')
      inTransaction(database, () => {
        // Whatever table has rows of datasets, also one that came after this was written.
        database.exec('PRAGMA defer_foreign_keys = ON')
        for (const table of tablesWithDatasets(database)) {
          database.prepare(`DELETE FROM "${table}" WHERE dataset = ?`).run(name)
        }
        database.prepare('DELETE FROM datasets WHERE name = ?').run(name)
      })
      database.exec('PRAGMA secure_delete = OFF; PRAGMA wal_checkpoint(TRUNCATE)')
    },
  }
}

function tablesWithDatasets(database: DatabaseSync): string[] {
  return database
    .prepare(
      `SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND c.name = 'dataset'`,
    )
    .all()
    .map((row) => text(row, 'name'))
}

function toDataset(row: Row): Dataset {
  return {
    name: text(row, 'name'),
    aclMode: text(row, 'acl_mode') === 'public' ? 'public' : 'private',
    createdAt: text(row, 'created_at'),
  }
}
