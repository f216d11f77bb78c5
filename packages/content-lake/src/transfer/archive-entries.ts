import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {type FileHandle, open, stat} from 'node:fs/promises'
import {Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {Pack} from 'tar-stream'
import {archivePathOf} from './asset-links.ts'
import {TransferError} from './errors.ts'
import {linesOf, parseRecord} from './lines.ts'
import {call, type Target} from './target.ts'

/** What the uploading of bytes makes anew: not worth keeping. The list is that of Sanity's archives. */
const REMADE = ['_id', '_type', 'assetId', 'extension', 'mimeType', 'path', 'uploadId', 'url']

/** Puts a file into an archive. */
export async function addFile(archive: Pack, name: string, file: string): Promise<void> {
  const {size} = await stat(file)
  await pipeline(createReadStream(file), archive.entry({name, size}))
}

type Settings = {target: Target; archive: Pack; prefix: string; map: string}

/** Puts assets into an archive, and `assets.json`, which says what is known of each by its hash. */
export class AssetEntries {
  added = 0
  missing: string[] = []
  readonly #settings: Settings
  #map: FileHandle | undefined

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Fetches the bytes of every asset whose document is in a file of lines. */
  async addAll(list: string): Promise<void> {
    const {archive, prefix} = this.#settings
    for (const folder of ['files', 'images']) archive.entry({name: `${prefix}/${folder}`, type: 'directory'})
    for await (const line of linesOf(createReadStream(list))) await this.#add(parseRecord(line))
  }

  /** Ends the map of assets and adds it. */
  async finish(): Promise<void> {
    const {archive, prefix, map} = this.#settings
    const file = await this.#opened()
    await file.write('}')
    await file.close()
    await addFile(archive, `${prefix}/assets.json`, map)
  }

  async #add(document: Record<string, unknown>): Promise<void> {
    const {target, archive, prefix} = this.#settings
    const id = String(document._id)
    const path = archivePathOf(id)
    if (path === undefined) return
    const response = await this.#fetch(`/${String(document.path)}`)
    const size = Number(response?.headers.get('content-length') ?? document.size)
    if (!response?.body) {
      this.missing.push(id)
      return
    }
    const hash = createHash('sha1')
    let arrived = 0
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk)
        arrived += chunk.length
        done(null, chunk)
      },
    })
    await pipeline(response.body, counted, archive.entry({name: `${prefix}/${path}`, size}))
    if (arrived !== size) throw new TransferError('lake-unreachable', `${target.url} broke off in ${id}`)
    this.added++
    await this.#describe(`${path.startsWith('images/') ? 'image' : 'file'}-${hash.digest('hex')}`, document)
  }

  async #fetch(path: string): Promise<Response | undefined> {
    try {
      return await call(this.#settings.target, path)
    } catch (error) {
      if (error instanceof TransferError && error.code === 'request-refused') return undefined
      throw error
    }
  }

  async #describe(key: string, document: Record<string, unknown>): Promise<void> {
    const known = Object.entries(document).filter(([name]) => !REMADE.includes(name))
    const file = await this.#opened()
    const comma = this.added > 1 ? ',' : ''
    await file.write(`${comma}${JSON.stringify(key)}:${JSON.stringify(Object.fromEntries(known))}`)
  }

  async #opened(): Promise<FileHandle> {
    if (this.#map) return this.#map
    const file = await open(this.#settings.map, 'w')
    await file.write('{')
    this.#map = file
    return file
  }
}
