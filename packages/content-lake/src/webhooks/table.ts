import type {DatabaseSync} from 'node:sqlite'
import {randomId} from '../documents/random-id.ts'
import {integer, optionalText, type Row, text} from '../storage/row.ts'
import type {Sealing} from './sealing.ts'
import {type Webhook, type WebhookInput, webhookInput} from './webhook.ts'

/** The webhooks themselves. Secrets go in, and come out for signing only. */
export type WebhookTable = {
  list(): Webhook[]
  get(id: string): Webhook | undefined
  add(input: WebhookInput): Webhook
  /** A secret that is not named stays as it is. */
  change(id: string, input: WebhookInput): Webhook | undefined
  remove(id: string): boolean
  secretOf(id: string): string | undefined
}

export function webhookTable(database: DatabaseSync, sealing: Sealing): WebhookTable {
  const list = database.prepare('SELECT * FROM webhooks ORDER BY created_at, id')
  const get = database.prepare('SELECT * FROM webhooks WHERE id = ?')
  const add = database.prepare('INSERT INTO webhooks VALUES (?, ?, ?, ?, ?, ?, ?)')
  const change = database.prepare(
    'UPDATE webhooks SET dataset = ?, enabled = ?, settings = ?, secret = ?, updated_at = ? WHERE id = ?',
  )
  const remove = database.prepare('DELETE FROM webhooks WHERE id = ?')
  const find = (id: string) => {
    const row = get.get(id)
    return row && toWebhook(row)
  }
  const sealed = (secret: string | null | undefined) => (secret ? sealing.seal(secret) : null)
  return {
    list: () => list.all().map(toWebhook),
    get: find,
    add({secret, ...settings}) {
      const now = new Date().toISOString()
      const id = randomId(16)
      const enabled = settings.isDisabledByUser ? 0 : 1
      add.run(id, settings.dataset, enabled, JSON.stringify(settings), sealed(secret), now, now)
      return {...settings, id, hasSecret: Boolean(secret), createdAt: now, updatedAt: now}
    },
    change(id, {secret, ...settings}) {
      const row = get.get(id)
      if (!row) return undefined
      const kept = secret === undefined ? (optionalText(row, 'secret') ?? null) : sealed(secret)
      const enabled = settings.isDisabledByUser ? 0 : 1
      change.run(settings.dataset, enabled, JSON.stringify(settings), kept, new Date().toISOString(), id)
      return find(id)
    },
    remove: (id) => Number(remove.run(id).changes) > 0,
    secretOf(id) {
      const row = get.get(id)
      const secret = row && optionalText(row, 'secret')
      return secret === undefined ? undefined : sealing.open(secret)
    },
  }
}

function toWebhook(row: Row): Webhook {
  const {secret, ...settings} = webhookInput.parse(JSON.parse(text(row, 'settings')))
  return {
    ...settings,
    id: text(row, 'id'),
    isDisabledByUser: integer(row, 'enabled') === 0,
    hasSecret: optionalText(row, 'secret') !== undefined,
    createdAt: text(row, 'created_at'),
    updatedAt: text(row, 'updated_at'),
  }
}
