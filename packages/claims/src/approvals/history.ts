import type {Approval} from '../decisions.ts'
import type {Change} from './compare-states.ts'
import {changesBetween} from './state.ts'

/** Why a record is not the one that was written: it proves nothing. */
export type Alteration = 'changed-afterwards' | 'wrong-id'

/**
 * Records are written once: one that the store wrote again, or whose id lets the public of a public dataset read
 * it, is reported and does not count. Moving a dataset may write every record again; then decide anew.
 */
export function alterationOf({_id, _createdAt, _updatedAt}: Approval): Alteration | undefined {
  if (!_id.startsWith('approval.')) return 'wrong-id'
  if (_createdAt === undefined || _updatedAt === undefined) return undefined
  return Date.parse(_createdAt) === Date.parse(_updatedAt) ? undefined : 'changed-afterwards'
}

export type HistoryEntry = {
  readonly approval: Approval
  readonly altered?: Alteration
  /** What was changed since the record before it, in any role. */
  readonly changes: readonly Change[]
}

const inOrderOfTime = (a: Approval, b: Approval): number =>
  Date.parse(a.at) - Date.parse(b.at) || (a._id < b._id ? -1 : 1)

/** A site has many subjects and its records in one list, which is sorted out once. */
const sortedOut = new WeakMap<readonly Approval[], ReadonlyMap<string, readonly Approval[]>>()

const bySubject = (approvals: readonly Approval[]): ReadonlyMap<string, readonly Approval[]> => {
  const known = sortedOut.get(approvals)
  if (known !== undefined) return known
  const groups = Map.groupBy(approvals, ({subject}) => subject)
  sortedOut.set(approvals, groups)
  return groups
}

/** Every decision on a subject, the first one first. */
export function historyOf(subject: string, approvals: readonly Approval[]): readonly HistoryEntry[] {
  const records = (bySubject(approvals).get(subject) ?? []).toSorted(inOrderOfTime)
  return records.map((approval, index) => {
    const altered = alterationOf(approval)
    const previous = records[index - 1]
    return {
      approval,
      changes: previous === undefined ? [] : changesBetween(previous.state, approval.state),
      ...(altered === undefined ? {} : {altered}),
    }
  })
}
