import type {Store} from '../storage/store.ts'
import {createDispatcher, type Dispatcher, type DispatcherOptions} from './dispatcher.ts'
import {createGroq} from './groq.ts'
import {outbox as createOutbox, type Outbox} from './outbox.ts'
import {createSealing} from './sealing.ts'
import {type WebhookTable, webhookTable} from './table.ts'

/** The webhooks of a lake, what is still to be told to them, and who tells them. */
export type Webhooks = {table: WebhookTable; outbox: Outbox; dispatcher: Dispatcher}

export function createWebhooks({folder, database}: Store, options: DispatcherOptions): Webhooks {
  const table = webhookTable(database, createSealing(folder))
  const outbox = createOutbox(database)
  const groq = createGroq({folder, projectId: options.projectId})
  return {table, outbox, dispatcher: createDispatcher({webhooks: table, outbox, groq}, options)}
}
