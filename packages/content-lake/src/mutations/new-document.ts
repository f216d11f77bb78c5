import {isRecord, type LakeDocument} from '../documents/document.ts'
import {isValidId} from '../documents/ids.ts'
import {randomId} from '../documents/random-id.ts'
import type {Stamp} from './apply.ts'
import {invalidDocument} from './errors.ts'

const DEEPEST = 100

/**
 * Keys that would do harm in readers: the first changes the prototype of an object where it is copied, the
 * second stops groq-js, here and in the Studio, at every query that comes by the document.
 */
const POISONOUS: readonly string[] = ['__proto__', 'hasOwnProperty']

/**
 * A document ready to be stored, made of what a client sent: without an `_id` it gets a random one,
 * and an `_id` that ends with a dot (`drafts.`) is taken as the folder to make one in.
 */
export function newDocument(input: Record<string, unknown>, stamp: Stamp): LakeDocument {
  const id = idOf(input._id)
  if (!isValidId(id)) {
    throw invalidDocument(
      `"${id}" is no valid _id: use at most 128 letters, digits, ".", "_" and "-", beginning with a letter, digit or "_"`,
      id,
    )
  }
  if (typeof input._type !== 'string' || input._type === '') {
    throw invalidDocument(`Document "${id}" needs a _type`, id)
  }
  checkAttributes(input, id)
  return {
    ...input,
    _id: id,
    _type: input._type,
    _createdAt: isTimestamp(input._createdAt) ? input._createdAt : stamp.timestamp,
    _updatedAt: stamp.timestamp,
    _rev: stamp.transactionId,
  }
}

function idOf(id: unknown): string {
  if (id === undefined || id === '') return randomId()
  if (typeof id !== 'string') throw invalidDocument('The _id of a document must be a string')
  return id.endsWith('.') ? id + randomId() : id
}

function isTimestamp(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

/**
 * Looks at a document, or at a value that is put into it at some depth.
 *
 * @throws MutationError when it is nested too deeply, has a key that no document may have, or a number that JSON
 *   cannot hold: it would be stored as null
 */
export function checkAttributes(value: unknown, id: string, depth = 0): void {
  if (depth > DEEPEST) throw invalidDocument(`Document "${id}" is nested too deeply`, id)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw invalidDocument(`Document "${id}" has a number that is too large`, id)
  }
  if (Array.isArray(value)) {
    for (const element of value) checkAttributes(element, id, depth + 1)
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (POISONOUS.includes(key)) throw invalidDocument(`Document "${id}" has a key "${key}"`, id)
      checkAttributes(inner, id, depth + 1)
    }
  }
}
