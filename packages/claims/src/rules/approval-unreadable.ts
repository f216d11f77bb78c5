import {type Observation, type SiteRule, structural} from '../rule.ts'

export const approvalUnreadable: SiteRule = {
  id: 'approval-unreadable',
  title: 'Approvals that the settings ask for can be read',
  severity: 'error',
  group: 'approval',
  citation: structural,
  appliesTo: 'site',
  *check({policy, decisionsRead = true}): Iterable<Observation> {
    if (policy.requiredApprovals.length === 0 || decisionsRead) return
    yield {
      document: {id: 'siteSettings', type: 'siteSettings', title: 'Site settings'},
      path: 'requiredApprovals',
      message: `The settings ask for approvals (${policy.requiredApprovals.join(', ')}), but the content was read without a token, and approvals are not public. Nothing is known of them. Set SANITY_TOKEN to a token that may read this dataset, and run the command again.`,
    }
  },
}
