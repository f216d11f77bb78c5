import {RequestError} from '../errors.ts'
import type {Committed, CommittedChange} from '../mutations/writer.ts'
import type {Analysis, GroqJob} from '../query/protocol.ts'
import type {Asker} from '../query/turns.ts'
import {eventsFor, type Matcher, type Matches, matchesOf} from './matching.ts'

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
  asker: Asker
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
  /**
   * As `subscribe`, after delivering what came after a position; undefined where that is not known any more.
   *
   * @param missed - the transactions from that of the position on; those of the last moments need not be among them
   */
  resume(listener: Listener, after: Position, missed: readonly Committed[]): (() => void) | undefined
  /** Calls back at each transaction, before any filter. */
  onCommit(callback: (committed: Committed) => void): () => void
}

/** The transactions of a dataset from one on; undefined where they are not known (any more). */
export type Past = (dataset: string, transactionId: string) => Committed[] | undefined

/** Of a filter that is behind with more than this, in characters, the listeners are given up: it must not fill the memory. */
const MOST_BEHIND = 64_000_000
/** So many transactions behind, nobody counts. */
const FEW = 10
/** Transactions that may come while a listener is told what it missed. */
const MOST_WHILE_RESUMING = 2000

/** What a listener is told: transactions after a number; while it catches up, later ones wait in `missed`. */
type Following = {after: number; missed: (() => void)[] | undefined}

/** The transactions that one filter still has to be asked about. */
type Chain = {tail: Promise<void>; length: number; size: number}

/**
 * Tells listeners of transactions, each in the order in which they were committed. A listener's filter is asked about
 * the document before and after; equal filters are asked once for all who hold them. Nobody waits for the filters of
 * others, nor for what others missed.
 */
export function createHub(match: Matcher, past: Past): Hub {
  const listeners = new Map<Listener, Following>()
  const chains = new Map<string, Chain>()
  const observers = new Set<(committed: Committed) => void>()
  const sizes = new Sizes()
  let newest = 0

  const stop = (listener: Listener) => () => {
    listeners.delete(listener)
  }
  const fail = (listener: Listener, error: unknown) => {
    if (listeners.delete(listener)) listener.fail(error)
  }
  const matching = async (listener: Listener, committed: Committed) => {
    try {
      return await matchesOf(listener, committed, match)
    } catch (error) {
      return {error}
    }
  }
  const deliver = (listener: Listener, committed: Committed, matches: Matches, after?: Position) => {
    try {
      const events = eventsFor(listener, committed, matches)
      const seen = after ? events.findIndex(({change}) => change.id === after.documentId) + 1 : 0
      for (const event of events.slice(seen)) if (listeners.has(listener)) listener.deliver(event)
    } catch (error) {
      fail(listener, error)
    }
  }
  const tell = async (members: readonly Listener[], committed: Committed) => {
    const [first] = members.filter((listener) => listeners.has(listener))
    if (!first) return
    const matches = await matching(first, committed)
    for (const listener of members) {
      const following = listeners.get(listener)
      if (!following) continue
      if ('error' in matches) fail(listener, matches.error)
      else if (!following.missed) deliver(listener, committed, matches)
      else if (following.missed.push(() => deliver(listener, committed, matches)) > MOST_WHILE_RESUMING) {
        fail(listener, tooFarBehind())
      }
    }
  }
  /** One filter's part: after what its listeners were told before, and beside all others. */
  const follow = (key: string, members: readonly Listener[], committed: Committed) => {
    const chain = chains.get(key) ?? {tail: Promise.resolve(), length: 0, size: 0}
    chains.set(key, chain)
    const size = chain.length < FEW ? 0 : sizes.of(committed)
    chain.length += 1
    chain.size += size
    if (chain.size > MOST_BEHIND) for (const listener of members) fail(listener, tooFarBehind())
    chain.tail = chain.tail.then(async () => {
      await tell(members, committed)
      chain.length -= 1
      chain.size -= size
      if (chain.length === 0) chains.delete(key)
    })
  }
  const catchUp = async (listener: Listener, missed: readonly Committed[], after: Position) => {
    for (const committed of missed) {
      if (!listeners.has(listener)) return
      const matches = await matching(listener, committed)
      if ('error' in matches) return fail(listener, matches.error)
      const half = committed.transactionId === after.transactionId
      deliver(listener, committed, matches, half ? after : undefined)
    }
    const following = listeners.get(listener)
    for (const later of following?.missed ?? []) later()
    if (following) following.missed = undefined
  }

  return {
    publish(committed) {
      newest = committed.seq
      for (const observer of observers) observer(committed)
      const due = [...listeners].filter(
        ([{dataset}, {after}]) => dataset === committed.dataset && committed.seq > after,
      )
      const groups = Map.groupBy(due, ([{dataset, filter}]) =>
        JSON.stringify([dataset, filter.query, filter.params, filter.identity]),
      )
      for (const [key, members] of groups) {
        follow(
          key,
          members.map(([listener]) => listener),
          committed,
        )
      }
    },
    subscribe(listener) {
      listeners.set(listener, {after: newest, missed: undefined})
      return stop(listener)
    },
    resume(listener, after, missed) {
      const last = missed.at(-1)
      const later = last && past(listener.dataset, last.transactionId)
      if (!later) return undefined
      listeners.set(listener, {after: later.at(-1)?.seq ?? newest, missed: []})
      void catchUp(listener, [...missed, ...later.slice(1)], after)
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

/** About how large transactions are, in characters; each is measured once, and only if it has to wait. */
class Sizes {
  readonly #known = new WeakMap<Committed, number>()

  of(committed: Committed): number {
    const size = this.#known.get(committed) ?? JSON.stringify(committed.changes).length
    this.#known.set(committed, size)
    return size
  }
}

function tooFarBehind(): RequestError {
  return new RequestError(503, {
    type: 'listenerTooSlow',
    description:
      'The filter of the listener is too far behind what is written. Listen to less, by _type or _id.',
  })
}
