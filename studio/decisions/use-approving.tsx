import {approvalOf} from '@caveat/claims'
import {Box, Dialog} from '@sanity/ui'
import {type ReactNode, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../connection/api-version.ts'
import {useReport} from '../findings/use-report.ts'
import {ApproveForm, type Decided, type OnWhat} from './ApproveForm.tsx'
import {lastAuthors} from './authors.ts'
import {storeDecisions} from './store.ts'
import {useDecider, useMomentOf, useStoring} from './use-decider.ts'

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
  const decider = useDecider()
  const momentOf = useMomentOf()
  const stored = useStoring()
  const [on, setOn] = useState<OnWhat>()
  const close = () => setOn(undefined)
  const subject = report?.subject

  const open = async (given: Omit<OnWhat, 'author'>) => {
    const {id} = given.subject.document
    setOn({...given, author: (await lastAuthors(client, [id])).get(id)})
  }

  const decide = async (decided: Decided) => {
    if (on === undefined) return
    const record = approvalOf(on.subject, {
      ...{...decided, ...decider, at: momentOf([on.subject, decided])},
      ...(on.author === undefined ? {} : {author: on.author}),
    })
    const done = decided.decision === 'approved' ? 'Approved' : 'Rejected'
    if (await stored(storeDecisions(client, [{subject: on.subject.document, record}]), done)) close()
  }

  return {
    start: report === undefined || subject === undefined ? undefined : () => open({subject, report, isDraft}),
    dialog: on !== undefined && (
      <Dialog id="approve" header={`Approve “${on.subject.document.title}”`} width={1} onClose={close}>
        <Box padding={4}>
          <ApproveForm on={on} decider={decider} onDecide={decide} onCancel={close} />
        </Box>
      </Dialog>
    ),
  }
}
