import type {LakeDocument} from '../documents/document.ts'
import {alreadyExists, invalidDocument, notFound, revisionMismatch} from './errors.ts'
import {newDocument} from './new-document.ts'
import {applyPatch} from './patch.ts'
import type {ResolvedMutation} from './schema.ts'
import type {WorkingSet} from './working-set.ts'

/** What every document of a transaction is stamped with. */
export type Stamp = {transactionId: string; timestamp: string}

export type MutationResult = {
  id: string
  operation: 'create' | 'update' | 'delete' | 'none'
}

/** A carried out mutation: its result, and itself as it is recorded, with nothing left open. */
export type Applied = {result: MutationResult; recorded: ResolvedMutation}

/**
 * Carries out one mutation on the working set.
 *
 * @throws MutationError when the document is missing, exists already, has another revision than
 *   asked for, or would not be a valid document afterwards.
 */
export function applyMutation(set: WorkingSet, mutation: ResolvedMutation, stamp: Stamp): Applied {
  if ('create' in mutation) {
    const document = newDocument(mutation.create, stamp)
    if (set.get(document._id)) throw alreadyExists(document._id)
    set.put(document)
    return {result: created(document), recorded: {create: document}}
  }
  if ('createOrReplace' in mutation) {
    const document = newDocument(requireId(mutation.createOrReplace), stamp)
    const operation = set.get(document._id) ? 'update' : 'create'
    set.put(document)
    return {
      result: {id: document._id, operation},
      recorded: {createOrReplace: document},
    }
  }
  if ('createIfNotExists' in mutation) {
    const document = newDocument(requireId(mutation.createIfNotExists), stamp)
    const recorded = {createIfNotExists: document}
    if (set.get(document._id)) return {result: {id: document._id, operation: 'none'}, recorded}
    set.put(document)
    return {result: created(document), recorded}
  }
  if ('delete' in mutation) {
    const {id} = mutation.delete
    if (!set.get(id)) return {result: {id, operation: 'none'}, recorded: mutation}
    set.remove(id)
    return {result: {id, operation: 'delete'}, recorded: mutation}
  }
  const {id, ...operations} = mutation.patch
  const document = set.get(id)
  if (!document) throw notFound(id)
  checkRevision(set, id, operations.ifRevisionID)
  set.put(stamped(applyPatch(document, operations, set.work), stamp))
  return {result: {id, operation: 'update'}, recorded: mutation}
}

/** Compares the revision that a client expects with the stored one. */
export function checkRevision(set: WorkingSet, id: string, expected: string | undefined): void {
  if (expected === undefined) return
  const actual = set.revisionOf(id)
  if (actual !== expected) throw revisionMismatch(id, expected, actual ?? '(no document)')
}

function stamped(document: LakeDocument, stamp: Stamp): LakeDocument {
  return {...document, _rev: stamp.transactionId, _updatedAt: stamp.timestamp}
}

function created(document: LakeDocument): MutationResult {
  return {id: document._id, operation: 'create'}
}

function requireId<T extends {_id?: string | undefined}>(input: T): T {
  if (!input._id) throw invalidDocument('The document needs an _id')
  return input
}
