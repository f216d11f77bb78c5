import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {recover} from '../backup/recover.ts'
import {peopleCommand} from '../cli/people.ts'
import {webhooksCommand} from '../cli/webhooks.ts'
import {LakeStartError, type RunningLake, startLake} from '../index.ts'
import {clientOf, rejection} from '../testing/test-lake.ts'
import {openDatabase} from './database.ts'
import {migrations} from './migrations.ts'

const COMMANDS: Record<string, (args: readonly string[]) => Promise<string>> = {
  members: peopleCommand,
  tokens: peopleCommand,
  webhooks: webhooksCommand,
}

const folder = mkdtempSync(join(tmpdir(), 'damage-'))
const sound = join(folder, 'sound')
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const text = (n: number) => `Document ${n}: ${'the same words again and again. '.repeat(20)}`
const COUNT = 300

beforeAll(async () => {
  const lake = await startLake({dataDir: sound})
  const client = clientOf(lake, {token: lake.credentials.token})
  for (let n = 0; n < COUNT; n += 50) {
    const transaction = client.transaction()
    for (let i = n; i < n + 50; i++) transaction.create({_id: `d${i}`, _type: 'page', n: i, text: text(i)})
    await transaction.commit()
  }
  const {token} = lake.credentials
  const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'}
  const settings = `${lake.url}/v2025-02-19/users/me/keyvalue`
  await fetch(settings, {method: 'PUT', headers, body: JSON.stringify([{key: 'columns', value: 3}])})
  await lake.close()
  const run = (args: string[]) => COMMANDS[args[0] ?? '']?.([...args, '--data', sound])
  await run(['members', 'add', 'ann@clinic.example', '--name', 'Ann', '--role', 'editor'])
  await run(['tokens', 'create', 'Site build', '--role', 'viewer'])
  await run([
    'webhooks',
    'add',
    'rebuild',
    '--url',
    'https://example.com/rebuild',
    '--filter',
    '_type == "page"',
  ])
})

/** A copy of the sound folder for one test. */
function copied(name: string): string {
  const copy = join(folder, name)
  rmSync(copy, {recursive: true, force: true})
  cpSync(sound, copy, {recursive: true})
  return copy
}

function* placesOf(bytes: Buffer, words: string): Generator<number> {
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) yield at
}

function documentsIn(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare('SELECT id, json ->> ? AS text FROM documents').all('$.text')
  return new Map(rows.map((row) => [String(row.id), String(row.text)]))
}

/** The documents as they should be, or why the lake does not start. */
function open(dataDir: string): Map<string, string> | LakeStartError {
  try {
    const database = openDatabase(dataDir)
    try {
      return documentsIn(database)
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof LakeStartError) return error
    throw error
  }
}

test('bytes damaged anywhere: the lake does not start and says so, or every document is as it was', () => {
  const random = createRandom(1)
  const expected = open(sound)
  const original = readFileSync(join(sound, 'lake.sqlite'))
  const dataDir = copied('bytes')
  let refused = 0
  for (let round = 0; round < 60; round++) {
    const bytes = Buffer.from(original)
    const start = random(bytes.length)
    for (let at = start; at < Math.min(start + 1 + random(40), bytes.length); at++) bytes[at] = random(256)
    for (const name of readdirSync(dataDir)) if (name.startsWith('lake.sqlite')) rmSync(join(dataDir, name))
    writeFileSync(join(dataDir, 'lake.sqlite'), bytes)
    const outcome = open(dataDir)
    if (outcome instanceof LakeStartError) {
      refused++
      expect(outcome.message).toMatch(/restore .* recover|newer version/s)
    } else expect(outcome).toEqual(expected)
  }
  expect(refused).toBeGreaterThan(10)
})

test('a database cut off anywhere is refused', () => {
  const {size} = statSync(join(sound, 'lake.sqlite'))
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    const dataDir = copied('cut')
    truncateSync(join(dataDir, 'lake.sqlite'), Math.floor(size * share))
    expect(open(dataDir)).toMatchObject({code: 'database-broken'})
  }
})

