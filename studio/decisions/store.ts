import type {ApprovalDocument, OverrideDocument} from '@caveat/claims'
import type {SanityClient} from '@sanity/client'
import {checkAgain} from './check-again.ts'
import {announceDecision} from './signal.ts'

type Subject = {readonly id: string; readonly type: string}

/** What is decided on, and the record of the decision. */
export type Deciding = {
  readonly subject: Subject
  readonly record: ApprovalDocument | OverrideDocument
}

/** A decision is stored whether or not the form of what it is about could be told. */
export type Stored = {
  /** Whether every open draft was told, so that “Publish” knows. */
  readonly told: boolean
}

/** Has everything that is judged judged again. */
async function tell(client: SanityClient, subjects: readonly Subject[]): Promise<Stored> {
  announceDecision()
  const told = await Promise.allSettled(subjects.map((subject) => checkAgain(client, subject)))
  return {told: told.every(({status}) => status === 'fulfilled')}
}

/**
 * Stores records of decisions, all or none, and has their subjects checked again. A record that is there already is
 * the same decision, sent again because nobody heard the answer: that is no error.
 *
 * @throws the client's error when they could not be stored
 */
export async function storeDecisions(client: SanityClient, decisions: readonly Deciding[]): Promise<Stored> {
  const all = decisions.reduce(
    (open, {record}) => open.createIfNotExists<Record<string, unknown>>({...record}),
    client.transaction(),
  )
  await all.commit({visibility: 'sync'})
  return tell(
    client,
    decisions.map(({subject}) => subject),
  )
}

/**
 * Deletes overrides: their warning counts again. Those that are gone already are no error.
 *
 * @throws the client's error when they could not be deleted
 */
export async function takeBackOverride(
  client: SanityClient,
  subject: Subject,
  ids: readonly string[],
): Promise<Stored> {
  if (ids.length > 0) await ids.reduce((open, id) => open.delete(id), client.transaction()).commit()
  return tell(client, [subject])
}
