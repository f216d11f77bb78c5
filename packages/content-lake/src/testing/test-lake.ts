import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import {hashToken, newToken} from '../auth/secrets.ts'
import {type LakeOptions, type RunningLake, startLake} from '../index.ts'
import {openDatabase} from '../storage/database.ts'
import {peopleTable} from '../storage/people.ts'

/** A lake of its own for a test file, and the real client to talk to it with. */
export type TestLake = {
  lake: RunningLake
  /** A client with the robot's token, for API version 2025-02-19 unless said otherwise. */
  client(config?: ClientConfig): SanityClient
  /** A client without a token. */
  anonymous(config?: ClientConfig): SanityClient
  /** Fetches a path of the API, such as `/users/me`, with the robot's token unless headers say otherwise. */
  get(path: string, init?: RequestInit): Promise<Response>
}

/** Starts a lake in a temporary folder before the tests of a file, and ends both after them. */
export function testLake(options: Partial<LakeOptions> = {}): TestLake {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  let running: RunningLake | undefined
  beforeAll(async () => {
    running = await startLake({dataDir, ...options})
  })
  afterAll(async () => {
    await running?.close()
    rmSync(dataDir, {recursive: true, force: true})
  })
  const lake = () => {
    if (!running) throw new Error('The lake is not running yet')
    return running
  }
  return {
    get lake() {
      return lake()
    },
    client: (config) => clientOf(lake(), {token: lake().credentials.token, ...config}),
    anonymous: (config) => clientOf(lake(), config),
    get: (path, init) =>
      fetch(`${lake().url}/v2025-02-19${path}`, {
        headers: {authorization: `Bearer ${lake().credentials.token}`},
        ...init,
      }),
  }
}

export function clientOf(lake: RunningLake, config: ClientConfig = {}): SanityClient {
  return createClient({
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiVersion: '2025-02-19',
    maxRetries: 0,
    ...config,
  })
}

/** A new token of some role, put in as the command would; whose `id` the answers name. */
export function tokenOf(lake: RunningLake, role: string): {id: string; token: string} {
  const database = openDatabase(lake.dataDir)
  const token = newToken()
  const id = `r-${role}-${token.slice(-8)}`
  const robot = {kind: 'robot', subject: id, label: role, role, expiresAt: undefined} as const
  peopleTable(database).addToken(hashToken(token), robot)
  database.close()
  return {id, token}
}

/** What a promise is rejected with; the test fails when it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('This should have failed')
}
