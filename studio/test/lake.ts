import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {lakeClient} from '@caveat/content/snapshot'
import {type LakeOptions, type RunningLake, startLake} from '@caveat/content-lake'
import type {SanityClient} from '@sanity/client'

export type LakeForTests = {
  readonly lake: RunningLake
  /** Reads and writes everything. */
  readonly client: SanityClient
  /** Stops the lake and deletes its data. */
  readonly close: () => Promise<void>
}

/** A real lake of its own on a free port, with an empty dataset. */
export async function lakeForTests(options: Partial<LakeOptions> = {}): Promise<LakeForTests> {
  const dataDir = await mkdtemp(join(tmpdir(), 'caveat-studio-'))
  const lake = await startLake({...options, dataDir})
  const {projectId, dataset, url, credentials} = lake
  const client = lakeClient({projectId, dataset, apiHost: url}, credentials.token)
  return {
    lake,
    client,
    async close() {
      await lake.close()
      await rm(dataDir, {recursive: true, force: true})
    },
  }
}
