import type {Change} from '../approvals/compare-states.ts'
import {approvalStatus, type RoleStatus} from '../approvals/status.ts'
import {type Observation, type SubjectRule, structural} from './rule.ts'

const quoted = (value: string | undefined): string => {
  if (value === undefined) return 'nothing'
  return `“${value.length > 80 ? `${value.slice(0, 79).trimEnd()}…` : value}”`
}

const describe = ({field, before, after}: Change): string =>
  `${field} (${quoted(before)} is now ${quoted(after)})`

/** The fields that differ, the first three with what they said and say. */
const listed = (changes: readonly Change[]): string => {
  const more = changes.length - 3
  return changes.slice(0, 3).map(describe).join('; ') + (more > 0 ? `; and ${more} more` : '')
}

const day = (at: string) => at.slice(0, 10)

const messages: Record<Exclude<RoleStatus['state'], 'approved'>, (status: RoleStatus) => string> = {
  missing: ({role}) => `This needs a ${role} approval and has none. Ask for it in the Studio.`,
  stale: ({role, approval, changes}) =>
    `This was changed since ${approval?.who} gave the ${role} approval on ${day(approval?.at ?? '')}: ${listed(changes)}. Ask for a new ${role} approval, or change it back.`,
  rejected: ({role, approval, changes}) => {
    const comment = approval?.comment === undefined ? '' : `: “${approval.comment}”`
    const since = changes.length === 0 ? '' : ` Changed since then: ${listed(changes)}.`
    return `${approval?.who} refused the ${role} approval on ${day(approval?.at ?? '')}${comment}.${since} Mend what was objected to and ask for a new ${role} approval.`
  },
  expired: ({role, approval, changes}) => {
    const since = changes.length === 0 ? '' : ` It was changed as well: ${listed(changes)}.`
    return `The ${role} approval by ${approval?.who} counted until ${approval?.until}.${since} Ask for a new ${role} approval.`
  },
  'same-person': ({role, sharedWith, approval}) =>
    `${approval?.who} gave both the ${role} and the ${sharedWith.join(' and ')} approval. The settings ask for different people: let somebody else decide in one of these roles.`,
  altered: ({role, approval}) =>
    `The record of the ${role} approval (${approval?._id}) is not as it was written, so it does not count. Ask for a new ${role} approval.`,
}

/** Where to look first: the place of the only change, otherwise the document as a whole. */
const pathOf = ({state, changes: [change, ...more]}: RoleStatus): string =>
  state === 'stale' && change !== undefined && more.length === 0 ? change.path : ''

export const approvalRequired: SubjectRule = {
  id: 'approval-required',
  title: 'Everything that is published has the approvals that the settings ask for',
  severity: 'error',
  group: 'approval',
  citation: structural,
  appliesTo: 'subject',
  *check(subject, {approvals, policy, today, library, decisionsRead = true}): Iterable<Observation> {
    // What is withdrawn is on its way out, and nobody has to agree to that.
    const withdrawn = library.claims.get(subject.document.id)?.withdrawn
    if (policy.requiredApprovals.length === 0 || !decisionsRead || withdrawn !== undefined) return
    const told = new Set<RoleStatus['role']>()
    for (const status of approvalStatus(subject, approvals, policy, today).roles) {
      if (status.state === 'approved' || told.has(status.role)) continue
      for (const role of status.sharedWith) told.add(role)
      yield {document: subject.document, path: pathOf(status), message: messages[status.state](status)}
    }
  },
}
