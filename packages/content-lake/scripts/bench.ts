// How fast the lake answers, beside groq-js over an array of all documents: npm run bench -- lake
import {mkdtempSync, rmSync} from 'node:fs'
import {cpus, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {evaluate, parse} from 'groq-js'
import type {LakeDocument} from '../src/documents/document.ts'
import {startLake} from '../src/index.ts'
import {inTransaction} from '../src/storage/database.ts'
import {openStore} from '../src/storage/store.ts'
import {clinicDocuments, SIZE} from './bench/clinic.ts'
import {benchPaging} from './bench/memory.ts'
import {benchWrites} from './bench/writes.ts'

type Measured = {
  name: string
  query: string
  params(round: number): Record<string, unknown>
  rounds: number
  /** Where an array takes minutes: parameters that ask for less, and how much that is. */
  less?: {params: Record<string, unknown>; is: string}
}

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
    name: '100 treatments in a form of their own, ordered by two keys of it',
    query: `*[_type == "treatment"]{_id, "name": title, "uses": count(uses)}
      | order(name desc, uses)[$from...$to]`,
    params: (round) => ({from: 0, to: 100 - (round % 2)}),
    rounds: 100,
  },
  {
    name: '100 claims, each with the treatments that refer to it',
    query: `*[_type == "claim"] | order(_id)[$from...$to]{
      _id, "treatments": *[_type == "treatment" && references(^._id)]{_id, title}
    }`,
    params: (round) => ({from: 0, to: 100 - (round % 2)}),
    rounds: 20,
    less: {params: {from: 0, to: 2}, is: '2 of the 100'},
  },
  {
    name: '100 treatments, each with a claim found by *[_id == ^…]',
    query: `*[_type == "treatment"] | order(title)[$from...$to]{
      title, "claim": *[_id == ^.uses[0].claim._ref][0].text
    }`,
    params: (round) => ({from: 0, to: 100 - (round % 2)}),
    rounds: 50,
    less: {params: {from: 0, to: 2}, is: '2 of the 100'},
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
    `${SIZE.treatments} treatments, ${SIZE.treatments * SIZE.usesEach} claim uses, ${SIZE.claims} claims; ${load()}`,
  )
  const documents = fill()
  const lake = await startLake({dataDir, queryTimeoutMs: 120_000})
  const client = createClient({
    ...{apiHost: lake.url, useProjectHostname: false, useCdn: false, apiVersion: '2025-02-19'},
    ...{projectId: lake.projectId, dataset: lake.dataset, token: lake.credentials.token},
  })
  for (const {name, query, params, rounds, less} of measured) {
    const ask = async (round: number) => void (await client.fetch(query, params(round)))
    for (let round = 0; round < 10; round++) await ask(round)
    const plain = async (round: number) => {
      const given = less?.params ?? params(round)
      const value = await evaluate(parse(query, {params: given}), {dataset: documents, params: given})
      await value.get()
    }
    const alone = `groq-js over an array${less ? ` (${less.is})` : ''}`
    console.log(`${name}\n  lake ${await timed(ask, rounds)}\n  ${alone} ${await timed(plain, 3)}`)
  }
  await lake.close()
  await benchPaging(dataDir)
} finally {
  rmSync(dataDir, {recursive: true, force: true})
}
await benchWrites()
console.log(`at the end: ${load()}`)

/** Figures mean little without what else the machine was doing. */
function load(): string {
  return `${cpus().length} processors, load average ${loadavg()[0]?.toFixed(1)}`
}

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
