import {createReadStream} from 'node:fs'
import {isRecord} from '../documents/document.ts'
import {randomId} from '../documents/random-id.ts'
import {withReferences} from './asset-links.ts'
import {batchesOf, type Entry, type Written, writeBatch} from './batches.ts'
import {type Contents, checkSource, isSystemId} from './check.ts'
import {missingTargets, requireNew, requireNoneMissing} from './dataset-before.ts'
import {TransferError} from './errors.ts'
import {linesOf, parseRecord} from './lines.ts'
import {openSource, type Source} from './source.ts'
import {withWholeReferences} from './survey.ts'
import type {Target} from './target.ts'
import {uploadAssets} from './upload.ts'

export type ImportOptions = {
  /**
   * What to do with documents that are there already: by default nothing is imported, `replace` puts
   * those of the file in their place, `missing` leaves them as they are.
   */
  existing?: 'replace' | 'missing'
  /** Imports the documents even if pictures or files cannot be: the references to them are left out. */
  allowFailingAssets?: boolean
  /** Imports documents even if they refer strongly to what is not there: such references become weak. */
  allowMissingReferences?: boolean
}

export type ImportReport = {
  /** Documents that were written; with `missing` those only that were not there. */
  documents: number
  assets: number
  /** Assets that could not be uploaded, where that is allowed. */
  failedAssets: string[]
  /** Ids of documents of the file that belong to the hosted service (`_.groups.…`, `_.retention.…`): not imported. */
  leftOut: string[]
}

const OPERATIONS = {create: 'create', replace: 'createOrReplace', missing: 'createIfNotExists'} as const

/**
 * Imports what `sanity dataset export` or `exportDataset` wrote: an archive, a folder or lines. The
 * whole file is checked before anything is written, references too; then assets go first, and documents in
 * batches. It takes an administrator's token: the lake is told not to check references again, as they may lead to
 * what comes later in the file.
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
    const contents = await checkSource(source)
    if (!options.existing) await requireNew(target, [...contents.ids])
    const missing = await missingTargets(target, contents)
    if (!options.allowMissingReferences) requireNoneMissing(missing, contents)
    const uploaded = await uploadAssets(target, source, contents.links)
    if (uploaded.problems.length > 0 && !options.allowFailingAssets) {
      const message = `No document was imported, because of assets (${uploaded.ids.size} others were uploaded):`
      throw new TransferError('partly-imported', message, uploaded.problems)
    }
    const documents = await writeDocuments(target, source, {
      options,
      contents,
      assetIds: uploaded.ids,
      missing,
    })
    const {leftOut} = contents
    return {documents, assets: uploaded.ids.size, failedAssets: uploaded.problems, leftOut}
  } finally {
    await source.close()
  }
}

type Writing = {
  options: ImportOptions
  contents: Contents
  assetIds: ReadonlyMap<string, string>
  missing: ReadonlySet<string>
}

async function writeDocuments(target: Target, source: Source, writing: Writing): Promise<number> {
  const operation = OPERATIONS[writing.options.existing ?? 'create']
  const all: Written = {documents: 0, problems: []}
  let writes: Promise<void> = Promise.resolve()
  for await (const batch of batchesOf(entriesOf(source, writing))) {
    // The next batch is read while this one is written.
    await writes
    writes = writeBatch(target, operation, batch).then(({documents, problems}) => {
      all.documents += documents
      all.problems.push(...problems)
    })
    // Awaited above or below; until then nobody listens to it.
    writes.catch(() => {})
  }
  await writes
  if (all.problems.length === 0) return all.documents
  const message = `${all.documents} documents were imported, but not:`
  throw new TransferError('partly-imported', message, all.problems)
}

async function* entriesOf(source: Source, writing: Writing): AsyncGenerator<Entry> {
  const {unfinished} = writing.contents
  for await (const line of linesOf(createReadStream(source.data))) {
    const isFinal = writing.missing.size === 0 && !unfinished.has(line.number)
    if (isFinal) yield {json: line.text, needsKeys: false}
    else yield* finished(parseRecord(line), writing)
  }
}

/** A document with what it lacks to be stored; nothing for one that is not content. */
function* finished(
  {_rev, ...document}: Record<string, unknown>,
  {assetIds, missing}: Writing,
): Generator<Entry> {
  if (isSystemId(document._id)) return
  const linked = withReferences(document, (link) => assetIds.get(link))
  const whole = withWholeReferences(linked, (id) => missing.has(id))
  if (!isRecord(whole)) return
  const _id = typeof document._id === 'string' ? document._id : randomId()
  yield {json: JSON.stringify({...whole, _id}), needsKeys: true}
}
