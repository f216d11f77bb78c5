import {chmodSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {backUp} from './backup/backup.ts'
import {startLake} from './index.ts'
import {clientOf} from './testing/test-lake.ts'
import {exportDataset} from './transfer/export.ts'

const folder = mkdtempSync(join(tmpdir(), 'lake-private-'))
const dataDir = join(folder, 'data')
// As where other people of the machine may read what is made.
const before = process.umask(0o022)

afterAll(() => {
  process.umask(before)
  rmSync(folder, {recursive: true, force: true})
})

/** What is in a folder, and the folder, that others than its owner may read or write. */
function openToOthers(path: string): string[] {
  const below = readdirSync(path, {recursive: true, encoding: 'utf8'}).map((name) => join(path, name))
  return [path, ...below].filter((each) => (statSync(each).mode & 0o077) !== 0)
}

test('what the lake keeps can be read by its owner alone, also in a folder that was open before', async () => {
  const first = await startLake({dataDir})
  await clientOf(first, {token: first.credentials.token}).create({_type: 'page'})
  expect(openToOthers(dataDir)).toEqual([])
  await first.close()
  chmodSync(dataDir, 0o755)
  for (const name of readdirSync(dataDir)) if (name.startsWith('lake.')) chmodSync(join(dataDir, name), 0o644)

  const second = await startLake({dataDir})
  const client = clientOf(second, {token: second.credentials.token})
  await client.create({_type: 'page'})
  await client.assets.upload('file', Buffer.from('a file'), {filename: 'a.txt'})
  expect(openToOthers(dataDir)).toEqual([])
  await backUp(dataDir, join(folder, 'backup'))
  expect(openToOthers(join(folder, 'backup'))).toEqual([])
  const {url, credentials, projectId, dataset} = second
  for (const name of ['all.ndjson', 'all.tar.gz']) {
    const file = join(folder, name)
    await exportDataset({url, token: credentials.token, projectId, dataset}, file)
    expect(statSync(file).mode & 0o077).toBe(0)
  }
  await second.close()
})
