import {createReadStream} from 'node:fs'
import {z} from 'zod'
import {randomId} from '../documents/random-id.ts'
import {withReferences} from './asset-links.ts'
import {batchesOf, tryBatch, writeBatch} from './batches.ts'
import {checkSource, isSystemId} from './check.ts'
import {TransferError} from './errors.ts'
import {type Weakened, weakenForward} from './forward-references.ts'
import {linesOf, parseRecord} from './lines.ts'
import {openSource, type Source} from './source.ts'
import {sendJson, type Target} from './target.ts'
import {uploadAssets} from './upload.ts'

export type ImportOptions = {
  /**
   * What to do with documents that are there already: by default nothing is imported, `replace` puts
   * those of the file in their place, `missing` leaves them as they are.
   */
  existing?: 'replace' | 'missing'
  /** Imports the documents even if pictures or files cannot be: the references to them are left out. */
  allowFailingAssets?: boolean
}

export type ImportReport = {
  /** Documents that were written; with `missing` those only that were not there. */
  documents: number
  assets: number
  /** Assets that could not be uploaded, where that is allowed. */
  failedAssets: string[]
}

const OPERATIONS = {create: 'create', replace: 'createOrReplace', missing: 'createIfNotExists'} as const
/** Ids asked for at once. */
const ASKED = 500
/** Documents whose references are made strong in one transaction. */
const STRENGTHENED = 100

/**
 * Imports what `sanity dataset export` or `exportDataset` wrote: an archive, a folder or lines. The
 * whole file is checked before anything is written; then assets go first, and documents in batches.
 *
 * @throws TransferError before anything is written when the file does not fit; `partly-imported`, with
 *   everything that failed, when the lake refused some of it
 */
export async function importDataset(
  target: Target,
  path: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const source = await openSource(path)
  try {
    const {ids, links} = await checkSource(source)
    if (!options.existing) await requireNew(target, [...ids])
    const uploaded = await uploadAssets(target, source, links)
    if (uploaded.problems.length > 0 && !options.allowFailingAssets) {
      const message = `No document was imported, because of assets (${uploaded.ids.size} others were uploaded):`
      throw new TransferError('partly-imported', message, uploaded.problems)
    }
    const documents = await writeDocuments(target, source, {options, ids, assetIds: uploaded.ids})
    return {documents, assets: uploaded.ids.size, failedAssets: uploaded.problems}
  } finally {
    await source.close()
  }
}

const idsAnswer = z.object({result: z.array(z.string())})

async function requireNew(target: Target, ids: readonly string[]): Promise<void> {
  const there: string[] = []
  for (let from = 0; from < ids.length; from += ASKED) {
    const response = await sendJson(target, `/data/query/${target.dataset}?perspective=raw`, {
      query: '*[_id in $ids]._id',
      params: {ids: ids.slice(from, from + ASKED)},
    })
    const {result} = idsAnswer.parse(await response.json())
    there.push(...result)
  }
  if (there.length === 0) return
  throw new TransferError(
    'documents-exist',
    `Nothing was imported: ${there.length} documents are there already. Say --replace to overwrite them, or --missing to import only the others.`,
    there,
  )
}

type Writing = {options: ImportOptions; ids: ReadonlySet<string>; assetIds: ReadonlyMap<string, string>}

async function writeDocuments(target: Target, source: Source, writing: Writing): Promise<number> {
  const {options, ids, assetIds} = writing
  const operation = OPERATIONS[options.existing ?? 'create']
  const problems: string[] = []
  const weakened: Weakened[] = []
  const tried = new Set<string>()
  let documents = 0
  for await (const batch of batchesOf(documentsOf(source, assetIds))) {
    for (const {_id} of batch) tried.add(_id)
    const prepare = (comesLater: (id: string) => boolean) =>
      batch.map((document) => ({id: document._id, ...weakenForward(document, comesLater)}))
    // A lake that insists on what references lead to takes only weak ones to what comes later.
    const weak = () => prepare((id) => ids.has(id) && !tried.has(id))
    const attempt = await tryBatch(
      target,
      operation,
      prepare(() => false),
    )
    const retried = attempt ? [] : weak()
    const result = attempt ?? (await writeBatch(target, operation, retried))
    problems.push(...result.problems)
    documents += result.written.size
    weakened.push(...retried.filter(({id, paths}) => paths.length > 0 && result.written.has(id)))
  }
  problems.push(...(await strengthen(target, weakened)))
  if (problems.length > 0) {
    throw new TransferError('partly-imported', `${documents} documents were imported, but not:`, problems)
  }
  return documents
}

async function* documentsOf(source: Source, assetIds: ReadonlyMap<string, string>) {
  for await (const line of linesOf(createReadStream(source.data))) {
    const {_rev, ...document} = parseRecord(line)
    if (isSystemId(document._id)) continue
    const changed = withReferences(document, (link) => assetIds.get(link))
    if (typeof changed !== 'object' || changed === null) continue
    yield {...changed, _id: typeof document._id === 'string' ? document._id : randomId()}
  }
}

/** Makes the references strong again, now that all documents are there. */
async function strengthen(target: Target, weakened: readonly Weakened[]): Promise<string[]> {
  const problems: string[] = []
  const send = async (some: readonly Weakened[]) => {
    const mutations = some.map(({id, paths}) => ({patch: {id, unset: paths}}))
    await sendJson(target, `/data/mutate/${target.dataset}`, {mutations})
  }
  for (let from = 0; from < weakened.length; from += STRENGTHENED) {
    const some = weakened.slice(from, from + STRENGTHENED)
    try {
      await send(some)
    } catch {
      for (const one of some) {
        await send([one]).catch((error: Error) => {
          problems.push(`${one.id} keeps weak references, because: ${error.message}`)
        })
      }
    }
  }
  return problems
}
