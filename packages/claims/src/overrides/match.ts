import type {Change} from '../approvals/compare-states.ts'
import {changesSince} from '../approvals/state.ts'
import {type Discount, discountsOn, inOrderOfTime} from '../decisions/standing.ts'
import type {Override} from '../decisions.ts'
import type {Finding} from '../finding.ts'
import type {Site} from '../site.ts'
import {isReason, stateAt, warningOf} from './make-override.ts'

type Asked = Pick<Override, 'subject' | 'rule' | 'path' | 'excerpt' | 'warning'>

/** What a warning and its override have in common. The store trims what it keeps. */
const keyOf = ({subject, rule, path, excerpt = '', warning}: Asked): string =>
  [subject, rule, path, excerpt, warning].map((part) => part.trim()).join('\n')

export const keyOfFinding = (finding: Finding): string => {
  const {document, rule, path, excerpt} = finding
  return keyOf({subject: document.id, rule, path, excerpt, warning: warningOf(finding)})
}

/** An override, and why it does not count; with what changed where that is the reason. */
export type Judged = {
  readonly override: Override
  readonly key: string
  readonly why?: Discount | 'no-reason' | 'stale'
  readonly changes?: readonly Change[]
}

/**
 * Every override with whether it counts on the site's day, in the order in which they were stored. The document that
 * it is about is looked at where a warning asks for it.
 */
export function judged(
  findings: readonly Finding[],
  {overrides, policy, today, stateOf}: Pick<Site, 'overrides' | 'policy' | 'today' | 'stateOf'>,
): readonly Judged[] {
  if (overrides.length === 0) return []
  const discountOf = discountsOn({today, timeZone: policy.timeZone})
  const documents = new Map(findings.map(({document}) => [document.id, document]))
  return overrides.toSorted(inOrderOfTime).map((override): Judged => {
    const key = keyOf(override)
    const why = discountOf(override) ?? (isReason(override.reason) ? undefined : 'no-reason')
    if (why !== undefined) return {override, key, why}
    const document = documents.get(override.subject)
    const state = document === undefined ? undefined : stateOf(document)
    // Nothing says that it is as it was.
    if (state === undefined) return {override, key, ...(document === undefined ? {} : {why: 'stale'})}
    const changes = changesSince(override.state, stateAt(state, override.path))
    return changes.length === 0 ? {override, key} : {override, key, why: 'stale', changes}
  })
}
