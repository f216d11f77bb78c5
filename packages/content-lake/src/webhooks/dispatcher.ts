import {isDraftId, isVersionId} from '../documents/ids.ts'
import {messageOf} from '../errors.ts'
import type {Change, Delivery, NewDelivery} from './delivery.ts'
import type {Groq} from './groq.ts'
import type {Outbox} from './outbox.ts'
import {send} from './send.ts'
import type {WebhookTable} from './table.ts'
import type {Operation, Webhook} from './webhook.ts'

export type DispatcherOptions = {
  projectId: string
  /** Whether receivers on this machine and its network are allowed. */
  allowPrivate: boolean
  /** Before the first new attempt; each further wait is twice as long, up to ten minutes. */
  retryAfterMs: number
}

/** Looks at changes and makes deliveries until there are none left, whenever it is woken. */
export type Dispatcher = {wake(): void; close(): Promise<void>}

/** With the waits in between, about 40 minutes from the first attempt to the last. */
const MOST_ATTEMPTS = 12
const LONGEST_WAIT_MS = 600_000

/**
 * At least once: an attempt that a crash interrupts is made again, with the same idempotency key. Of one
 * webhook one delivery is under way at a time, the oldest that is due; webhooks do not wait for each other.
 */
export function createDispatcher(
  {webhooks, outbox, groq}: {webhooks: WebhookTable; outbox: Outbox; groq: Groq},
  options: DispatcherOptions,
): Dispatcher {
  const underWay = new Map<string, Promise<void>>()
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined
  let again = false

  const lookAt = async (change: Change) => {
    const deliveries: NewDelivery[] = []
    for (const webhook of webhooks.list()) {
      if (!concerns(webhook, change)) continue
      const {filter, projection} = webhook.rule
      const answer = await groq.ask({filter, projection, ...change})
      if ('failure' in answer) {
        deliveries.push({...describe(webhook, change), body: '', failure: `GROQ: ${answer.failure}`})
      } else if (answer.matches) deliveries.push({...describe(webhook, change), body: answer.body})
    }
    if (!stop.signal.aborted) outbox.settle(change, deliveries)
  }
  const deliver = async (delivery: Delivery) => {
    const webhook = webhooks.get(delivery.webhook)
    if (!webhook) return
    const createdAt = new Date().toISOString()
    const start = performance.now()
    const outcome = await attempt(webhook, delivery)
    if (stop.signal.aborted) return
    const durationMs = Math.round(performance.now() - start)
    outbox.note(delivery, {createdAt, durationMs, ...outcome}, retryAt(delivery, outcome))
  }
  const attempt = async (webhook: Webhook, delivery: Delivery) => {
    const {projectId, allowPrivate} = options
    try {
      const secret = webhooks.secretOf(webhook.id)
      return await send({webhook, secret, delivery, projectId, allowPrivate, signal: stop.signal})
    } catch (error) {
      return {status: undefined, failure: 'other' as const, body: messageOf(error)}
    }
  }
  const retryAt = (
    delivery: Delivery,
    {status, failure}: {status?: number | undefined; failure?: string | undefined},
  ) => {
    const refused = status !== undefined && status < 500 && status !== 429 && status !== 408
    if (failure === 'other' || refused || delivery.attempts + 1 >= MOST_ATTEMPTS) return undefined
    const wait = Math.min(options.retryAfterMs * 2 ** delivery.attempts, LONGEST_WAIT_MS)
    // Spread out, so that a receiver that comes back is not met by all at once.
    return Math.round(Date.now() + wait * (0.5 + Math.random() / 2))
  }
  const work = async () => {
    while (again && !stop.signal.aborted) {
      again = false
      for (let change = outbox.nextChange(); change; change = outbox.nextChange()) {
        await lookAt(change)
        if (stop.signal.aborted) return
      }
      for (const delivery of outbox.due(Date.now())) {
        if (underWay.has(delivery.webhook)) continue
        const done = deliver(delivery)
          .catch(report)
          .finally(() => {
            underWay.delete(delivery.webhook)
            wake()
          })
        underWay.set(delivery.webhook, done)
      }
    }
    clearTimeout(timer)
    const next = outbox.nextDue()
    if (next === undefined || underWay.size > 0) return
    timer = setTimeout(wake, Math.max(next - Date.now(), 10)).unref()
  }
  const wake = () => {
    again = true
    if (stop.signal.aborted) return
    round ??= work()
      .catch(report)
      .finally(() => {
        round = undefined
        if (again && !stop.signal.aborted) wake()
      })
  }
  return {
    wake,
    async close() {
      stop.abort()
      clearTimeout(timer)
      await groq.close()
      await Promise.all([round, ...underWay.values()])
    },
  }
}

function report(error: unknown): void {
  console.error(`content-lake: webhooks: ${messageOf(error)}`)
}

function operationOf({before, after}: Change): Operation {
  if (!before) return 'create'
  return after ? 'update' : 'delete'
}

function concerns(webhook: Webhook, change: Change): boolean {
  const id = documentIdOf(change)
  if (webhook.isDisabledByUser || !webhook.rule.on.includes(operationOf(change))) return false
  if (webhook.dataset !== '*' && webhook.dataset !== change.dataset) return false
  return (webhook.includeDrafts || !isDraftId(id)) && (webhook.includeAllVersions || !isVersionId(id))
}

function documentIdOf({before, after}: Change): string {
  return (after ?? before)?._id ?? ''
}

function describe(webhook: Webhook, change: Change): Omit<NewDelivery, 'body' | 'failure'> {
  const {dataset, transactionId, transactionTime} = change
  const documentId = documentIdOf(change)
  const operation = operationOf(change)
  return {webhook: webhook.id, dataset, documentId, transactionId, transactionTime, operation}
}
