import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {join} from 'node:path'

export const command = join(__dirname, '..', 'bin', 'caveat.mjs')

export type Run = {readonly code: number; readonly output: string}

type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  /** Options of Node itself, before the command. */
  readonly node?: readonly string[]
}

/** Runs the real command to its end. `output` is what it printed, errors included, without colours. */
export async function runCaveat(
  args: readonly string[],
  {env = {}, node = []}: RunOptions = {},
): Promise<Run> {
  const child = spawn(process.execPath, [...node, command, ...args], {
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env},
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8')
  })
  const [code] = await once(child, 'exit')
  return {code: typeof code === 'number' ? code : 1, output}
}

/** A port that nothing listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
