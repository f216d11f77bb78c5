import {createWriteStream} from 'node:fs'
import {access, mkdtemp, rename, rm} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {pack} from 'tar-stream'
import {AssetEntries, addFile} from './archive-entries.ts'
import {archivePathOf, withLinks, withoutAssets} from './asset-links.ts'
import {TransferError} from './errors.ts'
import {linesOf, parseRecord} from './lines.ts'
import {callApi, type Target} from './target.ts'

export type ExportOptions = {
  /** Only documents of these types. Assets are exported whatever is said here, as long as `assets` is not false. */
  types?: readonly string[]
  /** Whether drafts and versions are exported too; they are unless this is false. */
  drafts?: boolean
  /** Whether pictures and files are put into the archive; false leaves references to them out. */
  assets?: boolean
  /** The documents as they are stored, asset documents among them, with no bytes of assets. */
  raw?: boolean
  /** Takes the place of a file that is there. */
  overwrite?: boolean
}

export type ExportReport = {
  documents: number
  assets: number
  /** Assets whose bytes the lake has not: their documents are there, but no picture or file. */
  missingAssets: string[]
}

/** An export holds drafts and what has a dot in its id: whoever made it decides who else reads it. */
const PRIVATE = {mode: 0o600} as const

const ASSET_TYPES = ['sanity.imageAsset', 'sanity.fileAsset']

/**
 * Writes a dataset, as it is at one moment, into a file of Sanity's own format: with the ending
 * `.ndjson` the documents alone, one per line; with any other an archive (`.tar.gz`) of documents and
 * assets. Memory stays flat. The file appears under its name when it is whole.
 *
 * @throws TransferError
 */
export async function exportDataset(
  target: Target,
  file: string,
  options: ExportOptions = {},
): Promise<ExportReport> {
  const path = resolve(file)
  if (!options.overwrite && (await isThere(path))) {
    throw new TransferError('file-exists', `${path} is there already. Name another file, or say --overwrite.`)
  }
  const folder = await mkdtemp(join(dirname(path), '.export-'))
  try {
    const unfinished = join(folder, 'export')
    const report = path.endsWith('.ndjson')
      ? await exportLines(target, unfinished, {...options, raw: true})
      : await exportArchive(target, folder, unfinished, options)
    await rename(unfinished, path)
    return report
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function exportArchive(
  target: Target,
  folder: string,
  file: string,
  options: ExportOptions,
): Promise<ExportReport> {
  const data = join(folder, 'data.ndjson')
  const assetList = join(folder, 'assets.ndjson')
  const withBytes = !options.raw && options.assets !== false
  const report = await exportLines(target, data, options, withBytes ? assetList : undefined)
  const prefix = `${target.dataset}-export-${new Date()
    .toISOString()
    .replace(/[^a-z0-9]/gi, '-')
    .toLowerCase()}`
  const archive = pack()
  const written = pipeline(archive, createGzip(), createWriteStream(file, PRIVATE))
  const filled = (async () => {
    await addFile(archive, `${prefix}/data.ndjson`, data)
    const entries = new AssetEntries({target, archive, prefix, map: join(folder, 'assets.json')})
    if (withBytes) await entries.addAll(assetList)
    await entries.finish()
    archive.finalize()
    return entries
  })()
  filled.catch((error: unknown) => archive.destroy(error instanceof Error ? error : undefined))
  const [{added, missing}] = await Promise.all([filled, written])
  return {...report, assets: added, missingAssets: missing}
}

/** Writes the documents, and those of assets apart into a list, if there is to be one. */
async function exportLines(
  target: Target,
  file: string,
  options: ExportOptions,
  assetList?: string,
): Promise<ExportReport> {
  const {types, drafts = true, raw = false} = options
  const change = assetList ? withLinks : withoutAssets
  const query = new URLSearchParams({drafts: String(drafts)})
  // Assets are wanted whatever the types: they are picked out here.
  if (types && !assetList) query.set('types', types.join())
  const response = await callApi(target, `/data/export/${target.dataset}?${query}`)
  if (!response.body) throw new TransferError('request-refused', 'The lake answered nothing')
  const lines = linesOf(response.body)
  const assets = assetList === undefined ? undefined : createWriteStream(assetList, PRIVATE)
  let documents = 0
  async function* kept() {
    for await (const line of lines) {
      const document = parseRecord(line)
      const isAsset = ASSET_TYPES.includes(String(document._type)) && archivePathOf(String(document._id))
      if (isAsset && !raw) {
        if (assets && !assets.write(`${line.text}\n`)) await drained(assets)
      } else if (!types || types.includes(String(document._type))) {
        documents++
        yield `${raw ? line.text : JSON.stringify(change(document))}\n`
      }
    }
  }
  await pipeline(Readable.from(kept()), createWriteStream(file, PRIVATE))
  if (assets) await pipeline(Readable.from([]), assets)
  return {documents, assets: 0, missingAssets: []}
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((done) => stream.once('drain', () => done()))
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
