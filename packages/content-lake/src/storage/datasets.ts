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
  /** Makes an empty one; nothing happens where it is there. */
  create(name: string, aclMode: AclMode): void
  setAclMode(name: string, aclMode: AclMode): void
  /** Makes `target` of all that `source` holds, with its history or without. */
  copy(source: string, target: string, withHistory: boolean): void
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

/** Assets say in which dataset they are; a copy says its own. */
const COPY_DOCUMENTS = `
  INSERT INTO documents (dataset, id, type, rev, updated_at, seq, json)
  SELECT :target, d.id, d.type, d.rev, d.updated_at, coalesce(t.seq, :seq),
    CASE WHEN d.type IN ('sanity.imageAsset', 'sanity.fileAsset') THEN
      json_set(d.json,
        '$.path', replace(d.json ->> '$.path', '/' || :source || '/', '/' || :target || '/'),
        '$.url', replace(d.json ->> '$.url', '/' || :source || '/', '/' || :target || '/'))
    ELSE d.json END
  FROM documents d
    LEFT JOIN transactions o ON o.seq = d.seq
    LEFT JOIN transactions t ON t.dataset = :target AND t.id = o.id
  WHERE d.dataset = :source`

const COPY_TRANSACTIONS = `
  INSERT INTO transactions (dataset, id, timestamp, author, mutations)
  SELECT :target, id, timestamp, author, mutations FROM transactions WHERE dataset = :source ORDER BY seq`

const COPY_CHANGES = `
  INSERT INTO changes (dataset, document_id, seq, previous_rev, result_rev, apply, revert)
  SELECT :target, c.document_id, t.seq, c.previous_rev, c.result_rev, c.apply, c.revert
  FROM changes c
    JOIN transactions o ON o.seq = c.seq
    JOIN transactions t ON t.dataset = :target AND t.id = o.id
  WHERE c.dataset = :source`

export function datasetTable(database: DatabaseSync): DatasetTable {
  const list = database.prepare('SELECT * FROM datasets ORDER BY created_at, name')
  const get = database.prepare('SELECT * FROM datasets WHERE name = ?')
  const create = database.prepare('INSERT INTO datasets VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const setAclMode = database.prepare('UPDATE datasets SET acl_mode = ? WHERE name = ?')
  const lastSeq = database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM transactions')
  return {
    list: () => list.all().map(toDataset),
    get(name) {
      const row = get.get(name)
      return row && toDataset(row)
    },
    create(name, aclMode) {
      create.run(name, aclMode, new Date().toISOString())
    },
    setAclMode(name, aclMode) {
      setAclMode.run(aclMode, name)
    },
    copy(source, target, withHistory) {
      const names = {':source': source, ':target': target}
      inTransaction(database, () => {
        const aclMode = text(get.get(source) ?? {}, 'acl_mode')
        create.run(target, aclMode, new Date().toISOString())
        if (withHistory) {
          database.prepare(COPY_TRANSACTIONS).run(names)
          database.prepare(COPY_CHANGES).run(names)
        }
        database.prepare(COPY_DOCUMENTS).run({...names, ':seq': lastSeq.get()?.seq ?? 0})
      })
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
