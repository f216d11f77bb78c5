import {approvalOf} from '@caveat/claims'
import {Box, Dialog} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {type ReactNode, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'
import {apiVersion} from '../connection/api-version.ts'
import {useReport} from '../findings/use-report.ts'
import {ApproveForm, type Decided, type OnWhat} from './ApproveForm.tsx'
import {storeDecision} from './store.ts'

export type Approving = {
  /** Opens the dialog; undefined where there is nothing whole to decide on. */
  readonly start: (() => void) | undefined
  /** The dialog, where it is open. */
  readonly dialog: ReactNode
}

/** Lets somebody decide on exactly the state that would be published when the dialog was opened. */
export function useApproving(documentId: string, documentType: string): Approving {
  const {report, isDraft} = useReport(documentId, documentType)
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
    start:
      report === undefined || subject === undefined ? undefined : () => setOn({subject, report, isDraft}),
    dialog: on !== undefined && (
      <Dialog id="approve" header={`Approve “${on.subject.document.title}”`} width={1} onClose={close}>
        <Box padding={4}>
          <ApproveForm on={on} who={who} onDecide={decide} onCancel={close} />
        </Box>
      </Dialog>
    ),
  }
}
