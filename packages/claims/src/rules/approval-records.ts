import {alterationOf} from '../approvals/history.ts'
import {type Observation, type SiteRule, structural} from './rule.ts'

const messages = {
  'changed-afterwards':
    'This record of a decision was changed after it was written, so it does not count. Records are never edited: look who did it (the document’s history), and decide anew.',
  'wrong-id':
    'The id of this record of a decision does not begin with “approval.”, so the public of a public dataset can read it, and it does not count. Delete it, and decide anew in the Studio.',
}

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
        message: messages[altered],
      }
    }
  },
}
