import {fork} from 'node:child_process'
import {createClient} from '@sanity/client'
import type {LakeDocument} from '../../src/documents/document.ts'

const ROUNDS = 5

/** Everything read flat, in pages by `_id`, again and again: how fast, and how much memory the lake takes. */
export async function benchPaging(dataDir: string): Promise<void> {
  const process = fork(new URL('./lake-process.ts', import.meta.url), [dataDir])
  const answer = <T>() =>
    new Promise<T>((resolve) => process.once('message', (message: T) => resolve(message)))
  const memory = async () => {
    const told = answer<{rss: number}>()
    process.send('memory')
    return Math.round((await told).rss / 1e6)
  }
  const {connection} = await answer<{connection: object}>()
  const client = createClient({
    ...{useProjectHostname: false, useCdn: false, apiVersion: '2025-02-19'},
    ...connection,
  })
  console.log(
    `everything read in pages of 1000 by _id, ${ROUNDS} times; the lake takes ${await memory()} MB before`,
  )
  for (let round = 1; round <= ROUNDS; round++) {
    let [count, bytes, most, waited] = [0, 0, 0, 0]
    for (let after = ''; ; ) {
      const start = performance.now()
      const page: LakeDocument[] = await client.fetch('*[_id > $after] | order(_id)[0...1000]', {after})
      waited += performance.now() - start
      const last = page.at(-1)
      if (!last) break
      after = last._id
      count += page.length
      bytes += page.reduce((sum, document) => sum + JSON.stringify(document).length, 0)
      most = Math.max(most, await memory())
    }
    const megabytes = bytes / 1e6
    console.log(
      `  ${count} documents, ${Math.round(megabytes)} MB in ${(waited / 1000).toFixed(1)} s, ${Math.round(megabytes / (waited / 1000))} MB/s; at most ${most} MB of memory`,
    )
  }
  const ended = new Promise((resolve) => process.once('exit', resolve))
  process.send('close')
  await ended
}
