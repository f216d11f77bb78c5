import type {LakeDocument} from '../documents/document.ts'
import type {DocumentTable} from '../storage/documents.ts'
import {hasReferences} from './errors.ts'
import type {DocumentChange} from './working-set.ts'

/** Whether a value holds, at any depth, a reference to the document that is not weak. */
function refersStrongly(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  if ('_ref' in value && value._ref === id && !('_weak' in value && value._weak === true)) return true
  return Object.values(value).some((inner) => refersStrongly(inner, id))
}

/**
 * Refuses a transaction that deletes a document to which others, as the transaction leaves them, still
 * hold strong references.
 *
 * @throws MutationError (409) that names the referrers
 */
export function requireNoReferrers(
  documents: Pick<DocumentTable, 'mentioning'>,
  dataset: string,
  changes: readonly DocumentChange[],
): void {
  const changed = new Map(changes.map(({id, after}) => [id, after]))
  const left = changes.map(({after}) => after).filter((after): after is LakeDocument => after !== null)
  for (const {id, before, after} of changes) {
    if (before === null || after !== null) continue
    const untouched = documents.mentioning(dataset, id).filter(({_id}) => !changed.has(_id))
    const referrers = [...untouched, ...left].filter((document) => refersStrongly(document, id))
    if (referrers.length > 0)
      throw hasReferences(
        id,
        referrers.map(({_id}) => _id),
      )
  }
}
