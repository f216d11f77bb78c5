import type {ListenerEvent} from './hub.ts'

/** What a listener asked to have in its events. */
export type EventOptions = {
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  effectFormat: 'mendoza' | undefined
  visibility: 'transaction' | 'query'
}

/** The `data` of a `mutation` event, as clients read it. */
export function mutationEvent(event: ListenerEvent, options: EventOptions): Record<string, unknown> {
  const {committed, change, transition, total, current} = event
  return {
    eventId: eventId(event),
    documentId: change.id,
    transactionId: committed.transactionId,
    transition,
    identity: committed.author,
    ...(change.before && {previousRev: change.before._rev}),
    // A deletion too has a revision: clients order events by a chain of previous and result.
    resultRev: committed.transactionId,
    timestamp: committed.timestamp,
    visibility: options.visibility,
    transactionTotalEvents: total,
    transactionCurrentEvent: current,
    ...(options.includeMutations && {mutations: change.mutations}),
    ...(options.effectFormat && {effects: change.effects}),
    ...(options.includePreviousRevision && change.before && {previous: change.before}),
    ...(options.includeResult && transition !== 'disappear' && {result: change.after}),
  }
}

/** The id of an event in the stream, from which a client resumes. */
export function eventId({committed, change}: ListenerEvent): string {
  return `${committed.transactionId}#${change.id}`
}
