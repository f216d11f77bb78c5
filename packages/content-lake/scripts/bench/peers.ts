// A thread of the bench that writes, or that listens.
import {Agent, get} from 'node:http'
import {parentPort, workerData} from 'node:worker_threads'
import {createClient} from '@sanity/client'

if (workerData.part === 'writers') parentPort?.postMessage(await write())
else await listen()

/** Writers that each send a transaction as soon as the one before is acknowledged: milliseconds of each. */
async function write(): Promise<number[]> {
  const {connection, writers, seconds} = workerData
  const client = createClient(connection)
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const writer = async () => {
    while (performance.now() < end) {
      const start = performance.now()
      await client.create({_type: 'small', title: `At ${start}`, n: times.length}, {visibility: 'async'})
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({length: writers}, writer))
  return times
}

/** Opens streams, and tells when all are open, and later how long each event took to come. */
async function listen(): Promise<void> {
  const {url, token, count, expected} = workerData
  const times: number[] = []
  const agent = new Agent({maxSockets: Number.POSITIVE_INFINITY})
  const query = new URLSearchParams({
    query: '*[_type == "heard"]',
    includeResult: 'true',
    includeMutations: 'false',
  })
  const open = () =>
    new Promise<void>((resolve, reject) => {
      get(`${url}?${query}`, {agent, headers: {authorization: `Bearer ${token}`}}, (response) => {
        response.setEncoding('utf8')
        response.on('data', (text: string) => {
          if (text.includes('event: welcome')) resolve()
          for (const [, sentAt] of text.matchAll(/"sentAt":(\d+)/g)) times.push(Date.now() - Number(sentAt))
          if (times.length < expected) return
          parentPort?.postMessage(times)
          agent.destroy()
          process.exit()
        })
      }).on('error', reject)
    })
  for (let opened = 0; opened < count; opened += 50) await Promise.all(Array.from({length: 50}, open))
  parentPort?.postMessage('ready')
}
