import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {freePort, runCaveat} from './run-caveat.ts'

const ports = async () => ({
  WEB_PORT: String(await freePort()),
  STUDIO_PORT: String(await freePort()),
  LAKE_PORT: String(await freePort()),
})

const listening = async (port: number) => {
  const server = createServer()
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve()),
  )
  return server
}

/** The first of four ports in a row that nothing listens on. */
async function freeRow(): Promise<number> {
  for (;;) {
    const first = await freePort()
    const row = [first, first + 1, first + 2, first + 3]
    const servers = await Promise.allSettled(row.map(listening))
    for (const server of servers) if (server.status === 'fulfilled') server.value.close()
    if (servers.every(({status}) => status === 'fulfilled')) return first
  }
}

describe('npm start says in one message what is in its way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-start-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  it('when a port is taken: which, and how to choose another', async () => {
    const {WEB_PORT, ...others} = await ports()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(Number(WEB_PORT), '127.0.0.1', resolve))
    const run = await runCaveat(['start'], {env: {WEB_PORT, ...others, LAKE_DATA: join(folder, 'unused')}})
    server.close()
    expect(run.code).toBe(2)
    expect(run.output).toContain(`Port ${WEB_PORT} is already in use`)
    expect(run.output).toMatch(/For example: WEB_PORT=\d+ npm start/)
  })

  it('when several ports are taken: others that are free, each once, and none that this run uses', async () => {
    const web = await freeRow()
    const servers = await Promise.all([listening(web), listening(web + 1), listening(web + 3)])
    const run = await runCaveat(['start'], {
      env: {
        WEB_PORT: String(web),
        STUDIO_PORT: String(web + 1),
        LAKE_PORT: String(web + 2),
        LAKE_DATA: join(folder, 'unused'),
      },
    })
    for (const server of servers) server.close()
    const [, first, second] = /WEB_PORT=(\d+) STUDIO_PORT=(\d+) npm start/.exec(run.output) ?? []
    const proposed = [Number(first), Number(second)]
    expect(new Set([...proposed, web, web + 1, web + 2, web + 3]).size).toBe(6)
  })

  it('when a port is taken on what “localhost” means here', async () => {
    const {STUDIO_PORT, ...others} = await ports()
    const server = createServer()
    await new Promise<void>((resolve, reject) =>
      server.once('error', reject).listen(Number(STUDIO_PORT), 'localhost', resolve),
    )
    const run = await runCaveat(['start'], {env: {STUDIO_PORT, ...others, LAKE_DATA: join(folder, 'unused')}})
    server.close()
    expect(run.output).toContain(`Port ${STUDIO_PORT} is already in use`)
  })

  it('when addresses and names cannot be used: each of them', async () => {
    const {code, output} = await runCaveat(['start'], {
      env: {
        SITE_URL: 'clinic.example',
        STUDIO_URL: 'ftp://studio.example',
        SANITY_STUDIO_API_HOST: 'localhost:3900',
        SANITY_STUDIO_PROJECT_ID: 'My Project',
        SANITY_STUDIO_DATASET: 'p'.repeat(65),
      },
    })
    expect(code).toBe(2)
    expect(output).toContain('SITE_URL=clinic.example is not a web address')
    expect(output).toContain('STUDIO_URL=ftp://studio.example is not a web address')
    expect(output).toContain('SANITY_STUDIO_API_HOST=localhost:3900 is not a web address')
    expect(output).toContain('SANITY_STUDIO_PROJECT_ID=My Project is no name')
    expect(output).toMatch(/SANITY_STUDIO_DATASET=p{65} is no name/)
    expect(output).not.toMatch(/\n\s+at /)
  })

  it('when a port is one that no browser opens', async () => {
    const run = await runCaveat(['start'], {env: {...(await ports()), WEB_PORT: '6000', LAKE_DATA: folder}})
    expect(run.code).not.toBe(0)
    expect(run.output).toContain('Port 6000 is one that browsers refuse')
    expect(run.output).toMatch(/Choose another with WEB_PORT\.\nFor example: WEB_PORT=\d+ npm start/)
  })

  it('when a port is none', async () => {
    const run = await runCaveat(['start'], {env: {LAKE_PORT: 'lake'}})
    expect(run.code).toBe(2)
    expect(run.output).toContain('LAKE_PORT=lake is not a port')
  })

  it('when two ports are the same', async () => {
    const run = await runCaveat(['start'], {env: {LAKE_PORT: '4000', WEB_PORT: '4000'}})
    expect(run.output).toMatch(/must differ: 4000 is used 2 times/)
  })

  it('when the data folder is broken, and leaves its files alone', async () => {
    writeFileSync(join(folder, 'lake.sqlite'), 'not a database, but somebody’s file')
    const run = await runCaveat(['start'], {env: {...(await ports()), LAKE_DATA: folder}})
    expect(run.code).toBe(2)
    expect(run.output).toContain(join(folder, 'lake.sqlite'))
    expect(run.output).not.toMatch(/\n\s+at /)
  })

  it('when Node is too old', async () => {
    const oldNode = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.0"})'
    const run = await runCaveat(['start'], {node: ['--import', oldNode]})
    expect(run.code).toBe(2)
    expect(run.output).toMatch(/needs Node\.js 22\.18 or newer; this is 18\.20\.0/)
  })
})
