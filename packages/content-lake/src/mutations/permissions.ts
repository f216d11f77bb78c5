import {type Caller, type Permission, permits} from '../auth/roles.ts'
import {RequestError} from '../errors.ts'
import type {DocumentChange} from './working-set.ts'

const DONE: Readonly<Record<string, string>> = {
  create: 'create',
  update: 'change',
  delete: 'delete',
  editHistory: 'purge the history of',
}

/**
 * Refuses a transaction with a change that its author's role does not allow. What counts is what the
 * transaction did to a document: deleted and made anew, it was changed.
 *
 * @param purged - ids of documents whose past is to be forgotten
 * @throws RequestError 403
 */
export function requirePermissions(
  caller: Caller,
  changes: readonly DocumentChange[],
  purged: readonly string[],
): void {
  for (const {id, before, after} of changes) {
    if (before && after)
      need('update', permits(caller, 'update', before) && permits(caller, 'update', after), id)
    else if (after) need('create', permits(caller, 'create', after), id)
    else if (before) {
      need('delete', permits(caller, 'update', before) || permits(caller, 'delete', before), id)
      if (purged.includes(id)) need('editHistory', permits(caller, 'editHistory', before), id)
    }
  }

  function need(permission: Permission, isGranted: boolean, id: string): void {
    if (isGranted) return
    const role = caller.kind === 'anonymous' ? 'no token' : `the role "${caller.role.title}"`
    throw new RequestError(403, {
      type: 'insufficientPermissionsError',
      description: `Nobody with ${role} may ${DONE[permission]} the document "${id}"`,
      permission,
      documentId: id,
    })
  }
}
