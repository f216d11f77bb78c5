import type {LakeDocument} from '../documents/document.ts'
import type {Committed} from '../mutations/writer.ts'
import {satisfies} from '../query/narrow.ts'
import type {GroqJob} from '../query/protocol.ts'
import type {Asker} from '../query/turns.ts'
import type {Listener, ListenerEvent} from './hub.ts'

/** For each change whether a filter passes the document before it and after it. */
export type Matches = readonly {before: boolean; after: boolean}[]

/** Asks a worker, on somebody's behalf, which states of documents pass a filter. */
export type Matcher = (
  filter: GroqJob,
  asker: Asker,
  documents: (LakeDocument | null)[],
) => Promise<boolean[]>

/** Asks the filter of a listener about what a transaction changed. */
export async function matchesOf(
  listener: Pick<Listener, 'filter' | 'asker' | 'analysis'>,
  committed: Committed,
  match: Matcher,
): Promise<Matches> {
  const states = committed.changes.flatMap(({before, after}) => [before, after])
  const passes = await passing(listener, states, match)
  return committed.changes.map((_, index) => ({
    before: passes[index * 2] ?? false,
    after: passes[index * 2 + 1] ?? false,
  }))
}

async function passing(
  {filter, asker, analysis: {constraint, exact}}: Pick<Listener, 'filter' | 'asker' | 'analysis'>,
  states: (LakeDocument | null)[],
  match: Matcher,
): Promise<boolean[]> {
  const possible = states.map((state) => (constraint ? satisfies(constraint, state) : state !== null))
  if (exact || !possible.includes(true)) return possible
  const asked = states.map((state, index) => (possible[index] ? state : null))
  return match(filter, asker, asked)
}

/** A transaction as it looks to one listener. */
export function eventsFor({sees}: Listener, committed: Committed, matches: Matches): ListenerEvent[] {
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

function transitionOf(match: Matches[number] | undefined): ListenerEvent['transition'] | undefined {
  if (!match) return undefined
  if (match.before) return match.after ? 'update' : 'disappear'
  return match.after ? 'appear' : undefined
}
