import type {LakeDocument} from '../documents/document.ts'
import type {Committed, CommittedChange} from '../mutations/writer.ts'
import {satisfies} from '../query/narrow.ts'
import type {Analysis, GroqJob} from '../query/protocol.ts'

/** One document's part of a transaction, as it looks to one listener. */
export type ListenerEvent = {
  committed: Committed
  change: CommittedChange
  transition: 'appear' | 'update' | 'disappear'
  /** How many events of this transaction this listener gets, and which of them this one is. */
  total: number
  current: number
}

export type Listener = {
  dataset: string
  filter: GroqJob
  analysis: Analysis
  sees: (documentId: string) => boolean
  deliver: (event: ListenerEvent) => void
  /** The filter broke or took too long on a document: the stream cannot go on. */
  fail: (error: unknown) => void
}

/** The place in the stream of events that a listener has got to: its last event. */
export type Position = {transactionId: string; documentId: string}

export type Hub = {
  publish(committed: Committed): void
  /** Delivers every transaction committed from now on. Gives the way to stop it. */
  subscribe(listener: Listener): () => void
  /** As `subscribe`, after delivering what came after a position; undefined where that is not known any more. */
  resume(listener: Listener, after: Position): (() => void) | undefined
  /** Calls back at each transaction, before any filter. */
  onCommit(callback: (committed: Committed) => void): () => void
}

/** Asks a worker which states of documents pass a filter. */
export type Matcher = (filter: GroqJob, documents: (LakeDocument | null)[]) => Promise<boolean[]>

/** The transactions of a dataset from one on; undefined where they are not known (any more). */
export type Past = (dataset: string, transactionId: string) => Committed[] | undefined

/**
 * Tells listeners of transactions, in the order in which they were committed. A listener's filter
 * is asked about the document before and after; equal filters are asked once for all who hold them.
 */
export function createHub(match: Matcher, past: Past): Hub {
  const listeners = new Map<Listener, {after: number}>()
  const observers = new Set<(committed: Committed) => void>()
  let newest = 0
  let tail: Promise<void> = Promise.resolve()

  const inOrder = (work: () => Promise<void>) => {
    tail = tail.then(work)
  }
  const stop = (listener: Listener) => () => {
    listeners.delete(listener)
  }
  const tell = async (members: readonly Listener[], committed: Committed, after?: Position) => {
    const [first] = members
    if (!first) return
    try {
      const matches = await matchesOf(first, committed, match)
      for (const listener of members) {
        const events = eventsFor(listener, committed, matches)
        const seen = after ? events.findIndex(({change}) => change.id === after.documentId) + 1 : 0
        if (listeners.has(listener)) for (const event of events.slice(seen)) listener.deliver(event)
      }
    } catch (error) {
      for (const listener of members) listener.fail(error)
    }
  }

  return {
    publish(committed) {
      newest = committed.seq
      for (const observer of observers) observer(committed)
      inOrder(async () => {
        const due = [...listeners].filter(
          ([listener, {after}]) => listener.dataset === committed.dataset && committed.seq > after,
        )
        const groups = Map.groupBy(
          due.map(([listener]) => listener),
          ({filter}) => JSON.stringify([filter.query, filter.params, filter.identity]),
        )
        await Promise.all([...groups.values()].map((members) => tell(members, committed)))
      })
    },
    subscribe(listener) {
      listeners.set(listener, {after: newest})
      return stop(listener)
    },
    resume(listener, after) {
      const missed = past(listener.dataset, after.transactionId)
      if (!missed) return undefined
      listeners.set(listener, {after: missed.at(-1)?.seq ?? newest})
      inOrder(async () => {
        for (const committed of missed) {
          const half = committed.transactionId === after.transactionId
          await tell([listener], committed, half ? after : undefined)
        }
      })
      return stop(listener)
    },
    onCommit(callback) {
      observers.add(callback)
      return () => {
        observers.delete(callback)
      }
    },
  }
}

/** For each change whether the filter passes the document before it and after it. */
async function matchesOf(
  {filter, analysis}: Listener,
  committed: Committed,
  match: Matcher,
): Promise<{before: boolean; after: boolean}[]> {
  const states = committed.changes.flatMap(({before, after}) => [before, after])
  const passes = await passing(filter, analysis, states, match)
  return committed.changes.map((_, index) => ({
    before: passes[index * 2] ?? false,
    after: passes[index * 2 + 1] ?? false,
  }))
}

function eventsFor(
  {sees}: Listener,
  committed: Committed,
  matches: readonly {before: boolean; after: boolean}[],
): ListenerEvent[] {
  const transitions = committed.changes.flatMap((change, index) => {
    const transition = transitionOf(matches[index])
    return transition && sees(change.id) ? [{change, transition}] : []
  })
  return transitions.map(({change, transition}, index) => ({
    committed,
    change,
    transition,
    total: transitions.length,
    current: index + 1,
  }))
}

function transitionOf(
  match: {before: boolean; after: boolean} | undefined,
): ListenerEvent['transition'] | undefined {
  if (!match) return undefined
  if (match.before) return match.after ? 'update' : 'disappear'
  return match.after ? 'appear' : undefined
}

async function passing(
  filter: GroqJob,
  {constraint, exact}: Analysis,
  states: (LakeDocument | null)[],
  match: Matcher,
): Promise<boolean[]> {
  const possible = states.map((state) => (constraint ? satisfies(constraint, state) : state !== null))
  if (exact || !possible.includes(true)) return possible
  const asked = states.map((state, index) => (possible[index] ? state : null))
  return match(filter, asked)
}
