import type {SanityClient} from '@sanity/client'
import type {SanityDocument} from 'sanity'
import {keptFor} from './kept-for.ts'

/** Rules look at the settings of the site (its calendar day) whatever the document. */
const always = ['siteSettings']

function* referencesIn(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') yield value._ref
  for (const part of Object.values(value)) yield* referencesIn(part)
}

/** While somebody types, the documents around do not have to be asked for at every letter. */
const fetchEach = keptFor(5_000, async (client: SanityClient, ids: readonly string[]) =>
  (await client.getDocuments([...ids])).filter((document) => document !== null),
)

/** Every published document that a document refers to, also by way of others; and the site settings. */
export async function publishedReachedFrom(
  document: SanityDocument,
  client: SanityClient,
): Promise<readonly SanityDocument[]> {
  const reached: SanityDocument[] = []
  const asked = new Set([document._id])
  let next = new Set([...always, ...referencesIn(document)])
  while (next.size > 0) {
    const ids = Array.from(next).toSorted()
    for (const id of ids) asked.add(id)
    const found = await fetchEach(client, ids)
    reached.push(...found)
    next = new Set(found.flatMap((one) => Array.from(referencesIn(one))).filter((id) => !asked.has(id)))
  }
  return reached
}
