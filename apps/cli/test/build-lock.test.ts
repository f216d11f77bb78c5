import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runCaveat} from './run-caveat.ts'

const caveat = join(__dirname, '..', '..', '..', '.caveat')
const lock = join(caveat, 'build.next-lock.lock')
// No lake: a build that gets past the lock says so.
const env = {CAVEAT_WEB_DIST: '.next-lock', LAKE_PORT: '1'}

describe('two builds of one site', () => {
  beforeAll(() => mkdirSync(caveat, {recursive: true}))
  afterEach(() => rmSync(lock, {force: true}))

  it('do not run at the same time: the second says which is running', async () => {
    writeFileSync(lock, String(process.pid))
    const {code, output} = await runCaveat(['build'], {env})
    expect(code).toBe(2)
    expect(output).toContain(`Another build is running (process ${process.pid}); wait for it`)
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
  })

  it('follow each other also when the first has died on the way', async () => {
    const {pid} = spawnSync(process.execPath, ['--version'])
    writeFileSync(lock, String(pid))
    const {output} = await runCaveat(['build'], {env})
    expect(output).toContain('did not answer')
    expect(output).not.toContain('Another build')
    expect(existsSync(lock)).toBe(false)
  })
})
