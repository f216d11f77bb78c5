import ApprovalIcon from '@sanity/icons/Users'
import {defineDocumentInspector} from 'sanity'
import {ApprovalsInspector} from './ApprovalsInspector.tsx'

export const approvalsInspectorName = 'caveat-approvals'

/** The panel of approvals. */
export const approvalsInspector = defineDocumentInspector({
  name: approvalsInspectorName,
  component: ApprovalsInspector,
  useMenuItem: () => ({title: 'Approvals', icon: ApprovalIcon}),
})
