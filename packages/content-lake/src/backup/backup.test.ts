import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startLake} from '../index.ts'
import {clientOf, rejection, testLake} from '../testing/test-lake.ts'
import {backUp} from './backup.ts'
import {readManifest} from './manifest.ts'
import {restore} from './restore.ts'

const running = testLake()
const folder = mkdtempSync(join(tmpdir(), 'backup-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('a backup made while two writers write holds whole transactions, assets and tokens', async () => {
  const client = running.client()
  const asset = await client.assets.upload('file', Buffer.from('consent'), {filename: 'consent.txt'})
  await client.create({_id: 'counter', _type: 'counter', n: 0})
  let stopped = false
  const writer = async (name: string) => {
    for (let n = 0; !stopped; n++) {
      await client
        .transaction()
        .create({_id: `${name}-${n}`, _type: 'entry'})
        .patch('counter', {inc: {n: 1}})
        .commit()
    }
  }
  const writers = [writer('a'), writer('b')]
  await client.fetch('count(*)')
  const report = await backUp(running.lake.dataDir, join(folder, 'backup'))
  stopped = true
  await Promise.all(writers)
  expect(report.missingAssets).toEqual([])
  expect(statSync(join(folder, 'backup', 'credentials.json')).mode & 0o077).toBe(0)

  await restore(join(folder, 'backup'), join(folder, 'restored'))
  const lake = await startLake({dataDir: join(folder, 'restored')})
  try {
    expect(lake.credentials.token).toBe(running.lake.credentials.token)
    const restored = clientOf(lake, {token: lake.credentials.token})
    const {n, entries} = await restored.fetch(
      '{"n": *[_id == "counter"][0].n, "entries": count(*[_type == "entry"])}',
    )
    expect(n).toBe(entries)
    const bytes = await fetch(`${lake.url}/${asset.path}`)
    expect(await bytes.text()).toBe('consent')
  } finally {
    await lake.close()
  }
})

test('neither a backup nor a restore overwrites anything', async () => {
  const {dataDir} = running.lake
  expect(await rejection(backUp(dataDir, join(folder, 'backup')))).toMatchObject({code: 'target-exists'})
  expect(await rejection(restore(join(folder, 'backup'), dataDir))).toMatchObject({code: 'target-exists'})
})

test('what is no backup is not restored', async () => {
  const error = await rejection(restore(running.lake.dataDir, join(folder, 'other')))
  expect(error).toMatchObject({code: 'not-a-backup'})
  expect(await rejection(backUp(folder, join(folder, 'other')))).toMatchObject({code: 'nothing-to-back-up'})
  expect(existsSync(join(folder, 'other'))).toBe(false)
})

test('a backup in which any file was changed, cut or lost is not restored', async () => {
  const {files} = await readManifest(join(folder, 'backup'))
  expect(files.length).toBeGreaterThan(2)
  for (const [index, {path}] of files.entries()) {
    const file = join(folder, 'backup', path)
    const bytes = readFileSync(file)
    if (index % 3 === 0)
      writeFileSync(
        file,
        bytes.map((byte, at) => (at === 10 % bytes.length ? byte ^ 1 : byte)),
      )
    if (index % 3 === 1) truncateSync(file, bytes.length - 1)
    if (index % 3 === 2) rmSync(file)
    const error = await rejection(restore(join(folder, 'backup'), join(folder, 'damaged')))
    expect(error).toMatchObject({code: 'backup-damaged', message: expect.stringContaining(path)})
    expect(existsSync(join(folder, 'damaged'))).toBe(false)
    writeFileSync(file, bytes)
  }
})

test('a backup cannot name files outside of its folder', async () => {
  const manifest = join(folder, 'backup', 'backup.json')
  const json = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, json.replace('"lake.sqlite"', '"../lake.sqlite"'))
  const error = await rejection(restore(join(folder, 'backup'), join(folder, 'outside')))
  expect(error).toMatchObject({code: 'not-a-backup'})
  writeFileSync(manifest, json)
})
