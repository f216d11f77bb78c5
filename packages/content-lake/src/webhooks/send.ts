import {createHmac} from 'node:crypto'
import {request as requestHttp} from 'node:http'
import {request as requestHttps} from 'node:https'
import {messageOf} from '../errors.ts'
import {isPrivateAddress, literalAddress, lookupPublic, PrivateAddressError} from './addresses.ts'
import type {Attempt, Delivery} from './delivery.ts'
import type {Webhook} from './webhook.ts'

/** The receiver has this long to answer. */
const TIME_LIMIT_MS = 30_000
/** Characters of an answer that the log keeps. */
const KEPT = 2000

export type Sending = {
  webhook: Webhook
  secret: string | undefined
  delivery: Delivery
  projectId: string
  allowPrivate: boolean
  /** Breaks off the attempt. */
  signal: AbortSignal
}

export type Outcome = Pick<Attempt, 'status' | 'failure' | 'body'>

/** Makes one attempt. Redirects are not followed: they are failures, as on the hosted service. */
export function send({
  webhook,
  secret,
  delivery,
  projectId,
  allowPrivate,
  signal,
}: Sending): Promise<Outcome> {
  const url = new URL(webhook.url)
  const literal = literalAddress(url.hostname)
  if (!allowPrivate && literal !== undefined && isPrivateAddress(literal)) {
    return Promise.resolve(unanswered('other', new PrivateAddressError(literal).message))
  }
  const {promise, resolve} = Promise.withResolvers<Outcome>()
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
    method: webhook.httpMethod,
    headers: headersOf(webhook, secret, delivery, projectId),
    signal,
    ...(!allowPrivate && {lookup: lookupPublic}),
  })
  let late = false
  const deadline = setTimeout(() => {
    late = true
    request.destroy()
  }, TIME_LIMIT_MS)
  request.on('close', () => {
    clearTimeout(deadline)
    resolve(unanswered(late ? 'timeout' : 'network', 'The connection was closed without an answer'))
  })
  request.on('error', (error) => {
    const failure = error instanceof PrivateAddressError ? 'other' : 'network'
    resolve(unanswered(late ? 'timeout' : failure, messageOf(error)))
  })
  request.on('response', (response) => {
    let body = ''
    const finish = () => {
      const status = response.statusCode ?? 0
      const failure = status >= 200 && status < 300 ? undefined : 'http'
      resolve({status, failure, body: body.slice(0, KEPT)})
      request.destroy()
    }
    response.setEncoding('utf8')
    response.on('data', (piece: string) => {
      body += piece
      if (body.length >= KEPT) finish()
    })
    response.on('end', finish)
    response.on('error', finish)
  })
  request.end(webhook.httpMethod === 'GET' ? undefined : delivery.body)
  return promise
}

function unanswered(failure: Attempt['failure'], body: string): Outcome {
  return {status: undefined, failure, body}
}

function headersOf(webhook: Webhook, secret: string | undefined, delivery: Delivery, projectId: string) {
  return {
    ...webhook.headers,
    'content-type': 'application/json',
    'content-length': webhook.httpMethod === 'GET' ? 0 : Buffer.byteLength(delivery.body),
    'idempotency-key': delivery.id,
    'sanity-dataset': delivery.dataset,
    'sanity-document-id': delivery.documentId,
    'sanity-operation': delivery.operation,
    'sanity-project-id': projectId,
    'sanity-transaction-id': delivery.transactionId,
    'sanity-transaction-time': delivery.transactionTime,
    'sanity-webhook-id': webhook.id,
    ...(secret !== undefined && {'sanity-webhook-signature': signatureOf(delivery.body, secret)}),
  }
}

/** `t=<milliseconds>,v1=<HMAC-SHA-256 of "<milliseconds>.<body>">`, which `@sanity/webhook` verifies. */
function signatureOf(body: string, secret: string): string {
  const at = Date.now()
  const hash = createHmac('sha256', secret).update(`${at}.${body}`).digest('base64url')
  return `t=${at},v1=${hash}`
}
