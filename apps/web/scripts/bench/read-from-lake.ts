import type {PublishedDocument} from '@caveat/content'
import {lakeClient, pullDocuments} from '@caveat/content/snapshot'
import {startLake} from '@caveat/content-lake'

/** Documents that are written in one transaction. */
const batch = 500

/** Puts documents into a lake of its own and reads them back as a build does. */
export async function readFromLake(documents: Iterable<PublishedDocument>, dataDir: string) {
  const lake = await startLake({dataDir, port: 0})
  try {
    const {projectId, dataset, port, credentials} = lake
    const client = lakeClient({projectId, dataset, apiHost: `http://127.0.0.1:${port}`}, credentials.token)
    const all = Array.from(documents, ({_rev, ...document}) => document)
    for (let from = 0; from < all.length; from += batch)
      await client.mutate<Record<string, unknown>>(
        all.slice(from, from + batch).map((document) => ({create: {...document}})),
        {visibility: 'async', returnDocuments: false},
      )
    const started = performance.now()
    const pulled = await pullDocuments(client)
    return {...pulled, seconds: (performance.now() - started) / 1000}
  } finally {
    await lake.close()
  }
}