test('a log cut off anywhere leaves whole transactions, the first so many of them', () => {
  const dataDir = copied('log')
  const writer = openDatabase(dataDir)
  writer.exec('PRAGMA wal_autocheckpoint = 0')
  for (let n = 0; n < 20; n++) {
    writer.exec(`BEGIN; INSERT INTO key_values VALUES ('a', '${n}', '0'), ('b', '${n}', '0'); COMMIT`)
  }
  const log = readFileSync(join(dataDir, 'lake.sqlite-wal'))
  const base = readFileSync(join(dataDir, 'lake.sqlite'))
  writer.close()
  const random = createRandom(2)
  for (let round = 0; round < 20; round++) {
    for (const name of readdirSync(dataDir)) if (name.startsWith('lake.sqlite')) rmSync(join(dataDir, name))
    writeFileSync(join(dataDir, 'lake.sqlite'), base)
    writeFileSync(join(dataDir, 'lake.sqlite-wal'), log.subarray(0, random(log.length)))
    const database = openDatabase(dataDir)
    const rows = database
      .prepare(
        "SELECT member, key FROM key_values WHERE key <> 'columns' ORDER BY CAST(key AS INTEGER), member",
      )
      .all()
    database.close()
    const whole = Array.from({length: rows.length / 2}, (_, n) => String(n))
    expect(rows).toEqual(whole.flatMap((key) => ['a', 'b'].map((member) => ({member, key}))))
  }
})

test.each([
  ['an empty file where a database was', '', 'is empty'],
  ['a file that is no database', 'Dear Sir or Madam, '.repeat(100), 'not a database'],
])('%s is refused and left as it is', async (_, content, why) => {
  const dataDir = copied('foreign')
  writeFileSync(join(dataDir, 'lake.sqlite'), content)
  const error = await rejection(startLake({dataDir}))
  expect(error).toMatchObject({code: 'database-broken', message: expect.stringContaining(why)})
  expect(readFileSync(join(dataDir, 'lake.sqlite'), 'utf8')).toBe(content)
})

test('the database of another program is refused and left as it is', async () => {
  const dataDir = copied('other')
  const file = join(dataDir, 'lake.sqlite')
  rmSync(file)
  const other = new DatabaseSync(file)
  other.exec('CREATE TABLE recipes (name TEXT)')
  other.close()
  const before = readFileSync(file)
  expect(String(await rejection(startLake({dataDir})))).toContain('belongs to another program')
  expect(readFileSync(file).equals(before)).toBe(true)
})

/** What the history tells of each document is what it says today, or nothing. */
async function requireTruePast(lake: RunningLake, pages: {_id: string; _rev: string; text: string}[]) {
  let told = 0
  for (const {_id, _rev, text: words} of pages) {
    const url = `${lake.url}/v1/data/history/production/documents/${_id}?revision=${_rev}`
    const answer = await fetch(url, {headers: {authorization: `Bearer ${lake.credentials.token}`}})
    const {documents = []} = JSON.parse(await answer.text())
    if (documents.length > 0) expect(documents).toMatchObject([{_id, text: words}])
    told += documents.length
  }
  expect(told).toBeGreaterThan(COUNT / 2)
}

