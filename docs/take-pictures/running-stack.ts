import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..', '..')
/** The site is built beside the one of daily work. */
const siteFolder = '.next-pictures'
/** The last line of a start. */
const ready = 'Stop with Ctrl-C'

export type RunningStack = {
  readonly site: string
  readonly studio: string
  readonly email: string
  readonly password: string
  /** Stops everything and deletes what it has written. */
  readonly stop: () => Promise<void>
}

const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('This machine gave no free port.')
  return String(address.port)
}

const signIn = (lakeData: string) => {
  const file = join(lakeData, 'credentials.json')
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof read !== 'object' || read === null || !('email' in read) || !('password' in read))
    throw new Error(`${file} does not say how to sign in.`)
  return {email: String(read.email), password: String(read.password)}
}

/**
 * Starts the whole of Caveat with the sample content, on free ports and with folders of its own, so that
 * nothing of the daily work is touched.
 *
 * @throws Error with everything that the command printed when it ends before it is ready
 */
export async function startStack(): Promise<RunningStack> {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-pictures-'))
  const [web, studio, lake] = [await freePort(), await freePort(), await freePort()]
  const lakeData = join(folder, 'lake')
  const child = spawn(process.execPath, [join(root, 'apps', 'cli', 'bin', 'caveat.mjs'), 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      WEB_PORT: web,
      STUDIO_PORT: studio,
      LAKE_PORT: lake,
      LAKE_DATA: lakeData,
      CAVEAT_SNAPSHOT: join(folder, 'snapshot'),
      CAVEAT_WEB_DIST: siteFolder,
      NO_COLOR: '1',
    },
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await ended
    }
    for (const suffix of ['', '-built', '-previous'])
      rmSync(join(root, 'apps', 'web', `${siteFolder}${suffix}`), {recursive: true, force: true})
    rmSync(folder, {recursive: true})
  }
  let said = ''
  const started = new Promise<boolean>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (said.includes(ready)) resolve(true)
    })
  })
  if (await Promise.race([started, ended.then(() => false)]))
    return {
      site: `http://localhost:${web}`,
      studio: `http://localhost:${studio}`,
      ...signIn(lakeData),
      stop,
    }
  await stop()
  throw new Error(`Caveat did not start:\n${said}`)
}
