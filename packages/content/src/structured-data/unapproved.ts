import type {Claim} from '../documents/claim/model.ts'
import type {Snapshot} from '../snapshot/snapshot.ts'

/**
 * Ids of claims that came with an import and that nobody has approved since: they stand on their page, but are said
 * nowhere else. Of others the gate sees that they are approved where the settings ask for it.
 */
export function unapprovedOf(claims: readonly Claim[], snapshot: Snapshot): ReadonlySet<string> {
  const imported = claims.filter((claim) => claim.imported).map(({_id}) => _id)
  if (imported.length === 0) return new Set()
  const approved = new Set(
    snapshot
      .all('approval')
      .filter(({decision}) => decision === 'approved')
      .map(({subject}) => subject),
  )
  return new Set(imported.filter((id) => !approved.has(id)))
}