test('what can be read of a damaged database is saved into a new folder, with its assets', async () => {
  const dataDir = copied('damaged')
  const file = join(dataDir, 'lake.sqlite')
  const bytes = readFileSync(file)
  // Documents are on several pages: their own, and those of the history.
  for (const at of placesOf(bytes, 'Document 100:')) bytes.write('Dokument', at)
  for (const at of placesOf(bytes, 'Document 200:')) {
    const page = at - (at % 4096)
    bytes.fill(0xff, page, page + 4096)
  }
  writeFileSync(file, bytes)
  writeFileSync(join(dataDir, 'assets', 'files', 'kept.txt'), 'kept')
  expect(open(dataDir)).toMatchObject({code: 'database-broken'})
  const saved = join(folder, 'saved')
  const report = await recover(dataDir, saved)
  expect(report.lost).toBeGreaterThan(0)
  expect(report.documents).toBeGreaterThan(COUNT / 2)
  expect(report.tables).toMatchObject({members: 2, tokens: 2, key_values: 1, webhooks: 1, datasets: 1})
  expect(report.tables.changes).toBeGreaterThan(COUNT / 2)
  expect(report.incomplete).toContain('changes')
  expect(report.incomplete).not.toContain('members')
  const database = openDatabase(saved)
  const documents = documentsIn(database)
  database.close()
  expect(documents.size).toBe(report.documents)
  for (const [id, words] of documents) expect(words).toBe(text(Number(id.slice(1))))
  expect(readFileSync(join(saved, 'assets', 'files', 'kept.txt'), 'utf8')).toBe('kept')
  const lake = await startLake({dataDir: saved})
  expect(lake.credentials).toEqual(JSON.parse(readFileSync(join(sound, 'credentials.json'), 'utf8')))
  const client = clientOf(lake, {token: lake.credentials.token})
  await requireTruePast(lake, await client.fetch('*[_type == "page"]{_id, _rev, text}'))
  await lake.close()
  expect(await rejection(recover(dataDir, saved))).toMatchObject({code: 'target-exists'})
})

test('each table that cannot be read is named, and what lies before a lost change is not told', async () => {
  const dataDir = copied('tables')
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  const rows = database.prepare("SELECT rev FROM documents WHERE id = 'd7'").all()
  // d7 was changed twice since, and the change in between is lost.
  for (const [n, previous] of [rows[0]?.rev, 'second', 'third'].entries()) {
    if (n === 2) break
    const next = ['second', 'third'][n] ?? ''
    database
      .prepare(
        "INSERT INTO transactions (dataset, id, timestamp, author, mutations) VALUES ('production', ?, ?, 'x', '[]')",
      )
      .run(next, '2026-02-01T00:00:00Z')
    database
      .prepare(
        "INSERT INTO changes VALUES ('production', 'd7', (SELECT max(seq) FROM transactions), ?, ?, ?, '[]')",
      )
      .run(String(previous), next, n === 0 ? 'no JSON' : '[]')
  }
  database.exec(`UPDATE documents SET rev = 'third', checksum = NULL,
    json = json_set(json, '$._rev', 'third') WHERE id = 'd7'`)
  database.exec('DROP TABLE members')
  database.close()
  const report = await recover(dataDir, join(folder, 'tables-saved'))
  expect(report).toMatchObject({documents: COUNT, lost: 0, incomplete: ['changes', 'members']})
  const saved = openDatabase(join(folder, 'tables-saved'))
  const kept = saved.prepare("SELECT result_rev FROM changes WHERE document_id = 'd7'").all()
  expect(kept).toEqual([{result_rev: 'third'}])
  saved.close()
})

test.each(migrations.slice(1).map((_, index) => index + 1))(
  'a folder of schema version %i keeps its documents and answers queries about them',
  async (version) => {
    const dataDir = join(folder, `version-${version}`)
    cpSync(join(sound, 'credentials.json'), join(dataDir, 'credentials.json'))
    const old = new DatabaseSync(join(dataDir, 'lake.sqlite'))
    for (const step of migrations.slice(0, version)) old.exec(step)
    old.exec(`PRAGMA user_version = ${version}`)
    const stamp = '2026-01-01T00:00:00Z'
    const document = {_id: 'a', _type: 'page', _rev: 'r', _createdAt: stamp, _updatedAt: stamp, n: 7}
    old
      .prepare(
        "INSERT INTO transactions (dataset, id, timestamp, author, mutations) VALUES ('production', 'r', ?, 'x', '[]')",
      )
      .run(stamp)
    old
      .prepare(
        `INSERT INTO documents (dataset, id, type, rev, updated_at, seq, json)
         VALUES ('production', 'a', 'page', 'r', ?, 1, ?)`,
      )
      .run(stamp, JSON.stringify(document))
    old.close()
    const lake = await startLake({dataDir})
    const client = clientOf(lake, {token: lake.credentials.token})
    expect(await client.fetch('*[_type == "page" && n == 7]')).toEqual([document])
    await client.patch('a').inc({n: 1}).commit()
    await lake.close()
    expect(open(dataDir)).toBeInstanceOf(Map)
  },
)
