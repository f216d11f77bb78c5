// How fast the lake answers, beside groq-js over an array of all documents: npm run bench -- lake
import {mkdtempSync, rmSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {evaluate, parse} from 'groq-js'
import type {LakeDocument} from '../src/documents/document.ts'
import {startLake} from '../src/index.ts'
import {inTransaction} from '../src/storage/database.ts'
import {openStore} from '../src/storage/store.ts'
import {clinicDocuments, SIZE} from './bench/clinic.ts'
import {benchWrites} from './bench/writes.ts'

type Measured = {name: string; query: string; params(round: number): Record<string, unknown>; rounds: number}

const JOINED = `*[_type == "treatment" && slug.current == $slug][0]{
  ..., uses[]{..., claim->{_id, text, disclaimers[]->{_id, text}}}
}`
const measured: Measured[] = [
  {
    name: 'a treatment by slug, claims and disclaimers joined',
    query: JOINED,
    params: (round) => ({slug: `treatment-${(round * 37) % SIZE.treatments}`}),
    rounds: 300,
  },
  {
    name: '100 treatments ordered by title',
    query: '*[_type == "treatment"] | order(title)[$from...$to]{_id, title}',
    params: (round) => ({from: 0, to: 100 - (round % 2)}),
    rounds: 100,
  },
  {
    name: 'the treatments that use a claim',
    query: '*[_type == "treatment" && references($id)]{_id, title}',
    params: (round) => ({id: `claim-${round * 11}`}),
    rounds: 100,
  },
  {
    name: '100 documents after an id',
    query: '*[_id > $id] | order(_id)[0...100]',
    params: (round) => ({id: `claim-${round * 11}`}),
    rounds: 100,
  },
  {
    name: 'a count over all treatments by a computed condition',
    query: 'count(*[_type == "treatment" && count(uses) > $least])',
    params: () => ({least: 3}),
    rounds: 5,
  },
]

const dataDir = mkdtempSync(join(tmpdir(), 'lake-bench-'))
try {
  console.log(
    `${SIZE.treatments} treatments, ${SIZE.treatments * SIZE.usesEach} claim uses, ${SIZE.claims} claims; ${cpus().length} processors`,
  )
  const documents = fill()
  const lake = await startLake({dataDir, queryTimeoutMs: 120_000})
  const client = createClient({
    ...{apiHost: lake.url, useProjectHostname: false, useCdn: false, apiVersion: '2025-02-19'},
    ...{projectId: lake.projectId, dataset: lake.dataset, token: lake.credentials.token},
  })
  for (const {name, query, params, rounds} of measured) {
    const ask = async (round: number) => void (await client.fetch(query, params(round)))
    for (let round = 0; round < 10; round++) await ask(round)
    const plain = async (round: number) => {
      const value = await evaluate(parse(query, {params: params(round)}), {
        dataset: documents,
        params: params(round),
      })
      await value.get()
    }
    console.log(
      `${name}\n  lake ${await timed(ask, rounds)}\n  groq-js over an array ${await timed(plain, 3)}`,
    )
  }
  await readAll(client, documents)
  await lake.close()
} finally {
  rmSync(dataDir, {recursive: true, force: true})
}
await benchWrites()

/** Writes the documents into the data folder as the lake would, without its history. */
function fill(): LakeDocument[] {
  const store = openStore(dataDir)
  const start = performance.now()
  const documents = [...clinicDocuments()]
  inTransaction(store.database, () => {
    const seq = store.transactions.add('production', {
      ...{id: 'fill', timestamp: '2026-01-01T00:00:00Z', author: 'bench', mutations: []},
    })
    for (const document of documents) store.documents.put('production', seq, document)
  })
  store.close()
  console.log(`stored and indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return documents
}

/** Everything read flat, in pages by `_id`. */
async function readAll(client: ReturnType<typeof createClient>, documents: LakeDocument[]): Promise<void> {
  const start = performance.now()
  let count = 0
  for (let after = ''; ; ) {
    const page: LakeDocument[] = await client.fetch('*[_id > $after] | order(_id)[0...1000]', {after})
    const last = page.at(-1)
    if (!last) break
    after = last._id
    count += page.length
  }
  const seconds = (performance.now() - start) / 1000
  const megabytes = documents.reduce((sum, document) => sum + JSON.stringify(document).length, 0) / 1e6
  console.log(
    `everything read in pages of 1000 by _id: ${count} documents, ${Math.round(megabytes)} MB in ${seconds.toFixed(1)} s, ${Math.round(megabytes / seconds)} MB/s`,
  )
}

async function timed(work: (round: number) => Promise<void>, rounds: number): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await work(round)
    times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, 95 % under ${at(0.95)} ms`
}
