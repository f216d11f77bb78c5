import {Mutation} from '@sanity/mutator'
import {isLakeDocument, type LakeDocument} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import {invalidDocument, patchFailed} from './errors.ts'
import {checkAttributes} from './new-document.ts'
import {stepsOf, withReadablePaths} from './paths.ts'
import type {PatchOperations} from './schema.ts'

/** The document with the operations applied, in the way that the Studio applies them to its own copy. */
export function applyPatch(document: LakeDocument, operations: PatchOperations): LakeDocument {
  const id = document._id
  let patched: unknown
  try {
    patched = stepsOf(withReadablePaths(operations)).reduce<ReturnType<Mutation['apply']>>(
      // The empty timestamp and revision are left out on purpose: with them the mutator writes into
      // the document that it was given.
      (state, step) => new Mutation({mutations: [{patch: {...step(state), id}}]}).apply(state),
      document,
    )
  } catch (error) {
    throw patchFailed(id, messageOf(error))
  }
  if (!isLakeDocument(patched)) {
    throw invalidDocument(`The patch takes away what document "${id}" must have`, id)
  }
  if (patched._id !== id || patched._type !== document._type) {
    throw invalidDocument(`_id and _type of document "${id}" cannot be changed`, id)
  }
  checkAttributes(patched, id)
  return patched
}
