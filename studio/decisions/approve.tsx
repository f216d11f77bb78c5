import {approvalOf} from '@caveat/claims'
import ApproveIcon from '@sanity/icons/CheckmarkCircle'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type DocumentActionComponent, useClient, useCurrentUser} from 'sanity'
import {apiVersion} from '../connection/api-version.ts'
import {useReport} from '../findings/use-report.ts'
import {ApproveForm, type Decided, type OnWhat} from './ApproveForm.tsx'
import {storeDecision} from './store.ts'

/** Stores somebody's decision on exactly the state that would be published when the dialog was opened. */
export const approve: DocumentActionComponent = ({id, type}) => {
  const {report, isDraft} = useReport(id, type)
  const client = useClient({apiVersion})
  const user = useCurrentUser()
  const toast = useToast()
  const [on, setOn] = useState<OnWhat>()
  const close = () => setOn(undefined)
  const who = user?.name ?? user?.email ?? 'Unknown'
  const subject = report?.subject

  const decide = async (decided: Decided) => {
    if (on === undefined) return
    try {
      const record = approvalOf(on.subject, {...decided, who, at: new Date().toISOString()})
      await storeDecision(client, on.subject.document, record)
      close()
      toast.push({status: 'success', title: decided.decision === 'approved' ? 'Approved' : 'Rejected'})
    } catch (error) {
      toast.push({status: 'error', title: 'It could not be stored', description: String(error)})
    }
  }

  return {
    label: 'Approve…',
    icon: ApproveIcon,
    disabled: subject === undefined,
    title:
      subject === undefined
        ? 'Something is missing: “Findings” says what'
        : 'Approve or reject what would be published now',
    onHandle: () => {
      if (report !== undefined && subject !== undefined) setOn({subject, report, isDraft})
    },
    dialog: on !== undefined && {
      type: 'dialog',
      header: `Approve “${on.subject.document.title}”`,
      width: 'medium',
      onClose: close,
      content: <ApproveForm on={on} who={who} onDecide={decide} onCancel={close} />,
    },
  }
}
