import {execFile} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {startLake} from '../index.ts'
import {clientOf, testLake} from '../testing/test-lake.ts'

const COMMAND = fileURLToPath(new URL('../../bin/content-lake.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'cli-'))
const running = testLake()
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const execute = promisify(execFile)

/** What a command printed and its exit code. */
async function run(args: readonly string[], input = '') {
  const started = execute(process.execPath, [COMMAND, ...args])
  started.child.stdin?.end(input)
  const {stdout, stderr, code} = await started.then(
    (done) => ({...done, code: 0}),
    (failed: {stdout: string; stderr: string; code: number}) => failed,
  )
  return {out: stdout.trim(), error: stderr.trim(), code}
}

test('export and import work beside a running lake and with one that is not running', async () => {
  const {dataDir} = running.lake
  await running.client().create({_id: 'a', _type: 'page', title: 'A'})
  const archive = join(folder, 'all.tar.gz')
  const exported = await run(['export', archive, '--data', dataDir])
  expect(exported).toMatchObject({code: 0, out: expect.stringContaining('1 documents and 0 assets')})
  const copy = join(folder, 'copy')
  const imported = await run(['import', archive, '--data', copy, '--dataset', 'staging'])
  expect(imported).toMatchObject({code: 0, out: '1 documents and 0 assets are in "staging".'})
  const again = await run(['import', archive, '--data', copy, '--dataset', 'staging'])
  expect(again).toMatchObject({code: 1, error: expect.stringContaining('--replace')})
  const beside = await run(['import', archive, '--data', dataDir, '--missing'])
  expect(beside.out).toContain('0 documents')
})

test('a dataset that is not there is not exported', async () => {
  const {code, error} = await run([
    'export',
    join(folder, 'x.tar.gz'),
    '--data',
    running.lake.dataDir,
    '--dataset',
    'no',
  ])
  expect({code, error}).toEqual({code: 1, error: expect.stringContaining('There are: production')})
})

test('backup and restore', async () => {
  const backup = join(folder, 'backup')
  const restored = join(folder, 'restored')
  expect(await run(['backup', backup, '--data', running.lake.dataDir])).toMatchObject({code: 0})
  expect(await run(['restore', backup, '--data', restored])).toMatchObject({code: 0})
  expect(await run(['restore', backup, '--data', restored])).toMatchObject({code: 1})
  const lake = await startLake({dataDir: restored})
  expect(await clientOf(lake).fetch('count(*[_type == "page"])')).toBe(1)
  await lake.close()
})

test('webhooks are added, turned off and removed beside a running lake', async () => {
  const data = ['--data', running.lake.dataDir]
  const added = await run(
    [
      'webhooks',
      'add',
      'rebuild',
      ...data,
      '--url',
      'http://127.0.0.1:9/x',
      '--filter',
      '_type == "page"',
      '--secret-stdin',
    ],
    'sesame\n',
  )
  const id = /Webhook (\S+) is on/.exec(added.out)?.[1] ?? ''
  expect((await run(['webhooks', 'list', ...data])).out).toContain('http://127.0.0.1:9/x')
  await running.client().create({_id: 'b', _type: 'page'})
  const log = async () => (await run(['webhooks', 'log', id, ...data])).out
  while (!(await log()).includes('failed')) await new Promise((done) => setTimeout(done, 50))
  expect(await log()).toContain('--private-webhooks')
  expect((await run(['webhooks', 'off', id, ...data])).out).toBe('rebuild is off from now on.')
  expect((await run(['webhooks', 'remove', id, ...data])).code).toBe(0)
  expect((await run(['webhooks', 'add', 'x', ...data, '--url', 'no'])).code).toBe(1)
})

test('every command explains itself', async () => {
  for (const command of ['export', 'backup', 'webhooks', 'members']) {
    expect((await run([command, '--help'])).out).toContain(`content-lake ${command}`)
  }
  expect((await run(['--help'])).out).toContain('content-lake recover')
})

test('a running lake says where it is until it ends', async () => {
  const dataDir = join(folder, 'said')
  const lake = await startLake({dataDir})
  const file = join(dataDir, 'running.json')
  expect(JSON.parse(readFileSync(file, 'utf8')).url).toBe(lake.url)
  await lake.close()
  expect(existsSync(file)).toBe(false)
})
