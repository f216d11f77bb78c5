import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {isRecord, type LakeDocument} from '../documents/document.ts'
import {openDatabaseToRead} from '../storage/database.ts'
import {openStore, type Store} from '../storage/store.ts'
import {groqQuery, groqValue} from '../testing/groq.ts'
import {evaluateQuery} from './evaluate.ts'
import type {Perspective} from './perspective.ts'
import {createReader} from './reader.ts'
import type {SourceMap} from './source-map.ts'
import {syncTag} from './sync-tags.ts'
import {View} from './view.ts'

/** `npm run test:long` asks thousands. */
const QUERIES = Number(process.env.CAVEAT_QUERIES ?? 800)

const stamp = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z'}
const params = {t: 'b', ids: ['id1', 'id5', 'nowhere'], id: 'id3', s: 's4', after: 'id2'}
const odd = [7, 'T3', 'T10', true, null, 'é', 'ﬀ', '😀', 'x'.repeat(300), 0.5, {a: 1}, ['T3'], 'a\u0000b', -1]
const prefixes = ['', '', 'drafts.', 'versions.spring.']
const layers: Perspective[] = [
  'raw',
  ['published'],
  ['drafts', 'published'],
  ['spring', 'drafts', 'published'],
]

const elementArbitrary = fc.record(
  {_key: fc.constantFrom('x', 'y', 'z'), text: groqValue, ref: fc.constantFrom('id1', 'id3')},
  {noNullPrototype: true},
)
const documentArbitrary = fc.record({
  prefix: fc.constantFrom(...prefixes),
  n: fc.integer({min: 0, max: 15}),
  _type: fc.constantFrom('a', 'b', 'b', 'c'),
  title: fc.oneof(fc.constantFrom(...odd), fc.constantFrom('T1', 'T2')),
  current: fc.constantFrom('s1', 's2', 's4', 4, odd[8]),
  to: fc.integer({min: 0, max: 15}),
  list: fc.uniqueArray(elementArbitrary, {maxLength: 3, selector: ({_key}) => _key}),
})
const datasetArbitrary = fc.array(documentArbitrary, {minLength: 5, maxLength: 25}).map((drawn) => {
  const documents = drawn.map(({prefix, n, current, to, title, ...rest}): LakeDocument => {
    const attributes = {...rest, title, slug: {current}, to: {_ref: `id${to}`}, n}
    return {...stamp, _id: `${prefix}id${n}`, _updatedAt: `2026-01-0${1 + (n % 9)}T00:00:00Z`, ...attributes}
  })
  return [...new Map(documents.map((document) => [document._id, document])).values()]
})

let folder = ''
let store: Store
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-'))
  store = openStore(folder)
})
afterAll(() => {
  store.close()
  rmSync(folder, {recursive: true, force: true})
})

/** What each perspective shows, said the plain way. */
function shown(documents: LakeDocument[], perspective: Perspective): LakeDocument[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const published = (id: string) => id.replace(/^drafts\.|^versions\.spring\./, '')
  const ids = perspective === 'raw' ? [...byId.keys()] : [...new Set([...byId.keys()].map(published))]
  const form = (id: string) => {
    if (perspective === 'raw') return byId.get(id)
    const forms = perspective.map((layer) =>
      byId.get(layer === 'published' ? id : layer === 'drafts' ? `drafts.${id}` : `versions.${layer}.${id}`),
    )
    const found = forms.find((document) => document !== undefined)
    return found && perspective.length > 1 ? {...found, _id: id, _originalId: found._id} : found
  }
  return ids.sort().flatMap((id) => form(id) ?? [])
}

/** How many mappings a source map has; each has to lead to a place with the very value of the result. */
function mappingsThatHold(
  {json, sourceMap}: {json: string; sourceMap: string | undefined},
  documents: LakeDocument[],
) {
  const map: SourceMap = JSON.parse(sourceMap ?? '')
  for (const [place, {source}] of Object.entries(map.mappings)) {
    const {_id = ''} = map.documents[source.document] ?? {}
    const stored = documents.find((document) => document._id === _id)
    const path = map.paths[source.path] ?? ''
    // In the drafts perspective ids are shown without their prefix.
    if (path === "$['_id']" || path === "$['_originalId']") continue
    expect([place, _id, path, at(stored, path)]).toEqual([place, _id, path, at(JSON.parse(json), place)])
  }
  return Object.keys(map.mappings).length
}

function at(value: unknown, path: string): unknown {
  return [...path.matchAll(/\['(\w+)'\]|\[(\d+)\]|\[\?\(@\._key=='(\w+)'\)\]/g)].reduce<unknown>(
    (inner, [, name, index, key]) => {
      if (name !== undefined) return isRecord(inner) ? inner[name] : undefined
      if (!Array.isArray(inner)) return undefined
      return index === undefined ? inner.find((element) => element._key === key) : inner[Number(index)]
    },
    value,
  )
}

test('indexes, their order and the cache never change what a query answers, and no value is mapped to another place', async () => {
  const database = openDatabaseToRead(folder)
  let run = 0
  let mapped = 0
  let narrowed = 0
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(datasetArbitrary, datasetArbitrary),
      fc.constantFrom(...layers),
      fc.boolean(),
      fc.array(groqQuery, {minLength: 8, maxLength: 8}),
      async (states, perspective, publicOnly, queries) => {
        const dataset = `d${run++}`
        const reader = createReader(database, dataset)
        const view = new View(reader, perspective, publicOnly)
        for (const [step, documents] of states.entries()) {
          replaceAll(dataset, documents, step)
          const all = shown(
            publicOnly ? documents.filter(({_id}) => !_id.includes('.')) : documents,
            perspective,
          )
          for (const query of queries.slice(step * 4, step * 4 + 4)) {
            const job = {
              kind: 'query',
              query,
              params,
              identity: 'me',
              dataset,
              perspective,
              publicOnly,
            } as const
            const answer = await reader.atOneMoment(() =>
              evaluateQuery({...job, resultSourceMap: true}, view, 'p'),
            )
            const plain = await evaluate(parse(query, {params}), {dataset: all, params, identity: 'me'})
            const expected: unknown = JSON.parse(JSON.stringify((await plain.get()) ?? null))
            expect({query, perspective, result: JSON.parse(answer.json)}).toEqual({
              query,
              perspective,
              result: expected,
            })
            if (answer.tags.length > 0 && !answer.tags.includes(syncTag(dataset))) narrowed++
            mapped += mappingsThatHold(answer, documents)
          }
        }
      },
    ),
    {numRuns: Math.ceil(QUERIES / 8)},
  )
  database.close()
  expect(mapped).toBeGreaterThan(QUERIES / 2)
  expect(narrowed).toBeGreaterThan(QUERIES / 10)
})

/** Makes a dataset hold these documents and no others. */
function replaceAll(dataset: string, documents: LakeDocument[], step: number): void {
  const kept = new Set(documents.map(({_id}) => _id))
  for (const {_id} of [...store.documents.all(dataset)])
    if (!kept.has(_id)) store.documents.remove(dataset, _id)
  for (const [index, document] of documents.entries())
    store.documents.put(dataset, step * 100 + index, document)
}
