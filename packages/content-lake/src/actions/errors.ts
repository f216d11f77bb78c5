import {RequestError} from '../errors.ts'

/** The answer to an action that cannot be carried out; nothing of its transaction is kept. */
export class ActionError extends RequestError {
  constructor(status: 400 | 404 | 409, type: string, description: string) {
    super(status, {
      type: 'actionError',
      description,
      items: [{error: {type, description}, index: 0}],
    })
    this.name = 'ActionError'
  }
}

export function documentMissing(id: string): ActionError {
  return new ActionError(404, 'documentNotFoundError', `Document "${id}" does not exist`)
}

export function documentExists(id: string): ActionError {
  return new ActionError(409, 'documentAlreadyExistsError', `Document "${id}" already exists`)
}

export function wrongIds(description: string): ActionError {
  return new ActionError(400, 'invalidActionError', description)
}
