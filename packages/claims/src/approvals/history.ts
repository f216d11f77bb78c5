import {type ClinicDay, type Discount, discountsOn, inOrderOfTime} from '../decisions/standing.ts'
import type {Approval} from '../decisions.ts'
import type {Change} from './compare-states.ts'
import {changesBetween} from './state.ts'

export type HistoryEntry = {
  readonly approval: Approval
  /** Why it does not count; absent where it does. */
  readonly discounted?: Discount
  /** What was changed since the record before it, in any role. */
  readonly changes: readonly Change[]
}

/** A site has many subjects and its records in one list, which is sorted out once. */
const sortedOut = new WeakMap<readonly Approval[], ReadonlyMap<string, readonly Approval[]>>()

const bySubject = (approvals: readonly Approval[]): ReadonlyMap<string, readonly Approval[]> => {
  const known = sortedOut.get(approvals)
  if (known !== undefined) return known
  const groups = Map.groupBy(approvals, ({subject}) => subject)
  sortedOut.set(approvals, groups)
  return groups
}

/** Every decision on a subject, the first one first, and which of them count on a day. */
export function historyOf(
  subject: string,
  approvals: readonly Approval[],
  day: ClinicDay,
): readonly HistoryEntry[] {
  const records = (bySubject(approvals).get(subject) ?? []).toSorted(inOrderOfTime)
  if (records.length === 0) return []
  const discountOf = discountsOn(day)
  return records.map((approval, index) => {
    const discounted = discountOf(approval)
    const previous = records[index - 1]
    return {
      approval,
      changes: previous === undefined ? [] : changesBetween(previous.state, approval.state),
      ...(discounted === undefined ? {} : {discounted}),
    }
  })
}
