import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {startChild, untilAnswering} from '../src/stack/child.ts'
import {serveNewest} from '../src/stack/newest-build.ts'
import {Stack} from '../src/stack/stack.ts'
import {command, freePort} from './run-caveat.ts'

const server = (port: number) =>
  `require('node:http').createServer((_, answer) => answer.end('here')).listen(${port}, '127.0.0.1')`

const options = (code: string) => ({
  name: 'The server',
  command: process.execPath,
  args: ['--eval', code],
  cwd: tmpdir(),
})

describe('programs that run together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-stack-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  it('end with the command also while they are being started', async () => {
    const LAKE_PORT = String(await freePort())
    const env = {WEB_PORT: String(await freePort()), STUDIO_PORT: String(await freePort()), LAKE_PORT}
    const child = spawn(process.execPath, [command, 'start'], {
      env: {...process.env, NO_COLOR: '1', ...env, LAKE_DATA: join(folder, 'lake')},
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').includes('… Lake started')) child.kill('SIGTERM')
    })
    expect(await ended).toEqual([0, null])
    // Longer than the lake takes to answer, had it been left running.
    await wait(3_000)
    await expect(fetch(`http://127.0.0.1:${LAKE_PORT}/v1/ping`)).rejects.toThrow()
  })

  it('say which program is missing', async () => {
    const child = startChild({...options(''), command: 'no-such-program'})
    await expect(untilAnswering(child, 'http://127.0.0.1:9/')).rejects.toThrow(
      /The server did not start:\nThe program “no-such-program” could not be started/,
    )
    await child.stop()
  })

  it('all end when one of them ends by itself', async () => {
    const stack = new Stack()
    let other: ReturnType<Stack['start']> | undefined
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const code = await stack.run(async () => {
      other = stack.start(options('setInterval(() => {}, 1000)'))
      stack.need(stack.start(options('console.log("no more"); setTimeout(() => {}, 200)')))
    })
    expect(code).toBe(1)
    expect(errors).toHaveBeenCalledWith('The server ended by itself:\nno more')
    errors.mockRestore()
    expect(await other?.ended).toBe('stopped')
    expect(() => stack.start(options(''))).toThrow(/abort/i)
  })

  it('run on when a new build cannot be served, and serve the one after it', async () => {
    const port = await freePort()
    const address = `http://127.0.0.1:${port}/`
    const program = join(folder, 'site.cjs')
    const stack = new Stack()
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    let built = 1
    writeFileSync(program, server(port))
    const code = await stack.run(async () => {
      await serveNewest(stack, {
        builtAt: () => built,
        async serve() {
          const site = stack.start({...options(''), args: [program]})
          await untilAnswering(site, address)
          return site
        },
      })
      writeFileSync(program, 'throw new Error("broken build")')
      built = 2
      while (errors.mock.calls.length === 0) await wait(50)
      expect(errors.mock.calls.flat().join('')).toMatch(/new build .* cannot be served[\s\S]*broken build/)
      writeFileSync(program, server(port))
      built = 3
      const served = stack.start(options('setInterval(() => {}, 1000)'))
      await untilAnswering(served, address)
      expect(await (await fetch(address)).text()).toBe('here')
      await served.stop()
      stack.need(stack.start(options('')))
    })
    errors.mockRestore()
    expect(code).toBe(1)
    await expect(fetch(address)).rejects.toThrow()
  })
})
