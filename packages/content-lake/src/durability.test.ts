import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createClient, type SanityClient} from '@sanity/client'

/** `npm test` kills a few times, `npm run test:long` 200 times. */
const ROUNDS = Number(process.env.CAVEAT_KILLS ?? 10)
const WRITERS = 4
const COMMAND = fileURLToPath(new URL('../bin/content-lake.mjs', import.meta.url))

const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
afterAll(() => rmSync(dataDir, {recursive: true, force: true}))

/** The command in a process of its own, as it is started for real; resolves when it is ready. */
async function start(): Promise<{child: ChildProcess; client: SanityClient}> {
  const child = spawn(process.execPath, [COMMAND, '--data', dataDir, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const apiHost = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const url = /ready (\S+)/.exec(chunk.toString())?.[1]
      if (url) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`The lake ended with ${code}`)))
  })
  const {token} = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'))
  const client = createClient({
    apiHost,
    token,
    projectId: 'caveat',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  })
  return {child, client}
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}

/** Writes pairs of documents until the lake is gone; gives the pairs that were acknowledged. */
async function writePairs(client: SanityClient, name: string, acknowledged: Set<string>): Promise<void> {
  for (let n = 0; ; n++) {
    const pair = `${name}-${n}`
    try {
      await client
        .transaction()
        .create({_id: `${pair}-a`, _type: 'half', pair})
        .create({_id: `${pair}-b`, _type: 'half', pair})
        .patch('counter', {inc: {n: 1}})
        .commit({visibility: 'async'})
      acknowledged.add(pair)
    } catch {
      return
    }
  }
}

/** Uploads files until the lake is gone; gives the paths of those that were acknowledged, with what they hold. */
async function upload(client: SanityClient, round: number, acknowledged: Map<string, string>): Promise<void> {
  for (let n = 0; ; n++) {
    const content = `upload ${n} of round ${round}\n`.repeat(1 + (n % 5) * 2000)
    try {
      const {path} = await client.assets.upload('file', Buffer.from(content), {filename: 'upload.txt'})
      acknowledged.set(path, content)
    } catch {
      return
    }
  }
}

test(
  `after ${ROUNDS} kills during writes every acknowledged write and upload is there, and none is half`,
  async () => {
    const acknowledged = new Set<string>()
    const uploaded = new Map<string, string>()
    for (let round = 0; round < ROUNDS; round++) {
      const {child, client} = await start()
      await client.createIfNotExists({_id: 'counter', _type: 'counter', n: 0})
      const writers = Array.from({length: WRITERS}, (_, writer) =>
        writePairs(client, `r${round}w${writer}`, acknowledged),
      )
      writers.push(upload(client, round, uploaded))
      await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 150))
      child.kill('SIGKILL')
      await Promise.all([ended(child), ...writers])
    }
    const {child, client} = await start()
    const halves: {pair: string}[] = await client.fetch('*[_type == "half"]{pair}')
    const pairs = Map.groupBy(halves, ({pair}) => pair)
    expect([...pairs.values()].filter((documents) => documents.length !== 2)).toEqual([])
    expect([...acknowledged].filter((pair) => !pairs.has(pair))).toEqual([])
    expect(await client.fetch('*[_id == "counter"][0].n')).toBe(pairs.size)
    expect(acknowledged.size).toBeGreaterThan(ROUNDS)
    const known: string[] = await client.fetch('*[_type == "sanity.fileAsset"].path')
    expect([...uploaded.keys()].filter((path) => !known.includes(path))).toEqual([])
    for (const path of known) {
      const bytes = await fetch(`${client.config().apiHost}/${path}`)
      expect({path, status: bytes.status}).toEqual({path, status: 200})
      const content = uploaded.get(path)
      if (content !== undefined) expect((await bytes.text()) === content).toBe(true)
    }
    expect(uploaded.size).toBeGreaterThan(0)
    child.kill('SIGTERM')
    await ended(child)
    expect(child.exitCode).toBe(0)
  },
  ROUNDS * 6000,
)
