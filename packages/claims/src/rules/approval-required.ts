import type {Change} from '../approvals/compare-states.ts'
import {approvalStatus, type RoleStatus} from '../approvals/status.ts'
import {alterationInWords, alterationOf} from '../decisions/record.ts'
import {type Observation, type SubjectRule, structural} from '../rule.ts'
import {isOver} from './shared/claim-state.ts'

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
    const {who, at = '', until = ''} = approval ?? {}
    const ended =
      until <= day(at)
        ? `was given on ${day(at)} with an end, ${until}, that had come by then: it never counted`
        : `counted until ${until}`
    return `The ${role} approval by ${who} ${ended}.${since} Ask for a new ${role} approval.`
  },
  'same-person': ({role, sharedWith, approval}) =>
    `${approval?.who} gave both the ${role} and the ${sharedWith.join(' and ')} approval. The settings ask for different people: let somebody else decide in one of these roles.`,
  'own-work': ({role, approval}) =>
    `${approval?.who} gave the ${role} approval to what ${approval?.who} had last changed. The settings ask for different people: let somebody else decide.`,
  'author-unknown': ({role, approval}) =>
    `${approval?.who} gave the ${role} approval, but who last changed this is not known: the history could not be read, or does not go back that far. The settings ask for different people, and nothing shows that there were two. Change it anew, and let somebody else approve that; or let the settings ask for a second approval.`,
  altered: ({role, approval}) => {
    const why = approval && alterationOf(approval)
    const words = why === undefined ? '' : ` ${alterationInWords[why]}`
    return `The record of the ${role} approval (${approval?._id}) does not count.${words} Ask for a new ${role} approval.`
  },
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
    if (policy.requiredApprovals.length === 0 || !decisionsRead) return
    // What is withdrawn from this day on, or has expired, may stand on no page: nobody has to agree to that.
    const claim = library.claims.get(subject.document.id)
    if (claim !== undefined && isOver(claim, today)) return
    const told = new Set<RoleStatus['role']>()
    for (const status of approvalStatus(subject, approvals, policy, today).roles) {
      if (status.state === 'approved' || told.has(status.role)) continue
      for (const role of status.sharedWith) told.add(role)
      yield {document: subject.document, path: pathOf(status), message: messages[status.state](status)}
    }
  },
}
