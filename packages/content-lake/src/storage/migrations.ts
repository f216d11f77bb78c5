import {WEBHOOKS} from '../webhooks/schema.ts'
import {ATTRIBUTE_INDEX} from './attribute-index.ts'
import {DATASETS} from './datasets.ts'

/**
 * The schema, one step per version. A step that was released is never edited: later changes are
 * further steps. `PRAGMA user_version` says how many of them a file has seen.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE documents (
    dataset TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    rev TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    seq INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (dataset, id)
  ) STRICT;
  CREATE INDEX documents_by_type ON documents (dataset, type, id);
  CREATE INDEX documents_by_seq ON documents (dataset, seq);

  CREATE TABLE transactions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset TEXT NOT NULL,
    id TEXT NOT NULL,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL,
    mutations TEXT NOT NULL,
    UNIQUE (dataset, id)
  ) STRICT;

  CREATE TABLE changes (
    dataset TEXT NOT NULL,
    document_id TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES transactions (seq),
    previous_rev TEXT,
    result_rev TEXT,
    apply TEXT NOT NULL,
    revert TEXT NOT NULL,
    PRIMARY KEY (dataset, document_id, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX changes_by_seq ON changes (dataset, seq);

  CREATE TABLE members (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE UNIQUE,
    role TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('session', 'robot')),
    subject TEXT NOT NULL,
    label TEXT NOT NULL,
    role TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT
  ) STRICT;

  CREATE TABLE key_values (
    member TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (member, key)
  ) STRICT, WITHOUT ROWID;
  `,
  ATTRIBUTE_INDEX,
  DATASETS,
  WEBHOOKS,
  // Of documents that were written before, or copied, nothing is known: they have none.
  'ALTER TABLE documents ADD COLUMN checksum INTEGER',
  // From here on the index is kept by `documentTable`, in a third of the time.
  `
  DROP TRIGGER index_inserted;
  DROP TRIGGER index_updated;
  DROP VIEW indexed_attributes;
  DROP VIEW indexed_references;
  DROP VIEW document_scalars;
  `,
  // Notes of copies under way: what a killed lake leaves of one is taken away by the next.
  'CREATE TABLE dataset_copies (target TEXT PRIMARY KEY) STRICT',
]
