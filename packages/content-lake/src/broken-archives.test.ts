import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {exportDataset, importDataset, TransferError} from './index.ts'
import {type Random, seeded} from './testing/malformed/random.ts'
import {quarters} from './testing/pictures.ts'
import {testLake} from './testing/test-lake.ts'

/** `npm test` imports a few dozen; CAVEAT_REQUESTS asks for more, CAVEAT_SEED for others. */
const ARCHIVES = Math.ceil(Number(process.env.CAVEAT_REQUESTS ?? 2000) / 50)
const SEED = Number(process.env.CAVEAT_SEED ?? 1)

jest.setTimeout(60_000 + ARCHIVES * 500)

const lake = testLake()
const folder = mkdtempSync(join(tmpdir(), 'archives-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** The bytes with some of them changed, missing, repeated or in another order. */
function broken(random: Random, whole: Buffer): Buffer {
  const bytes = Buffer.from(whole)
  const at = () => random.below(bytes.length)
  switch (random.below(4)) {
    case 0:
      return bytes.subarray(0, at())
    case 1:
      for (let n = random.below(8); n >= 0; n--) bytes[at()] = random.below(256)
      return bytes
    case 2:
      return Buffer.concat([bytes.subarray(0, at()), bytes.subarray(at())])
    default:
      return bytes.fill(random.below(256), at(), at())
  }
}

test(`${ARCHIVES} broken archives are imported or refused with a reason, and harm nothing`, async () => {
  const {url, projectId, dataset, credentials} = lake.lake
  const target = {url, projectId, dataset, token: credentials.token}
  const client = lake.client()
  const {_id} = await client.assets.upload('image', await quarters())
  const picture = {_type: 'image', asset: {_type: 'reference', _ref: _id}}
  await client.create({_id: 'page', _type: 'page', picture, words: 'a few words '.repeat(20)})
  const archive = join(folder, 'whole.tar.gz')
  await exportDataset(target, archive)
  const packed = readFileSync(archive)
  const unpacked = gunzipSync(packed)
  await client.datasets.create('broken')

  const random = seeded(SEED)
  const file = join(folder, 'broken.tar.gz')
  const ends = {imported: 0, refused: 0}
  for (let n = 0; n < ARCHIVES; n++) {
    writeFileSync(file, random.below(3) === 0 ? broken(random, packed) : gzipSync(broken(random, unpacked)))
    try {
      await importDataset({...target, dataset: 'broken'}, file, {existing: 'replace'})
      ends.imported++
    } catch (error) {
      if (!(error instanceof TransferError)) throw new Error(`Archive ${n} of seed ${SEED}`, {cause: error})
      ends.refused++
    }
  }
  expect(ends.refused).toBeGreaterThan(0)
  expect(ends.imported + ends.refused).toBe(ARCHIVES)
  expect(await client.fetch('count(*)')).toBe(2)
  expect(await client.withConfig({dataset: 'broken'}).create({_type: 'page'})).toMatchObject({_type: 'page'})
})
