import {type LakeDocument, parseDocument} from '../documents/document.ts'
import {integer, optionalText, type Row, text} from '../storage/row.ts'
import type {Operation} from './webhook.ts'

/** A change of a document that no webhook was asked about yet. */
export type Change = {
  n: number
  dataset: string
  transactionId: string
  transactionTime: string
  before: LakeDocument | null
  after: LakeDocument | null
}

/** A request to make, until it is answered well or given up. */
export type Delivery = {
  /** The same for all attempts: the idempotency key. */
  id: string
  webhook: string
  dataset: string
  documentId: string
  transactionId: string
  transactionTime: string
  operation: Operation
  body: string
  status: 'queued' | 'success' | 'failed'
  attempts: number
  createdAt: string
}

/** A delivery to make, or one that is given up at once because its body could not be made. */
export type NewDelivery = Omit<Delivery, 'id' | 'status' | 'attempts' | 'createdAt'> & {failure?: string}

/** Why an attempt failed; `other` is no fault of the receiver, and not tried again. */
const FAILURES = ['http', 'network', 'timeout', 'other'] as const

export type Attempt = {
  id: string
  delivery: string
  createdAt: string
  durationMs: number
  /** The status of the answer; undefined when there was none. */
  status: number | undefined
  failure: (typeof FAILURES)[number] | undefined
  /** The beginning of the answer, or why there was none. */
  body: string
}

/** Undefined when its dataset was deleted since. */
export function toChange(row: Row): Change | undefined {
  const transactionId = optionalText(row, 'transaction_id')
  if (transactionId === undefined) return undefined
  const before = optionalText(row, 'before')
  const after = optionalText(row, 'after')
  return {
    n: integer(row, 'n'),
    dataset: text(row, 'dataset'),
    transactionId,
    transactionTime: text(row, 'timestamp'),
    before: before === undefined ? null : parseDocument(before),
    after: after === undefined ? null : parseDocument(after),
  }
}

export function toDelivery(row: Row): Delivery {
  const operation = text(row, 'operation')
  const status = text(row, 'status')
  return {
    id: text(row, 'id'),
    webhook: text(row, 'webhook'),
    dataset: text(row, 'dataset'),
    documentId: text(row, 'document_id'),
    transactionId: text(row, 'transaction_id'),
    transactionTime: text(row, 'transaction_time'),
    operation: operation === 'create' || operation === 'delete' ? operation : 'update',
    body: text(row, 'body'),
    status: status === 'success' || status === 'failed' ? status : 'queued',
    attempts: integer(row, 'attempts'),
    createdAt: text(row, 'created_at'),
  }
}

export function toAttempt(row: Row): Attempt {
  return {
    id: text(row, 'id'),
    delivery: text(row, 'delivery'),
    createdAt: text(row, 'created_at'),
    durationMs: integer(row, 'duration_ms'),
    status: typeof row.status === 'number' ? row.status : undefined,
    failure: FAILURES.find((failure) => failure === row.failure),
    body: text(row, 'body'),
  }
}
