import {createReadStream, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {exportDataset as sanityExport} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import sharp from 'sharp'
import {rejection, type TestLake, testLake, tokenOf} from '../testing/test-lake.ts'
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
  expect(await importDataset(targetOf(to), archive)).toEqual({
    documents: 4,
    assets: 2,
    failedAssets: [],
    leftOut: [],
  })
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
  expect(report).toEqual({documents: 4, assets: 2, failedAssets: [], leftOut: []})
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

/** Documents that refer to what comes later, in another batch, and one of which is in nobody's file. */
const farReaching = [
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
  {_id: 'last', _type: 'page', r: {_ref: 'nowhere'}, s: {_ref: 'z', _weak: true}},
  {_id: 'behind', _type: 'page', r: {_ref: 'first'}, s: {_ref: 'nobody', _weak: true}},
]
function fileOf(name: string, documents: readonly unknown[]): string {
  const file = join(folder, name)
  writeFileSync(file, documents.map((line) => JSON.stringify(line)).join('\n'))
  return file
}

test('references that lead to no document are named before anything is written, and weak if that is wanted', async () => {
  const file = fileOf('far.ndjson', farReaching)
  expect(await rejection(importDataset(targetOf(to), file))).toMatchObject({
    code: 'references-missing',
    problems: ['"nowhere", which "last" refers to'],
  })
  expect(await to.client().getDocument('first')).toBeUndefined()
  expect((await importDataset(targetOf(to), file, {allowMissingReferences: true})).documents).toBe(4)
  const reference = (_ref: string) => ({_type: 'reference', _ref})
  expect(await to.client().fetch('*[_id == "last"][0].r')).toEqual({...reference('nowhere'), _weak: true})
  expect(await to.client().fetch('*[_id == "first"][0]["odd key"].of[].r')).toEqual([
    reference('last'),
    reference('first'),
  ])
})

test('documents come in any order with strong references to one another', async () => {
  const nowhere = {_id: 'nowhere', _type: 'page', r: {_ref: 'first'}}
  const file = fileOf('all.ndjson', [...farReaching, nowhere])
  await importDataset(targetOf(to), file, {existing: 'replace'})
  expect(await to.client().fetch('*[_id == "last"][0].r')).toEqual({_type: 'reference', _ref: 'nowhere'})
  expect(await rejection(to.client().delete('nowhere'))).toMatchObject({statusCode: 409})
})

test('only administrators can write without a look at references', async () => {
  const {url, projectId, dataset} = to.lake
  const target = {url, projectId, dataset, token: tokenOf(to.lake, 'editor').token}
  const error = await rejection(importDataset(target, fileOf('one.ndjson', [{_id: 'one', _type: 'page'}])))
  expect(error).toMatchObject({
    code: 'partly-imported',
    problems: [expect.stringContaining('no right to manage')],
  })
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

test('documents of the hosted service itself are left out, and named', async () => {
  const own = ['_.groups.editors', '_.retention.max'].map((_id) => ({_id, _type: 'system.group'}))
  const file = fileOf('service.ndjson', [...own, {_id: 'content', _type: 'page'}])
  expect(await importDataset(targetOf(to), file)).toMatchObject({
    documents: 1,
    leftOut: ['_.groups.editors', '_.retention.max'],
  })
})

test('a document that the lake refuses is named, and the others are imported', async () => {
  const file = join(folder, 'refused.ndjson')
  writeFileSync(file, `{"_id":"good","_type":"page"}\n{"_id":"not an id","_type":"page"}\n`)
  const error = await rejection(importDataset(targetOf(to), file))
  expect(error).toMatchObject({code: 'partly-imported', problems: [expect.stringContaining('not an id')]})
  expect(await to.client().getDocument('good')).toBeDefined()
})
