import {
  type ApprovalInEffect,
  approvalRoles,
  approvalStatus,
  type Decisions,
  type Finding,
  type OverriddenFinding,
  type Site,
  type Subject,
} from '@caveat/claims'

/**
 * The approvals that count for a subject. Those of the roles that the settings ask for count by their rules, of
 * which four eyes are one; nobody asked for the others, so that one person may have given several.
 */
function approvalsOf(subject: Subject, {approvals, policy, today}: Site): readonly ApprovalInEffect[] {
  const others = approvalRoles.filter((role) => !policy.requiredApprovals.includes(role))
  const voluntary = {...policy, requiredApprovals: others, fourEyes: false}
  return [policy, voluntary]
    .flatMap((asked) => approvalStatus(subject, approvals, asked, today).roles)
    .flatMap(({state, approval}) => (state === 'approved' && approval !== undefined ? [approval] : []))
    .map(({_id, subject: id, role, who, at}) => ({id: _id, subject: id, role, who, at}))
}

const overriddenOf = ({document, rule, path, excerpt, overridden}: Finding): readonly OverriddenFinding[] =>
  overridden === undefined ? [] : [{...overridden, rule, document: document.id, path, excerpt}]

/** The decisions that a build rests on, by the documents that they are about. */
export type DecisionsByDocument = {
  /** Those on these documents, in the order of the ids. */
  readonly on: (ids: Iterable<string>) => Decisions
  /** Those on all others. */
  readonly besides: (ids: ReadonlySet<string>) => Decisions
}

/** @param findings everything that was found */
export function decisionsIn(site: Site, findings: readonly Finding[]): DecisionsByDocument {
  const decided = new Set(site.approvals.map(({subject}) => subject))
  const approvals = new Map<string, readonly ApprovalInEffect[]>()
  for (const subject of site.subjects())
    if (decided.has(subject.document.id)) approvals.set(subject.document.id, approvalsOf(subject, site))
  const overridden = Map.groupBy(findings.flatMap(overriddenOf), ({document}) => document)
  const on = (ids: Iterable<string>): Decisions => {
    const each = Array.from(ids)
    return {
      approvals: each.flatMap((id) => approvals.get(id) ?? []),
      overridden: each.flatMap((id) => overridden.get(id) ?? []),
    }
  }
  return {
    on,
    besides: (ids) => on(new Set([...approvals.keys(), ...overridden.keys()].filter((id) => !ids.has(id)))),
  }
}
