import {createReadStream, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {exportDataset as sanityExport} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import sharp from 'sharp'
import {rejection, type TestLake, testLake} from '../testing/test-lake.ts'
import {TransferError} from './errors.ts'
import {exportDataset} from './export.ts'
import {importDataset} from './import.ts'
import type {Target} from './target.ts'

const from = testLake()
const to = testLake()
const later = testLake()
const folder = mkdtempSync(join(tmpdir(), 'transfer-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function targetOf({lake}: TestLake): Target {
  const {url, projectId, dataset, credentials} = lake
  return {url, projectId, dataset, token: credentials.token}
}

/** Every document that is no asset, without what writing stamps. */
const CONTENT = '*[!(_type match "sanity.*")] | order(_id)'

async function contentOf(client: SanityClient) {
  const documents: Record<string, unknown>[] = await client.fetch(CONTENT, {}, {perspective: 'raw'})
  return documents.map(({_rev, _updatedAt, ...content}) => content)
}

async function assetsOf(client: SanityClient) {
  return client.fetch('*[_type match "sanity.*"] | order(_id) {_id, originalFilename, title, sha1hash, size}')
}

beforeAll(async () => {
  const client = from.client()
  const picture = await sharp({create: {width: 8, height: 6, channels: 3, background: '#abc'}})
    .jpeg()
    .toBuffer()
  const image = await client.assets.upload('image', picture, {filename: 'before.jpg', title: 'Before'})
  const file = await client.assets.upload('file', Buffer.from('consent'), {filename: 'consent.txt'})
  const reference = (_ref: string) => ({_type: 'reference', _ref})
  await client
    .transaction()
    .create({_id: 'z', _type: 'claim', text: 'Lasts “four” months\u2028 — naïve 漢字'})
    .create({
      _id: 'a',
      _type: 'page',
      claim: reference('z'),
      'odd key': {of: [{_key: 'k', text: 'x'}]},
    })
    .create({
      _id: 'drafts.a',
      _type: 'page',
      picture: {_type: 'image', asset: reference(image._id), hotspot: {x: 0.5, y: 0.5}},
      papers: [{_key: 'p', _type: 'file', asset: reference(file._id)}],
    })
    .create({_id: 'approval.1', _type: 'approval', of: {...reference('a'), _weak: true}})
    .commit()
})

test('an archive goes from lake to lake with documents, drafts, references, pictures and files', async () => {
  const archive = join(folder, 'own.tar.gz')
  const report = await exportDataset(targetOf(from), archive)
  expect(report).toEqual({documents: 4, assets: 2, missingAssets: []})
  expect(await importDataset(targetOf(to), archive)).toEqual({documents: 4, assets: 2, failedAssets: []})
  expect(await contentOf(to.client())).toEqual(await contentOf(from.client()))
  expect(await assetsOf(to.client())).toEqual(await assetsOf(from.client()))
})

test('Sanity’s own importer takes the archive', async () => {
  const archive = join(folder, 'own.tar.gz')
  await sanityImport(createReadStream(archive), {client: later.client()})
  expect(await contentOf(later.client())).toEqual(await contentOf(from.client()))
  expect(await assetsOf(later.client())).toEqual(await assetsOf(from.client()))
})

test('the archive of Sanity’s own exporter is taken', async () => {
  const archive = join(folder, 'sanitys.tar.gz')
  const client = from.client()
  await sanityExport({client, dataset: from.lake.dataset, outputPath: archive})
  const report = await importDataset(targetOf(to), archive, {existing: 'replace'})
  expect(report).toEqual({documents: 4, assets: 2, failedAssets: []})
  expect(await contentOf(to.client())).toEqual(await contentOf(client))
})

test('an import of what is there already writes nothing, and names it', async () => {
  const before = await to.client().fetch('*[_id == "a"][0]._rev')
  const error = await rejection(importDataset(targetOf(to), join(folder, 'own.tar.gz')))
  expect(error).toMatchObject({code: 'documents-exist', problems: ['a', 'approval.1', 'drafts.a', 'z']})
  expect(await to.client().fetch('*[_id == "a"][0]._rev')).toBe(before)
})

test('“missing” leaves what is there as it is, references of it too', async () => {
  await to.client().createOrReplace({_id: 'a', _type: 'page', claim: {_ref: 'z', _weak: true}})
  await to.client().delete('drafts.a')
  const report = await importDataset(targetOf(to), join(folder, 'own.tar.gz'), {existing: 'missing'})
  expect(report.documents).toBe(1)
  expect(await to.client().fetch('*[_id == "a"][0].claim')).toEqual({_ref: 'z', _weak: true})
})

/** As the hosted service does: nothing is written that refers strongly to what is not there. */
function insistingOnReferences(target: Target): Target {
  const there = new Set<string>()
  return {
    ...target,
    async fetch(url, init) {
      const body = String(init.body ?? '')
      if (!url.includes('/mutate/')) return fetch(url, init)
      const own = [...body.matchAll(/"_id":"(\w+)"/g)].map(([, id]) => id ?? '')
      const strong = [...body.matchAll(/"_ref":"(\w+)"(?!,"_weak":true)/g)].map(([, id]) => id ?? '')
      const missing = strong.find((id) => !there.has(id) && !own.includes(id))
      if (missing) return Response.json({message: `"${missing}" is not there`}, {status: 409})
      for (const id of own) there.add(id)
      return fetch(url, init)
    },
  }
}

test('a lake that insists on references gets all of them, strong in the end, whatever the order', async () => {
  const file = join(folder, 'far.ndjson')
  const lines = [
    {
      _id: 'first',
      _type: 'page',
      'odd key': {
        of: [
          {_key: 'k', r: {_ref: 'last'}},
          {_key: 'l', r: {_ref: 'first'}},
        ],
      },
    },
    {_id: 'large', _type: 'page', text: 'x'.repeat(600_000)},
    {_id: 'last', _type: 'page', r: {_ref: 'nowhere'}},
    {_id: 'behind', _type: 'page', r: {_ref: 'first'}},
  ]
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  const error = await rejection(importDataset(insistingOnReferences(targetOf(to)), file))
  expect(error).toMatchObject({code: 'partly-imported', problems: ['last: "nowhere" is not there']})
  expect(await to.client().fetch('*[_id == "first"][0]["odd key"].of[].r')).toEqual([
    {_type: 'reference', _ref: 'last'},
    {_type: 'reference', _ref: 'first'},
  ])
  expect(await to.client().fetch('*[_id == "behind"][0].r')).toEqual({_type: 'reference', _ref: 'first'})
})

test('types, drafts and assets can be left out', async () => {
  const archive = join(folder, 'part.tar.gz')
  const report = await exportDataset(targetOf(from), archive, {types: ['page'], drafts: false, assets: false})
  expect(report).toEqual({documents: 1, assets: 0, missingAssets: []})
})

test('lines alone hold the documents as they are', async () => {
  const file = join(folder, 'lines.ndjson')
  expect((await exportDataset(targetOf(from), file)).documents).toBe(6)
  expect(await rejection(exportDataset(targetOf(from), file))).toMatchObject({code: 'file-exists'})
})

test('a file with faults is refused as a whole, with all of them', async () => {
  const file = join(folder, 'faults.ndjson')
  writeFileSync(file, `{"_id":"new","_type":"page"}\n{"_id":"new","_type":"page"}\nno json\n{"_id":"x"}\n`)
  const error = await rejection(importDataset(targetOf(to), file))
  expect(error).toBeInstanceOf(TransferError)
  expect(error).toMatchObject({
    code: 'invalid-documents',
    problems: ['line 2: "new" comes a second time', 'line 3 is not JSON', 'line 4 has no _type'],
  })
  expect(await to.client().getDocument('new')).toBeUndefined()
})

test.each([
  ['file://./../outside.jpg', 'leads out of the folder'],
  ['file:///etc/hostname', 'leads out of the folder'],
  ['file://./images/absent.jpg', 'is not there'],
])('a link to %s is refused before anything is written', async (url, why) => {
  const file = join(folder, 'links.ndjson')
  writeFileSync(file, `{"_id":"linked","_type":"page","picture":{"_sanityAsset":"image@${url}"}}\n`)
  expect(String(await rejection(importDataset(targetOf(to), file)))).toContain(why)
  expect(await to.client().getDocument('linked')).toBeUndefined()
})

test('a document that the lake refuses is named, and the others are imported', async () => {
  const file = join(folder, 'refused.ndjson')
  writeFileSync(file, `{"_id":"good","_type":"page"}\n{"_id":"not an id","_type":"page"}\n`)
  const error = await rejection(importDataset(targetOf(to), file))
  expect(error).toMatchObject({code: 'partly-imported', problems: [expect.stringContaining('not an id')]})
  expect(await to.client().getDocument('good')).toBeDefined()
})
