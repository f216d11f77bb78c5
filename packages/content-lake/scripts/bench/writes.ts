import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {createClient} from '@sanity/client'
import {startLake} from '../../src/index.ts'

const SECONDS = 10
const LISTENERS = 1000
const WRITES_A_SECOND = 10

/** Small durable transactions from one and from eight writers, and how soon 1,000 listeners hear of writes. */
export async function benchWrites(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-bench-'))
  const lake = await startLake({dataDir, rateLimit: {perSecond: 100_000, burst: 100_000}})
  const connection = {
    ...{apiHost: lake.url, useProjectHostname: false, useCdn: false, apiVersion: '2025-02-19'},
    ...{projectId: lake.projectId, dataset: lake.dataset, token: lake.credentials.token},
  }
  try {
    for (const writers of [1, 8]) {
      const written = await inThread('writers', {connection, writers, seconds: SECONDS})
      console.log(
        `small durable transactions, ${writers} writers: ${Math.round(written.length / SECONDS)} a second`,
      )
      console.log(`  answered in ${spread(written)}`)
    }
    const client = createClient(connection)
    const url = `${lake.url}/v2025-02-19/data/listen/${lake.dataset}`
    const expected = LISTENERS * WRITES_A_SECOND * SECONDS
    const heard = inThread(
      'listeners',
      {url, token: lake.credentials.token, count: LISTENERS, expected},
      async () => {
        for (let n = 0; n < WRITES_A_SECOND * SECONDS; n++) {
          const next = performance.now() + 1000 / WRITES_A_SECOND
          await client.create({_type: 'heard', sentAt: Date.now()}, {visibility: 'async'})
          await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())))
        }
      },
    )
    console.log(
      `${LISTENERS} listeners, ${WRITES_A_SECOND} matching writes a second: heard after ${spread(await heard)}`,
    )
  } finally {
    await lake.close()
    rmSync(dataDir, {recursive: true, force: true})
  }
}

/** Runs a part in a thread of its own, so that it does not take the lake's time; gives milliseconds measured. */
async function inThread(part: string, data: object, whenReady = async () => {}): Promise<number[]> {
  const worker = new Worker(new URL('./peers.ts', import.meta.url), {workerData: {part, ...data}})
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (message: 'ready' | number[]) => {
      if (message === 'ready') whenReady().catch(reject)
      else resolve(message)
    })
  })
}

function spread(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0)
  return `${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(1)} ms (longest)`
}
