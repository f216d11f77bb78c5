import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sampleDocuments} from '@caveat/content/sample'
import {lakeClient} from '@caveat/content/snapshot'
import {startLake} from '@caveat/content-lake'
import type {SanityClient} from '@sanity/client'
import {createAll} from '../src/stack/create-all.ts'

export type SampleLake = {
  readonly folder: string
  readonly client: SanityClient
  /** Leads commands to this lake, and their files into its folder. */
  readonly env: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** A lake of its own with the content of the invented clinic, in a folder that goes with it. */
export async function startSampleLake(): Promise<SampleLake> {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-sample-'))
  const lake = await startLake({dataDir: join(folder, 'lake'), port: 0})
  const {projectId, dataset, port, credentials} = lake
  const client = lakeClient({projectId, dataset, apiHost: `http://127.0.0.1:${port}`}, credentials.token)
  await createAll(client, sampleDocuments)
  return {
    folder,
    client,
    env: {
      LAKE_PORT: String(port),
      LAKE_DATA: join(folder, 'lake'),
      CAVEAT_SNAPSHOT: join(folder, 'snapshot'),
      STUDIO_URL: 'http://studio.example',
    },
    async close() {
      await lake.close()
      rmSync(folder, {recursive: true})
    },
  }
}
