import {getPublishedId} from '@sanity/client/csm'
import {useEffect, useMemo, useState} from 'react'
import {type SanityDocument, useClient, useEditState} from 'sanity'
import {apiVersion} from '../connection/api-version.ts'
import {useDecisionCount} from '../decisions/signal.ts'
import {sharedReport} from '../validation/findings.ts'
import type {Report} from '../validation/report.ts'

/** A pause in typing after which it is worth while to judge again. */
const pauseMs = 300

export type Reported = {
  /** What is judged: the draft, or what is published where there is no draft. */
  readonly document: SanityDocument | undefined
  readonly isDraft: boolean
  /** The last answer, which may be about the state before; undefined until the first. */
  readonly report: Report | undefined
  /** Why there is no newer answer. */
  readonly failed: string | undefined
}

/** The report on the document that is open, always of its last state at rest. */
export function useReport(documentId: string, documentType: string): Reported {
  const {draft, published} = useEditState(getPublishedId(documentId), documentType)
  const client = useClient({apiVersion})
  const decided = useDecisionCount()
  const [answer, setAnswer] = useState<Pick<Reported, 'report' | 'failed'>>({
    report: undefined,
    failed: undefined,
  })
  const document = draft ?? published ?? undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision is a reason to judge the same state again
  useEffect(() => {
    if (document === undefined) return
    let over = false
    const timer = setTimeout(() => {
      sharedReport(document, client).then(
        (report) => over || setAnswer({report, failed: undefined}),
        (error: unknown) => over || setAnswer(({report}) => ({report, failed: String(error)})),
      )
    }, pauseMs)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [document, client, decided])

  const isDraft = draft !== null
  return useMemo(() => ({document, isDraft, ...answer}), [document, isDraft, answer])
}
