/** For the tests of other projects: a lake that is there for one test file, and gone after it. */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {LakeOptions} from '../lake-options.ts'
import {type RunningLake, startLake} from '../start-lake.ts'
import {sendJson} from '../transfer/target.ts'

/** What `createClient` of `@sanity/client` needs to talk to a lake as its administrator. */
type ClientConfig = {
  apiHost: string
  projectId: string
  dataset: string
  token: string
  apiVersion: string
  useProjectHostname: false
  useCdn: false
}

type Seed = Record<string, unknown> & {_type: string}

export type TestLake = RunningLake & {clientConfig: ClientConfig}

/**
 * Starts a lake on a free port in a folder of its own, which is deleted when it is closed.
 *
 * @param documents - what is in it from the beginning
 */
export async function startTestLake({
  documents = [],
  ...options
}: Omit<LakeOptions, 'dataDir'> & {documents?: readonly Seed[]} = {}): Promise<TestLake> {
  const dataDir = await mkdtemp(join(tmpdir(), 'content-lake-'))
  const lake = await startLake({...options, dataDir})
  const {url, projectId, dataset, credentials} = lake
  const target = {url, projectId, dataset, token: credentials.token}
  if (documents.length > 0) {
    await sendJson(target, `/data/mutate/${dataset}`, {mutations: documents.map((create) => ({create}))})
  }
  return {
    ...lake,
    clientConfig: {
      apiHost: url,
      projectId,
      dataset,
      token: credentials.token,
      apiVersion: '2025-02-19',
      useProjectHostname: false,
      useCdn: false,
    },
    async close() {
      await lake.close()
      await rm(dataDir, {recursive: true, force: true})
    },
  }
}
