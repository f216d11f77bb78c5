import type {WithdrawalEffect} from '@caveat/claims'
import {lakeClient} from '@caveat/content/snapshot'
import {ClientError} from '@sanity/client'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import type {Settings} from '../settings.ts'
import {writeToken} from '../stack/credentials.ts'
import {lakeUnreachable} from '../stack/lake-unreachable.ts'

const storedModel = z.array(z.looseObject({_id: z.string(), _rev: z.string()}))

const everyVersion = '*[_id in $ids || _id in path("versions.*." + $id)] | order(_id) {_id, _rev}'

const conflict = 409

/**
 * Writes the withdrawal on the published claim, and on its draft and its versions in releases, where there are any:
 * publishing one of them would undo it otherwise. All or none, and only where nobody changed the claim since it was
 * looked at.
 *
 * @param seen revision of the published claim that the preview was made of
 * @returns the ids that it was written on
 * @throws CommandError where it was changed since, or the lake does not take it; nothing is written
 */
export async function writeWithdrawal(
  settings: Settings,
  {id, seen}: {readonly id: string; readonly seen: string},
  withdrawn: {readonly at: string; readonly reason: string; readonly effect: WithdrawalEffect},
): Promise<readonly string[]> {
  const client = lakeClient(settings.connection, writeToken(settings))
  const stored = storedModel.parse(
    await client
      .fetch(everyVersion, {id, ids: [id, `drafts.${id}`]}, {perspective: 'raw'})
      .catch(lakeUnreachable(settings)),
  )
  const transaction = client.transaction()
  for (const {_id, _rev} of stored)
    transaction.patch(_id, (patch) =>
      patch.ifRevisionId(_id === id ? seen : _rev).set({withdrawn: {_type: 'withdrawal', ...withdrawn}}),
    )
  await transaction.commit({visibility: 'sync'}).catch((error: unknown) => {
    if (error instanceof ClientError && error.statusCode === conflict)
      throw new CommandError(
        `Somebody changed ${id} while you looked at it. Nothing was written; run the command again.`,
      )
    return lakeUnreachable(settings)(error)
  })
  return stored.map(({_id}) => _id)
}
