import {alterationInWords, alterationOf} from '../decisions/record.ts'
import {type Observation, type SiteRule, structural} from '../rule.ts'

export const approvalRecords: SiteRule = {
  id: 'approval-records',
  title: 'The record of a decision is as it was written',
  severity: 'warning',
  group: 'approval',
  citation: structural,
  appliesTo: 'site',
  *check({approvals, policy}): Iterable<Observation> {
    if (policy.requiredApprovals.length === 0) return
    for (const approval of approvals) {
      const altered = alterationOf(approval)
      if (altered === undefined) continue
      const title = `${approval.decision} by ${approval.who} (${approval.role}), ${approval.at.slice(0, 10)}`
      yield {
        document: {id: approval._id, type: 'approval', title},
        path: '',
        message: `${alterationInWords[altered]} It does not count: decide anew in the Studio.`,
      }
    }
  },
}
