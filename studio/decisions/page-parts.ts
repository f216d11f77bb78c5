import type {ApprovalRole} from '@caveat/claims'
import type {Part, Report} from '../validation/report.ts'
import {type NoSecondPair, noSecondPair, rolesFor} from './may-decide.ts'
import type {Decider} from './use-decider.ts'

/** The page, or a claim or disclaimer on it, and whose work it is. */
export type PagePart = Part & {
  /** Whether it is what “Publish” would publish; otherwise it is what is published. */
  readonly isDraft: boolean
  /** The account that last changed it, where that is known. */
  readonly author?: string | undefined
}

/** What the dialog decides on, held as it was when it was opened. */
export type OnPage = {readonly report: Report; readonly parts: readonly PagePart[]}

/** The page itself, where it is complete, and what is on it, as far as an approval is missing in some role. */
export function pageParts({subject, approvals, parts}: Report, isDraft: boolean): readonly PagePart[] {
  const page = subject === undefined || approvals === undefined ? [] : [{subject, approvals, isDraft}]
  return [...page, ...parts.map((part) => ({...part, isDraft: false}))].filter(
    (part) => !part.approvals.approved,
  )
}

/** What lacks the approval of a role, and why somebody cannot give it where that is so. */
export type Waiting = PagePart & {readonly notBy?: NoSecondPair | 'other-role'}

export function waitingFor(
  role: ApprovalRole,
  {report, parts}: OnPage,
  decider: Decider,
): readonly Waiting[] {
  return parts
    .filter(({approvals}) => approvals.roles.some((each) => each.role === role && each.state !== 'approved'))
    .map((part) => {
      const notBy = noSecondPair(decider, report.policy, part.author)
      if (notBy !== undefined) return {...part, notBy}
      const roles = rolesFor(decider, report.policy, part.approvals)
      return roles.includes(role) ? part : {...part, notBy: 'other-role'}
    })
}
