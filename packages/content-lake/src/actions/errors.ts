import {MutationError} from '../mutations/errors.ts'

/** An action that does not fit the documents as they are. */
function actionError(status: 400 | 404 | 409, type: string, description: string, id?: string): MutationError {
  const item = {type, description, ...(id !== undefined && {id})}
  return new MutationError(status, item, {of: 'actionError'})
}

export function documentMissing(id: string): MutationError {
  return actionError(404, 'documentNotFoundError', `Document "${id}" does not exist`, id)
}

export function documentExists(id: string): MutationError {
  return actionError(409, 'documentAlreadyExistsError', `Document "${id}" already exists`, id)
}

export function wrongIds(description: string): MutationError {
  return actionError(400, 'invalidActionError', description)
}

export function unsupported(description: string): MutationError {
  return actionError(400, 'unsupportedActionError', description)
}
