import type {ApprovalDocument, OverrideDocument} from '@caveat/claims'
import type {SanityClient} from '@sanity/client'
import {checkAgain} from './check-again.ts'
import {announceDecision} from './signal.ts'

type Subject = {readonly id: string; readonly type: string}
type Stored = ApprovalDocument | OverrideDocument

/**
 * Stores the record of a decision, which is never changed afterwards, and has its subject checked again.
 *
 * @throws the client's error when it could not be stored
 */
export async function storeDecision(client: SanityClient, subject: Subject, record: Stored): Promise<void> {
  await client.create<Record<string, unknown>>({...record})
  announceDecision()
  await checkAgain(client, subject)
}

/**
 * Deletes overrides: their warning counts again.
 *
 * @throws the client's error when they could not be deleted
 */
export async function takeBackOverride(
  client: SanityClient,
  subject: Subject,
  ids: readonly string[],
): Promise<void> {
  await ids.reduce((open, id) => open.delete(id), client.transaction()).commit()
  announceDecision()
  await checkAgain(client, subject)
}
