import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startLake} from '../index.ts'
import {clientOf, rejection, tokenOf} from '../testing/test-lake.ts'
import {sha1} from './assets.ts'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
})
afterEach(() => rmSync(dataDir, {recursive: true, force: true}))

const files = () => join(dataDir, 'assets', 'files')
const nameOf = (text: string) => `${sha1(Buffer.from(text))}.txt`

test('an upload whose document is refused leaves no bytes', async () => {
  const lake = await startLake({
    dataDir,
    access: {
      roles: [
        {
          name: 'writer',
          title: 'Writer',
          description: 'Writes pages, and uploads nothing',
          grants: [{filter: '_type == "page"', permissions: ['create', 'update']}],
        },
      ],
    },
  })
  const client = clientOf(lake, {token: tokenOf(lake, 'writer').token})
  const refused = client.assets.upload('file', Buffer.from('refused'), {filename: 'refused.txt'})
  expect(await rejection(refused)).toMatchObject({statusCode: 403})
  expect(readdirSync(files())).toEqual([])
  await lake.close()
})

test('bytes that a killed lake stored without their document go at the next start, and no others', async () => {
  const before = await startLake({dataDir})
  const client = clientOf(before, {token: before.credentials.token})
  await client.assets.upload('file', Buffer.from('kept'), {filename: 'kept.txt'})
  expect(readdirSync(files())).toEqual([nameOf('kept')])
  await before.close()
  // As a lake leaves them that is killed before it writes the document, and just after.
  for (const name of [
    nameOf('orphan'),
    `${nameOf('orphan')}.new`,
    `${nameOf('kept')}.new`,
    nameOf('foreign'),
  ]) {
    if (!existsSync(join(files(), name))) writeFileSync(join(files(), name), '')
  }
  const after = await startLake({dataDir})
  expect(readdirSync(files()).sort()).toEqual([nameOf('kept'), nameOf('foreign')].sort())
  await after.close()
})
