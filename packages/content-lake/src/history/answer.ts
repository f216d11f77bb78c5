import type {Store} from '../storage/store.ts'
import {documentAt, type Moment} from './at-revision.ts'
import {documentEvents} from './document-events.ts'
import {type LogOptions, transactionLog} from './transaction-log.ts'

/** What is asked of the past of a dataset. */
export type HistoryQuestion =
  | {about: 'transactions'; options: LogOptions}
  | {about: 'documents'; ids: readonly string[]; moment: Moment | undefined}
  | {about: 'events'; id: string; limit: number; cursor: number | undefined}

/** The body of the answer: JSON, or of transactions, a line of JSON each. */
export function answerOf(
  store: Pick<Store, 'documents' | 'transactions'>,
  dataset: string,
  question: HistoryQuestion,
): string {
  switch (question.about) {
    case 'transactions':
      return transactionLog(store, dataset, question.options)
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join('')
    case 'documents': {
      const {ids, moment} = question
      const documents = ids.flatMap((id) => (moment && documentAt(store, dataset, id, moment)) ?? [])
      return JSON.stringify({documents})
    }
    case 'events': {
      const {id, limit, cursor} = question
      const {events, nextCursor} = documentEvents(store, dataset, id, {limit, cursor})
      return JSON.stringify({events: {[id]: events}, nextCursor})
    }
  }
}
