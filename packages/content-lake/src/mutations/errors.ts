import {RequestError} from '../errors.ts'

/** What one item of an answer says; `id` is the document it is about. */
type Item = {type: string; description: string; id?: string; [detail: string]: unknown}

/**
 * The answer to a mutation or action that cannot be carried out, in the client's form; nothing of its
 * transaction is kept.
 */
export class MutationError extends RequestError {
  readonly item: Item
  /** Which mutation or action of the request it was, from 0. */
  readonly index: number

  constructor(
    status: RequestError['status'],
    item: Item,
    {index = 0, of = 'mutationError'}: {index?: number; of?: 'mutationError' | 'actionError'} = {},
  ) {
    super(status, {type: of, description: item.description, items: [{error: item, index}]})
    this.name = 'MutationError'
    this.item = item
    this.index = index
  }

  /** The same error of another mutation of the request. */
  at(index: number): MutationError {
    return new MutationError(this.status, this.item, {index})
  }

  /** The same error of an action of the request. */
  ofAction(index = this.index): MutationError {
    return new MutationError(this.status, this.item, {index, of: 'actionError'})
  }
}

export function alreadyExists(id: string): MutationError {
  return conflict({
    type: 'documentAlreadyExistsError',
    description: `Document by ID "${id}" already exists`,
    id,
  })
}

export function notFound(id: string): MutationError {
  const description = `The document with the ID "${id}" was not found`
  return conflict({type: 'documentNotFoundError', description, id})
}

export function revisionMismatch(id: string, expected: string, actual: string): MutationError {
  return conflict({
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has unexpected revision ID "${actual}", expected "${expected}"`,
    id,
    currentRevisionID: actual,
    expectedRevisionID: expected,
  })
}

/** How many referrers a message names. */
const namedReferrers = 10

export function hasReferences(id: string, referencingIDs: readonly string[]): MutationError {
  const others = referencingIDs.length - namedReferrers
  const named = referencingIDs.slice(0, namedReferrers).map((referrer) => `"${referrer}"`)
  return conflict({
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from ${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`,
    id,
    referencingIDs,
  })
}

export function targetMissing(id: string, referenceID: string): MutationError {
  return conflict({
    type: 'documentReferenceDoesNotExistError',
    description: `Document "${id}" references non-existent document "${referenceID}"`,
    id,
    referenceID,
  })
}

export function alreadyCommitted(transactionId: string): MutationError {
  return conflict({
    type: 'transactionAlreadyExistsError',
    description: `Transaction "${transactionId}" was carried out already`,
  })
}

export function invalidDocument(description: string, id?: string): MutationError {
  return new MutationError(400, {type: 'invalidDocumentError', description, ...(id !== undefined && {id})})
}

export function patchFailed(id: string, reason: string): MutationError {
  const description = `Cannot patch document "${id}": ${reason}`
  return new MutationError(400, {type: 'patchFailedError', description, id})
}

function conflict(item: Item): MutationError {
  return new MutationError(409, item)
}
