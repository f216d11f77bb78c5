import {createReadStream, createWriteStream} from 'node:fs'
import {mkdir, mkdtemp, open, readdir, readFile, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, join, resolve} from 'node:path'
import {Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {extract} from 'tar-stream'
import {isRecord} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import {TransferError} from './errors.ts'

/** What there is to import, on the disk. */
export type Source = {
  /** The documents, one per line. */
  data: string
  /** The folder that links such as `file://./images/…` are about. */
  folder: string
  /** Paths below the folder of all pictures and files, whether a document links to them or not. */
  assets: string[]
  /** What is known of assets, by `image-<sha1>` or `file-<sha1>`. */
  described: Record<string, unknown>
  /** Deletes what was unpacked. */
  close(): Promise<void>
}

/** What an archive may hold, without the folder that all is in; anything else is passed over. */
const ENTRY = /(?:^|\/)((?:images|files)\/(?!\.{1,2}$)[^/\\]+|[^/\\]+\.ndjson|assets\.json)$/

/**
 * Opens what `sanity dataset export` writes: a `.tar.gz` or `.tar`, a folder with what is in one, or
 * lines of JSON, also gzipped. What it is, is seen from its bytes.
 *
 * @param workspace - where archives are unpacked
 * @throws TransferError `not-an-export`
 */
export async function openSource(path: string, workspace = tmpdir()): Promise<Source> {
  const file = resolve(path)
  const stats = await stat(file).catch(() => undefined)
  if (!stats) throw notAnExport(file, 'it does not exist')
  if (stats.isDirectory()) return fromFolder(file, async () => {})
  const kind = await sniff(file)
  if (kind === 'lines') {
    const folder = dirname(file)
    return {data: file, folder, assets: [], described: {}, close: async () => {}}
  }
  const folder = await mkdtemp(join(workspace, 'lake-import-'))
  const close = () => rm(folder, {recursive: true, force: true})
  try {
    await unpack(file, kind === 'gzip', folder)
    return await fromFolder(folder, close)
  } catch (error) {
    await close()
    throw error instanceof TransferError ? error : notAnExport(file, messageOf(error))
  }
}

async function sniff(file: string): Promise<'gzip' | 'tar' | 'lines'> {
  const start = await readStart(file)
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip'
  return isTar(start) ? 'tar' : 'lines'
}

function isTar(start: Buffer): boolean {
  return start.toString('latin1', 257, 262) === 'ustar'
}

async function readStart(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const {buffer, bytesRead} = await handle.read({buffer: Buffer.alloc(512)})
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Lines that are gzipped are unpacked as `data.ndjson`. */
async function unpack(file: string, gzipped: boolean, folder: string): Promise<void> {
  if (gzipped) {
    const plain = join(folder, 'unzipped')
    await pipeline(createReadStream(file), createGunzip(), createWriteStream(plain))
    if (isTar(await readStart(plain))) await untar(plain, folder)
    else await pipeline(createReadStream(plain), createWriteStream(join(folder, 'data.ndjson')))
    await rm(plain)
  } else await untar(file, folder)
}

async function untar(file: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'images'))
  await mkdir(join(folder, 'files'))
  const archive = extract()
  const reading = pipeline(createReadStream(file), archive)
  reading.catch(() => {})
  for await (const entry of archive) {
    const {name, type} = entry.header
    const path = type === 'file' || type === null ? ENTRY.exec(name)?.[1] : undefined
    await pipeline(entry, path ? createWriteStream(join(folder, path)) : nowhere())
  }
  await reading
}

function nowhere(): Writable {
  return new Writable({write: (_chunk, _encoding, done) => done()})
}

async function fromFolder(folder: string, close: () => Promise<void>): Promise<Source> {
  const lines = (await readdir(folder)).filter((name) => name.endsWith('.ndjson'))
  const [data] = lines
  if (data === undefined) throw notAnExport(folder, 'it holds no .ndjson file')
  if (lines.length > 1) throw notAnExport(folder, `it holds several .ndjson files (${lines.join(', ')})`)
  const inside = async (name: string) =>
    (await readdir(join(folder, name)).catch(() => [])).map((file) => `${name}/${basename(file)}`)
  const assets = [...(await inside('images')), ...(await inside('files'))]
  return {data: join(folder, data), folder, assets, described: await describedIn(folder), close}
}

async function describedIn(folder: string): Promise<Record<string, unknown>> {
  const file = join(folder, 'assets.json')
  const json = await readFile(file, 'utf8').catch(() => '{}')
  try {
    const value: unknown = JSON.parse(json)
    if (isRecord(value)) return value
  } catch {
    // Told below.
  }
  throw notAnExport(file, 'it is no JSON object')
}

function notAnExport(path: string, why: string): TransferError {
  return new TransferError('not-an-export', `${path} cannot be imported: ${why}`)
}
