import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {startLake} from '../index.ts'
import {clientOf, rejection} from '../testing/test-lake.ts'
import {openStore} from './store.ts'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
})
afterEach(() => rmSync(dataDir, {recursive: true, force: true}))

async function filled(count: number): Promise<void> {
  const lake = await startLake({dataDir})
  const transaction = clientOf(lake, {token: lake.credentials.token}).transaction()
  for (let n = 0; n < count; n++) {
    transaction.create({_id: `doc${n}`, _type: 'note', text: `${n} `.repeat(200)})
  }
  await transaction.commit()
  await lake.close()
}

test('a lake started again has what it had, and the same credentials', async () => {
  await filled(3)
  const credentials = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'))
  const lake = await startLake({dataDir})
  expect(lake.credentials).toEqual(credentials)
  const client = clientOf(lake, {token: lake.credentials.token})
  expect(await client.fetch('count(*[_type == "note"])')).toBe(3)
  await lake.close()
})

test('lost credentials are replaced, and the old ones no longer hold', async () => {
  await filled(1)
  const file = join(dataDir, 'credentials.json')
  const old = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  const lake = await startLake({dataDir})
  expect(lake.credentials.email).toBe(old.email)
  expect(lake.credentials.token).not.toBe(old.token)
  expect(await rejection(clientOf(lake, {token: old.token}).fetch('*'))).toMatchObject({statusCode: 401})
  expect(await clientOf(lake, {token: lake.credentials.token}).fetch('count(*)')).toBe(1)
  await lake.close()
})

test('two lakes cannot use one data folder', async () => {
  const lake = await startLake({dataDir})
  await expect(startLake({dataDir})).rejects.toMatchObject({
    code: 'data-folder-in-use',
    message: expect.stringContaining('Stop it first'),
  })
  await lake.close()
  await (await startLake({dataDir})).close()
})

test('a file that is no database is named, and left as it is', async () => {
  const file = join(dataDir, 'lake.sqlite')
  writeFileSync(file, 'this is no database, and it is long enough to be told from an empty one')
  await expect(startLake({dataDir})).rejects.toMatchObject({
    code: 'database-broken',
    message: expect.stringContaining(file),
  })
  expect(readFileSync(file, 'utf8')).toContain('no database')
})

test('a database with a torn page is noticed at the start', async () => {
  await filled(200)
  const file = openSync(join(dataDir, 'lake.sqlite'), 'r+')
  for (let page = 2; page < 40; page++) writeSync(file, Buffer.alloc(2048, 0xa5), 0, 2048, page * 4096 + 100)
  closeSync(file)
  await expect(startLake({dataDir})).rejects.toMatchObject({
    code: 'database-broken',
    message: expect.stringContaining('content-lake restore'),
  })
})

test('a database of a newer lake is left alone', async () => {
  await filled(1)
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  database.exec('PRAGMA user_version = 99')
  database.close()
  await expect(startLake({dataDir})).rejects.toMatchObject({code: 'database-too-new'})
})

test('a taken port is named, and the data folder is free again', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  await expect(startLake({dataDir, port})).rejects.toMatchObject({
    code: 'port-in-use',
    message: expect.stringContaining(String(port)),
  })
  other.close()
  await (await startLake({dataDir})).close()
})

test('a data folder that cannot be made is named', async () => {
  const file = join(dataDir, 'a-file')
  writeFileSync(file, '')
  await expect(startLake({dataDir: join(file, 'data')})).rejects.toMatchObject({
    code: 'data-folder-unusable',
  })
})

test('the history of a new document is stored once, and tells both its mutation and its effect', async () => {
  const lake = await startLake({dataDir})
  const client = clientOf(lake, {token: lake.credentials.token})
  const document = {_id: 'new', _type: 'note', text: 'There is one such sentence in the history.'}
  const {transactionId} = await client.transaction().create(document).commit()
  const url = `${lake.url}/v1/data/history/production/transactions/new?effectFormat=mendoza&excludeContent=false`
  const answer = await fetch(url, {headers: {authorization: `Bearer ${lake.credentials.token}`}})
  const told: unknown = JSON.parse(await answer.text())
  const stored = await client.getDocument('new')
  const {_rev, ...content} = stored ?? {}
  expect(told).toMatchObject({
    id: transactionId,
    mutations: [{create: stored}],
    effects: {new: {apply: [0, content], revert: [0, null]}},
  })
  await lake.close()
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  const holding = database.prepare(
    "SELECT count(*) AS count FROM transactions WHERE instr(mutations, 'one such') > 0",
  )
  expect(holding.get()?.count).toBe(0)
  database.close()
})

test('what a killed lake left of a copy is taken away at the next start', async () => {
  await filled(2)
  const killed = openStore(dataDir)
  killed.database.exec("INSERT INTO dataset_copies VALUES ('half')")
  const document = killed.documents.get('production', 'doc1')
  if (document) killed.documents.put('half', 1, document)
  expect([...killed.documents.all('half')]).toHaveLength(1)
  killed.close()
  await (await startLake({dataDir})).close()
  const after = openStore(dataDir)
  expect([...after.documents.all('half')]).toEqual([])
  expect([...after.documents.all('production')]).toHaveLength(2)
  expect(after.datasets.isTaken('half')).toBe(false)
  after.close()
})
