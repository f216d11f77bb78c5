import {getPublishedId, isDraftId} from '@sanity/client/csm'
import {z} from 'zod'
import {type Use, usesIn} from './uses.ts'

/** A document that refers to the one that is open. */
export type User = {
  readonly id: string
  readonly type: string
  readonly title: string
  /** What patients may see of it today. */
  readonly state: 'published' | 'draft'
  readonly uses: readonly Use[]
}

const query =
  '*[references($id) && _type in ["treatment", "claim"] && !(_id in path("versions.**"))] | order(_id)'
const documents = z.array(
  z.looseObject({
    _id: z.string(),
    _type: z.string(),
    title: z.string().optional().catch(undefined),
    wordings: z.array(z.string()).optional().catch(undefined),
  }),
)

/** Reads the documents, published or drafts, that refer to this one. */
export async function usersOf(
  id: string,
  fetch: (query: string, params: {id: string}) => Promise<unknown>,
): Promise<readonly User[]> {
  return documents.parse(await fetch(query, {id})).map((document) => ({
    id: getPublishedId(document._id),
    type: document._type,
    title: document.title ?? document.wordings?.[0] ?? document._id,
    state: isDraftId(document._id) ? 'draft' : 'published',
    uses: usesIn(document, id),
  }))
}
