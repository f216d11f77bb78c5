import type {DatabaseSync} from 'node:sqlite'
import {randomId} from '../documents/random-id.ts'
import {inTransaction} from '../storage/database.ts'
import {integer} from '../storage/row.ts'
import {
  type Attempt,
  type Change,
  type Delivery,
  type NewDelivery,
  toAttempt,
  toChange,
  toDelivery,
} from './delivery.ts'

/** Deliveries that are kept of each webhook once they are done with. */
const KEPT = 500

export type Outbox = {
  /** The oldest change that is to be looked at. */
  nextChange(): Change | undefined
  /** Puts deliveries in the place of a change, both or neither. */
  settle(change: Change, deliveries: readonly NewDelivery[]): void
  /** For each webhook that is on its oldest delivery that is due at a time in milliseconds. */
  due(now: number): Delivery[]
  /** When the next delivery is due. */
  nextDue(): number | undefined
  /** Notes an attempt. `retryAt`: when to try again, if it failed and is not given up. */
  note(delivery: Delivery, attempt: Omit<Attempt, 'id' | 'delivery'>, retryAt: number | undefined): void
  deliveriesOf(webhook: string): Delivery[]
  attemptsOf(webhook: string): Attempt[]
  attempt(id: string): Attempt | undefined
}

export function outbox(database: DatabaseSync): Outbox {
  const first = database.prepare(
    `SELECT c.*, t.id AS transaction_id, t.timestamp FROM webhook_changes c
     LEFT JOIN transactions t ON t.seq = c.seq ORDER BY c.n LIMIT 1`,
  )
  const forget = database.prepare('DELETE FROM webhook_changes WHERE n = ?')
  const add = database.prepare(
    `INSERT INTO webhook_deliveries (id, webhook, dataset, document_id, transaction_id, transaction_time,
       operation, body, status, next_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
  )
  const due = database.prepare(
    `SELECT d.*, min(d.n) FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook
     WHERE d.status = 'queued' AND d.next_at <= ? AND w.enabled = 1 GROUP BY d.webhook`,
  )
  const nextDue = database.prepare(
    `SELECT min(d.next_at) AS at FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook
     WHERE d.status = 'queued' AND w.enabled = 1`,
  )
  const progress = database.prepare(
    'UPDATE webhook_deliveries SET status = ?, attempts = attempts + 1, next_at = ? WHERE id = ?',
  )
  const addAttempt = database.prepare('INSERT INTO webhook_attempts VALUES (?, ?, ?, ?, ?, ?, ?)')
  const trim = database.prepare(
    `DELETE FROM webhook_deliveries WHERE webhook = ?1 AND status <> 'queued' AND n <=
       (SELECT n FROM webhook_deliveries WHERE webhook = ?1 AND status <> 'queued' ORDER BY n DESC LIMIT 1 OFFSET ?2)`,
  )
  const log = database.prepare(
    'SELECT * FROM webhook_deliveries WHERE webhook = ? ORDER BY n DESC LIMIT 1000',
  )
  const attempts = database.prepare(
    `SELECT a.* FROM webhook_attempts a JOIN webhook_deliveries d ON d.id = a.delivery
     WHERE d.webhook = ? ORDER BY a.created_at DESC LIMIT 1000`,
  )
  const attempt = database.prepare('SELECT * FROM webhook_attempts WHERE id = ?')
  return {
    nextChange() {
      for (;;) {
        const row = first.get()
        if (!row) return undefined
        const change = toChange(row)
        if (change) return change
        // Its dataset was deleted since: there is nothing left to tell of.
        forget.run(integer(row, 'n'))
      }
    },
    settle(change, deliveries) {
      inTransaction(database, () => {
        for (const delivery of deliveries) {
          const {webhook, dataset, documentId, transactionId, transactionTime, operation, body} = delivery
          const id = randomId()
          const now = new Date().toISOString()
          const status = delivery.failure === undefined ? 'queued' : 'failed'
          add.run(
            id,
            webhook,
            dataset,
            documentId,
            transactionId,
            transactionTime,
            operation,
            body,
            status,
            now,
          )
          if (delivery.failure !== undefined) {
            addAttempt.run(randomId(), id, now, 0, null, 'other', delivery.failure)
          }
        }
        forget.run(change.n)
      })
    },
    due: (now) => due.all(now).map(toDelivery),
    nextDue() {
      const at = nextDue.get()?.at
      return typeof at === 'number' ? at : undefined
    },
    note(delivery, {createdAt, durationMs, status, failure, body}, retryAt) {
      inTransaction(database, () => {
        const state = failure === undefined ? 'success' : retryAt === undefined ? 'failed' : 'queued'
        const {changes} = progress.run(state, retryAt ?? 0, delivery.id)
        // The webhook, and with it the delivery, can have been deleted meanwhile.
        if (Number(changes) === 0) return
        addAttempt.run(randomId(), delivery.id, createdAt, durationMs, status ?? null, failure ?? null, body)
        if (state !== 'queued') trim.run(delivery.webhook, KEPT)
      })
    },
    deliveriesOf: (webhook) => log.all(webhook).map(toDelivery),
    attemptsOf: (webhook) => attempts.all(webhook).map(toAttempt),
    attempt(id) {
      const row = attempt.get(id)
      return row && toAttempt(row)
    },
  }
}
