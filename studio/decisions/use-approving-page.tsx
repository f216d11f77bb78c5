import {approvalOf} from '@caveat/claims'
import {Box, Dialog} from '@sanity/ui'
import {useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../connection/api-version.ts'
import type {Reported} from '../findings/use-report.ts'
import {ApprovePageForm, type Chosen} from './ApprovePageForm.tsx'
import {lastAuthors} from './authors.ts'
import {type OnPage, pageParts} from './page-parts.ts'
import {storeDecisions} from './store.ts'
import type {Approving} from './use-approving.tsx'
import {useDecider, useMomentOf, useStoring} from './use-decider.ts'

/** Lets somebody approve a page and everything on it that still lacks it, each by a record of its own. */
export function useApprovingPage({report, isDraft}: Pick<Reported, 'report' | 'isDraft'>): Approving {
  const client = useClient({apiVersion})
  const decider = useDecider()
  const momentOf = useMomentOf()
  const stored = useStoring()
  const [on, setOn] = useState<OnPage>()
  const close = () => setOn(undefined)
  const parts = report === undefined ? [] : pageParts(report, isDraft)

  const open = async () => {
    if (report === undefined) return
    const authors = await lastAuthors(
      client,
      parts.map(({subject}) => subject.document.id),
    )
    setOn({report, parts: parts.map((part) => ({...part, author: authors.get(part.subject.document.id)}))})
  }

  const decide = async ({role, parts: chosen}: Chosen) => {
    const at = momentOf([role, chosen.map(({subject}) => subject)])
    const decisions = chosen.map(({subject, author}) => ({
      subject: subject.document,
      record: approvalOf(subject, {
        ...{...decider, role, at, decision: 'approved'},
        ...(author === undefined ? {} : {author}),
      }),
    }))
    const done = chosen.length === 1 ? 'Approved' : `${chosen.length} approvals recorded`
    if (await stored(storeDecisions(client, decisions), done)) close()
  }

  return {
    start: parts.length === 0 ? undefined : open,
    dialog: on !== undefined && (
      <Dialog id="approve-page" header="Approve the page and what is on it" width={1} onClose={close}>
        <Box padding={4}>
          <ApprovePageForm on={on} decider={decider} onDecide={decide} onCancel={close} />
        </Box>
      </Dialog>
    ),
  }
}
