import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {PublishedDocument} from '@caveat/content'
import {lakeClient, pullDocuments} from '@caveat/content/snapshot'
import {z} from 'zod'

const port = 4999
const apiHost = `http://127.0.0.1:${port}`
const credentials = z.object({token: z.string()})

/** Documents that are written in one transaction. */
const batch = 500

const untilAnswering = async (): Promise<void> => {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${apiHost}/v1/ping`).then(
        () => true,
        () => false,
      )
    )
      return
    await wait(100)
  }
  throw new Error(`The lake does not answer at ${apiHost}.`)
}

/** Puts documents into a lake of its own and reads them back as a build does. */
export async function readFromLake(documents: Iterable<PublishedDocument>, dataDir: string) {
  const args = ['--data', dataDir, '--port', String(port), '--project', 'caveat', '--dataset', 'production']
  const lake = spawn('content-lake', args, {stdio: 'ignore'})
  try {
    await untilAnswering()
    const {token} = credentials.parse(JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')))
    const client = lakeClient({projectId: 'caveat', dataset: 'production', apiHost}, token)
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
    lake.kill('SIGTERM')
    await once(lake, 'exit')
  }
}
