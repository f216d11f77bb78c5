import type {SanityClient} from '@sanity/client'
import {getDraftId} from '@sanity/client/csm'
import {z} from 'zod'
import {isCheckAgain} from './check-again.ts'

const transaction = z.object({id: z.string(), author: z.string(), documentIDs: z.array(z.string())})

/** More of the latest changes are not looked through. */
const mostTransactions = 200

/** Publishing moves content from the draft to where the public sees it: nobody writes anything. */
const isMove = (ids: readonly string[], id: string) => ids.includes(id) && ids.includes(getDraftId(id))

/**
 * The accounts that last changed the content of documents, by the ids of these, as the store’s history tells. Absent
 * where the history does not go back that far, cannot be read, or is not kept.
 *
 * @param ids under which they are published
 */
export async function lastAuthors(
  client: SanityClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const authors = new Map<string, string>()
  try {
    const {dataset, token} = client.config()
    const of = ids.flatMap((id) => [id, getDraftId(id)]).join(',')
    const asked = `excludeContent=true&reverse=true&limit=${mostTransactions}`
    const response = await fetch(
      client.getUrl(`/data/history/${dataset}/transactions/${of}?${asked}`),
      token === undefined ? {credentials: 'include'} : {headers: {Authorization: `Bearer ${token}`}},
    )
    if (!response.ok) return authors
    const lines = (await response.text()).split('\n').filter((line) => line.trim() !== '')
    const log = lines.map((line) => transaction.parse(JSON.parse(line)))
    for (const id of ids) {
      const last = log.find(
        (one) =>
          (one.documentIDs.includes(id) || one.documentIDs.includes(getDraftId(id))) &&
          !isCheckAgain(one.id) &&
          !isMove(one.documentIDs, id),
      )
      if (last !== undefined) authors.set(id, last.author)
    }
  } catch {
    // Who wrote it is not known then; the decision is recorded without.
  }
  return authors
}
