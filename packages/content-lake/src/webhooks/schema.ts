/**
 * Webhooks and what is still to be told to them. A trigger notes every change in the transaction that
 * makes it, as long as a webhook of its dataset is on: a change that was acknowledged is never
 * forgotten, whatever becomes of the process, and a change that was rolled back is never told.
 *
 * `webhook_changes` are not looked at yet; `webhook_deliveries` passed a webhook's filter.
 */
export const WEBHOOKS = `
  CREATE TABLE webhooks (
    id TEXT PRIMARY KEY,
    dataset TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    settings TEXT NOT NULL,
    secret TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE webhook_changes (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset TEXT NOT NULL,
    seq INTEGER NOT NULL,
    before TEXT,
    after TEXT
  ) STRICT;

  CREATE TABLE webhook_deliveries (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    webhook TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    dataset TEXT NOT NULL,
    document_id TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    transaction_time TEXT NOT NULL,
    operation TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('queued', 'success', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_at) WHERE status = 'queued';
  CREATE INDEX webhook_deliveries_of ON webhook_deliveries (webhook, status, n);

  CREATE TABLE webhook_attempts (
    id TEXT PRIMARY KEY,
    delivery TEXT NOT NULL REFERENCES webhook_deliveries (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    duration_ms INTEGER NOT NULL,
    status INTEGER,
    failure TEXT,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX webhook_attempts_of ON webhook_attempts (delivery);

  CREATE TRIGGER webhooks_hear_of_creation AFTER INSERT ON documents
    WHEN EXISTS (SELECT 1 FROM webhooks WHERE enabled = 1 AND dataset IN (NEW.dataset, '*'))
    BEGIN
      INSERT INTO webhook_changes (dataset, seq, before, after) VALUES (NEW.dataset, NEW.seq, NULL, NEW.json);
    END;
  CREATE TRIGGER webhooks_hear_of_update AFTER UPDATE OF json ON documents
    WHEN EXISTS (SELECT 1 FROM webhooks WHERE enabled = 1 AND dataset IN (NEW.dataset, '*'))
    BEGIN
      INSERT INTO webhook_changes (dataset, seq, before, after) VALUES (NEW.dataset, NEW.seq, OLD.json, NEW.json);
    END;
  CREATE TRIGGER webhooks_hear_of_deletion AFTER DELETE ON documents
    WHEN EXISTS (SELECT 1 FROM webhooks WHERE enabled = 1 AND dataset IN (OLD.dataset, '*'))
    BEGIN
      INSERT INTO webhook_changes (dataset, seq, before, after)
        VALUES (OLD.dataset, (SELECT coalesce(max(seq), 0) FROM transactions), OLD.json, NULL);
    END;
`
