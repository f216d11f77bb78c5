import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {startLake} from '../start-lake.ts'
import {look, quarters} from '../testing/pictures.ts'
import {clientOf, rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

/** The names of all files of a data folder below some folders. */
function filesIn(dataDir: string): string[] {
  return ['assets', 'made-images'].flatMap((folder) =>
    readdirSync(join(dataDir, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name),
  )
}

/** A photograph that no other test has. */
async function photograph(width: number): Promise<Buffer> {
  return sharp(await quarters(width, 40))
    .jpeg()
    .toBuffer()
}

function manage(path: string, method: string, body?: unknown): Promise<Response> {
  return lake.get(path, {
    method,
    headers: {authorization: `Bearer ${lake.lake.credentials.token}`, 'content-type': 'application/json'},
    ...(body !== undefined && {body: JSON.stringify(body)}),
  })
}

test('made pictures are kept on disk and served the same; what is damaged is made anew', async () => {
  const {url, sha1hash} = await lake.client().assets.upload('image', await photograph(100))
  const first = await look(`${url}?w=50`)
  const folder = join(lake.lake.dataDir, 'made-images')
  const kept = () => readdirSync(folder).filter((name) => name.startsWith(sha1hash))
  expect(kept()).toHaveLength(1)
  expect((await look(`${url}?w=50&unknown=1`)).bytes.equals(first.bytes)).toBe(true)
  expect(kept()).toHaveLength(1)
  writeFileSync(join(folder, kept()[0] ?? ''), 'not a picture')
  expect((await look(`${url}?w=50`)).bytes.equals(first.bytes)).toBe(true)
  const etag = first.headers.get('etag') ?? ''
  expect((await fetch(`${url}?w=50`, {headers: {'if-none-match': etag}})).status).toBe(304)
})

test('a deleted photograph is on the disk no more: not its bytes, not what was made of it, not in the history', async () => {
  const client = lake.client()
  const asset = await client.assets.upload('image', await photograph(102), {filename: 'Frau Muster.jpg'})
  for (const query of ['w=20', 'w=30&fm=webp', 'flip=h']) await look(`${asset.url}?${query}`)
  await client.patch(asset._id).set({title: 'Before'}).commit()
  const revisions = `/data/history/production/documents/${asset._id}?time=${new Date().toISOString()}`
  const transactions = `/data/history/production/transactions/${asset._id}?excludeContent=false`
  const told = async () =>
    Promise.all([revisions, transactions].map(async (path) => (await lake.get(path)).text()))
  const onDisk = () => filesIn(lake.lake.dataDir).filter((name) => name.startsWith(asset.sha1hash)).length
  expect(onDisk()).toBe(4)
  for (const text of await told()) expect(text).toMatch(/Muster.*base64/)
  await client.delete(asset._id)
  expect(onDisk()).toBe(0)
  for (const query of ['', 'w=20', 'flip=h']) expect((await fetch(`${asset.url}?${query}`)).status).toBe(404)
  const etag = `"${asset.url.split('/').at(-1)}"`
  expect((await fetch(asset.url, {headers: {'if-none-match': etag}})).status).toBe(404)
  for (const text of await told()) expect(text).not.toMatch(/Muster|base64/)
})

test('bytes that two datasets share stay until both have deleted the photograph', async () => {
  expect((await manage('/projects/caveat/datasets/second', 'PUT', {aclMode: 'private'})).status).toBe(200)
  const bytes = await photograph(104)
  const here = await lake.client().assets.upload('image', bytes)
  const there = await lake.client({dataset: 'second'}).assets.upload('image', bytes)
  expect(there._id).toBe(here._id)
  const onDisk = () => filesIn(lake.lake.dataDir).filter((name) => name.startsWith(here.sha1hash)).length
  await look(`${here.url}?w=20`)
  expect(onDisk()).toBe(2)
  await lake.client().delete(here._id)
  expect((await fetch(here.url)).status).toBe(404)
  const token = {authorization: `Bearer ${lake.lake.credentials.token}`}
  const shown = await look(there.url, token)
  // Nobody on the way may keep what is of a private dataset.
  expect(shown.headers.get('cache-control')).toBe('private, max-age=3600')
  expect((await fetch(there.url)).status).toBe(401)
  await lake.client({dataset: 'second'}).delete(there._id)
  expect(onDisk()).toBe(0)
})

test('a dataset that is deleted takes its photographs with it', async () => {
  await manage('/projects/caveat/datasets/third', 'PUT', {aclMode: 'public'})
  const {url, sha1hash} = await lake.client({dataset: 'third'}).assets.upload('image', await photograph(106))
  await look(`${url}?w=20`)
  await manage('/datasets/third', 'DELETE')
  expect(filesIn(lake.lake.dataDir).filter((name) => name.startsWith(sha1hash))).toEqual([])
})

test('who uploads while the same photograph is deleted has document and bytes, or neither', async () => {
  const bytes = await photograph(108)
  const client = lake.client()
  const {_id, url} = await client.assets.upload('image', bytes)
  for (let round = 0; round < 30; round += 1) {
    const [, , shown] = await Promise.all([
      client.assets.upload('image', bytes),
      client.delete(_id),
      fetch(`${url}?w=${10 + round}`),
    ])
    expect([200, 404]).toContain(shown.status)
    await shown.arrayBuffer()
    const isThere = (await client.getDocument(_id)) !== undefined
    expect((await fetch(url)).status).toBe(isThere ? 200 : 404)
    if (!isThere)
      expect(filesIn(lake.lake.dataDir).some((name) => url.includes(name.slice(0, 40)))).toBe(false)
  }
})

test('an upload that may not be written leaves no bytes', async () => {
  const before = filesIn(lake.lake.dataDir)
  const bytes = await photograph(110)
  expect(await rejection(lake.anonymous().assets.upload('image', bytes))).toMatchObject({statusCode: 401})
  const absent = lake.client({dataset: 'absent'})
  expect(await rejection(absent.assets.upload('image', bytes))).toMatchObject({statusCode: 404})
  expect(filesIn(lake.lake.dataDir)).toEqual(before)
})

test('what a killed lake left behind is cleared at the next start, and bytes of unknown origin are not', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  try {
    const first = await startLake({dataDir})
    const client = clientOf(first, {token: first.credentials.token})
    const {_id, path} = await client.assets.upload('image', await photograph(112))
    const images = join(dataDir, 'assets', 'images')
    const name = path.split('/').at(-1) ?? ''
    const bytes = readFileSync(join(images, name))
    await client.delete(_id)
    await first.close()
    // As if it had been killed between the deletion of the document and that of the bytes.
    writeFileSync(join(images, name), bytes)
    writeFileSync(join(images, `${name}.1.part`), bytes)
    const unknown = `${'a'.repeat(40)}-1x1.png`
    writeFileSync(join(images, unknown), bytes)
    await (await startLake({dataDir})).close()
    expect(readdirSync(images)).toEqual([unknown])
  } finally {
    rmSync(dataDir, {recursive: true, force: true})
  }
})

test('made pictures take no more disk than they may', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  const small = await startLake({dataDir, madeImagesMegabytes: 0.02})
  try {
    const client = clientOf(small, {token: small.credentials.token})
    const {url} = await client.assets.upload('image', await photograph(114))
    await Promise.all(Array.from({length: 40}, (_, index) => look(`${url}?w=${60 + index}&fm=png`)))
    const folder = join(dataDir, 'made-images')
    const sizes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).length)
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(0.02 * 1024 * 1024)
  } finally {
    await small.close()
    rmSync(dataDir, {recursive: true, force: true})
  }
})
