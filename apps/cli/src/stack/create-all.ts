import type {DocumentInput} from '@caveat/content'
import type {SanityClient} from '@sanity/client'

/** Creates documents in one transaction: all of them or, when one exists already, none. */
export async function createAll(client: SanityClient, documents: readonly DocumentInput[]): Promise<void> {
  await client.mutate<Record<string, unknown>>(
    documents.map((document) => ({create: {...document}})),
    {visibility: 'sync', returnDocuments: false},
  )
}
