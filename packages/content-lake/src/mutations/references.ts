import {isRecord, type LakeDocument} from '../documents/document.ts'
import {isDraftId, isVersionId} from '../documents/ids.ts'
import type {DocumentTable} from '../storage/documents.ts'
import {hasReferences, targetMissing} from './errors.ts'
import type {DocumentChange} from './working-set.ts'

/**
 * The ids that a document insists on: its references at any depth, without weak ones, those into other
 * datasets, and in drafts and versions those that become strong on publishing only.
 */
export function strongReferences(document: {_id: string}): Set<string> {
  const waits = isDraftId(document._id) || isVersionId(document._id)
  const ids = new Set<string>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const element of value) collect(element)
    if (!isRecord(value)) return
    if (typeof value._ref === 'string' && insists(value, waits)) ids.add(value._ref)
    for (const inner of Object.values(value)) collect(inner)
  }
  collect(document)
  return ids
}

function insists(reference: Record<string, unknown>, waits: boolean): boolean {
  if (reference._weak === true || reference._dataset !== undefined) return false
  if (reference._type === 'globalDocumentReference') return false
  return !(waits && isRecord(reference._strengthenOnPublish))
}

type Stored = Pick<DocumentTable, 'mentioning' | 'has'>

/**
 * Refuses a transaction after which a strong reference leads nowhere: one that it added, or one to a document
 * that it deleted. What counts is how the transaction leaves the documents, not the order inside of it.
 * References that led nowhere before do not hold up other changes of their document.
 *
 * @throws MutationError (409) that names the referrer and the missing document, or the referrers of the deleted one
 */
export function requireWholeReferences(
  stored: Stored,
  dataset: string,
  changes: readonly DocumentChange[],
): void {
  const changed = new Map(changes.map(({id, after}) => [id, after]))
  const referencesOf = new Map(
    changes.flatMap(({id, after}) => (after ? [[id, strongReferences(after)] as const] : [])),
  )
  requireNoReferrers(stored, dataset, {changes, changed, referencesOf})
  const known = new Set<string>()
  const isThere = (id: string) => {
    if (known.has(id)) return true
    const after = changed.get(id)
    const found = after === undefined ? stored.has(dataset, id) : after !== null
    if (found) known.add(id)
    return found
  }
  for (const {id, before} of changes) {
    const missing = [...(referencesOf.get(id) ?? [])].filter((target) => !isThere(target))
    if (missing.length === 0) continue
    const old = before ? strongReferences(before) : new Set()
    const added = missing.find((target) => !old.has(target))
    if (added !== undefined) throw targetMissing(id, added)
  }
}

type Left = {
  changes: readonly DocumentChange[]
  changed: ReadonlyMap<string, LakeDocument | null>
  referencesOf: ReadonlyMap<string, ReadonlySet<string>>
}

function requireNoReferrers(stored: Stored, dataset: string, {changes, changed, referencesOf}: Left): void {
  for (const {id, before, after} of changes) {
    if (before === null || after !== null) continue
    const untouched = stored
      .mentioning(dataset, id)
      .filter((document) => !changed.has(document._id) && strongReferences(document).has(id))
      .map(({_id}) => _id)
    const left = [...referencesOf].filter(([, targets]) => targets.has(id)).map(([referrer]) => referrer)
    if (untouched.length + left.length > 0) throw hasReferences(id, [...untouched, ...left])
  }
}
