import {isLakeDocument, type LakeDocument} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import {invalidDocument, MutationError, patchFailed} from './errors.ts'
import {Draft} from './paths/draft.ts'
import {Operations} from './paths/operations.ts'
import type {PatchWork} from './paths/work.ts'
import type {PatchOperations} from './schema.ts'

/**
 * The document with the operations applied, in the order that the hosted service documents.
 *
 * @throws MutationError when a path cannot be read, an operation does not fit what is there, the transaction asks
 *   for too much, or the result would be no valid document
 */
export function applyPatch(document: LakeDocument, patch: PatchOperations, work: PatchWork): LakeDocument {
  const id = document._id
  const draft = new Draft(document, id, work)
  try {
    applyAll(patch, new Operations(draft, work))
  } catch (error) {
    throw error instanceof MutationError ? error : patchFailed(id, messageOf(error))
  }
  const patched = draft.document
  if (!isLakeDocument(patched)) {
    throw invalidDocument(`The patch takes away what document "${id}" must have`, id)
  }
  if (patched._id !== id || patched._type !== document._type) {
    throw invalidDocument(`_id and _type of document "${id}" cannot be changed`, id)
  }
  return patched
}

function applyAll(
  {set, setIfMissing, unset, diffMatchPatch, inc, dec, insert}: PatchOperations,
  operations: Operations,
): void {
  for (const [path, value] of Object.entries(set ?? {})) operations.set(path, value)
  for (const [path, value] of Object.entries(setIfMissing ?? {})) operations.setIfMissing(path, value)
  for (const path of unset ?? []) operations.unset(path)
  // The order names no text patches: they come where the Studio applies them to its own copy.
  for (const [path, source] of Object.entries(diffMatchPatch ?? {})) operations.diffMatchPatch(path, source)
  for (const [path, by] of Object.entries(inc ?? {})) operations.inc(path, by)
  for (const [path, by] of Object.entries(dec ?? {})) operations.inc(path, -by)
  if (insert) operations.insert(insert)
}
