import {RequestError} from '../errors.ts'

type MutationErrorType =
  | 'documentAlreadyExistsError'
  | 'documentNotFoundError'
  | 'documentRevisionIDDoesNotMatchError'
  | 'documentHasExistingReferencesError'
  | 'transactionAlreadyExistsError'
  | 'invalidDocumentError'
  | 'patchFailedError'

/** The answer to a mutation or action that cannot be carried out; nothing of its transaction is kept. */
export class MutationError extends RequestError {
  readonly #at: (index: number) => MutationError

  /** @param index - which mutation of the request it was, from 0 */
  constructor(
    status: 400 | 404 | 409,
    type: MutationErrorType,
    description: string,
    documentId?: string,
    index = 0,
  ) {
    super(status, {
      type: 'mutationError',
      description,
      items: [{error: {type, description, ...(documentId && {id: documentId})}, index}],
    })
    this.name = 'MutationError'
    this.#at = (other) => new MutationError(status, type, description, documentId, other)
  }

  /** The same error of another mutation of the request. */
  at(index: number): MutationError {
    return this.#at(index)
  }
}

export function alreadyExists(id: string): MutationError {
  return new MutationError(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, id)
}

export function notFound(id: string): MutationError {
  return new MutationError(409, 'documentNotFoundError', `The document with the ID "${id}" was not found`, id)
}

export function revisionMismatch(id: string, expected: string, actual: string): MutationError {
  return new MutationError(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID "${actual}", expected "${expected}"`,
    id,
  )
}

/** How many referrers a message names. */
const namedReferrers = 10

export function hasReferences(id: string, referrers: readonly string[]): MutationError {
  const more = referrers.length > namedReferrers ? ` and ${referrers.length - namedReferrers} more` : ''
  const named = referrers
    .slice(0, namedReferrers)
    .map((referrer) => `"${referrer}"`)
    .join(', ')
  return new MutationError(
    409,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot be deleted as there are references to it from ${named}${more}`,
    id,
  )
}

export function invalidDocument(description: string, id?: string): MutationError {
  return new MutationError(400, 'invalidDocumentError', description, id)
}
