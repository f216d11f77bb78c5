import {createHash} from 'node:crypto'
import {availableParallelism} from 'node:os'
import {Hono} from 'hono'
import {type AssetKind, assetDocumentId} from '../assets/assets.ts'
import {imageTypeOf, isShownInline} from '../assets/file-type.ts'
import {createGate} from '../assets/gate.ts'
import {changesImage, pixelsOf, readParameters} from '../assets/image-parameters.ts'
import {makePicture, typeMade} from '../assets/transform.ts'
import type {LakeDocument} from '../documents/document.ts'
import {RequestError} from '../errors.ts'
import {sendBytes} from '../http/bytes.ts'
import {askerOf, type LakeContext, type LakeEnv} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {checkProject, knownDataset} from './dataset.ts'

/**
 * For how long browsers and caches may show an asset without asking, in seconds. Its bytes never change, but they
 * can be deleted: then nobody should show them for much longer. Asking again costs an answer without a body.
 */
const FRESH_SECONDS = 3600

/** Part of every recipe: another number makes all pictures anew, when they are made in another way. */
const WAY_OF_MAKING = 1

type Found = {document: LakeDocument; path: string; size: number}

/** `/images/…` and `/files/…`, outside of the versioned API: what pages show. A nicer name may follow the file's. */
export function servingRoutes(lake: Lake): Hono<LakeEnv> {
  // Unpacked pictures are large: not more are worked on at once than there are cores, one of them a small one.
  const inTurn = createGate(Math.max(2, availableParallelism()))
  const images = async (c: LakeContext) => {
    checkProject(lake.settings.projectId, c.req.param('project'))
    const name = c.req.param('file') ?? ''
    const image = find(lake, c, 'images', name)
    const asked = readParameters(c.req.query())
    const accept = c.req.header('accept') ?? ''
    const original = name.split('.').at(-1) ?? ''
    if (asked.auto === 'format') c.header('Vary', 'Accept', {append: true})
    if (!changesImage(asked, accept)) {
      describe(c, lake, image, imageTypeOf(original))
      return sendBytes(c, image, name)
    }
    const type = typeMade(original, asked, accept)
    const recipe = JSON.stringify([WAY_OF_MAKING, {...asked, auto: undefined}, type])
    const picture = await lake.assets.made
      .get(
        name,
        recipe,
        (signal) =>
          inTurn({asker: askerOf(c), pixels: pixelsOf(asked, name), signal}, () =>
            makePicture(image.path, original, asked, accept),
          ),
        c.req.raw.signal,
      )
      .catch((error: unknown) => {
        // Deleted while its picture was being made: then that is the answer.
        find(lake, c, 'images', name)
        throw error
      })
    describe(c, lake, image, type)
    return sendBytes(
      c,
      new Uint8Array(picture),
      createHash('sha256')
        .update(name + recipe)
        .digest('hex')
        .slice(0, 40),
    )
  }
  const files = async (c: LakeContext) => {
    checkProject(lake.settings.projectId, c.req.param('project'))
    const name = c.req.param('file') ?? ''
    const file = find(lake, c, 'files', name)
    describe(c, lake, file, String(file.document.mimeType ?? 'application/octet-stream'))
    return sendBytes(c, file, name)
  }
  return new Hono<LakeEnv>()
    .get('/images/:project/:dataset/:file', knownDataset(lake), images)
    .get('/images/:project/:dataset/:file/:nicer', knownDataset(lake), images)
    .get('/files/:project/:dataset/:file', knownDataset(lake), files)
    .get('/files/:project/:dataset/:file/:nicer', knownDataset(lake), files)
}

/** Bytes are kept once for all datasets: they are there for those that have the asset's document. */
function find(lake: Lake, c: LakeContext, kind: AssetKind, name: string): Found {
  const document = lake.store.documents.get(c.get('dataset'), assetDocumentId(kind, name))
  const bytes = document && lake.assets.find(kind, name)
  if (!bytes) {
    throw new RequestError(404, {type: 'assetNotFound', description: `There is no asset ${name}`})
  }
  return {document, ...bytes}
}

function describe(c: LakeContext, {store}: Lake, {document}: Found, mimeType: string): void {
  const isPublic = store.datasets.get(c.get('dataset'))?.aclMode === 'public'
  c.header('Cache-Control', `${isPublic ? 'public' : 'private'}, max-age=${FRESH_SECONDS}`)
  c.header('Content-Type', /^text\//.test(mimeType) ? `${mimeType}; charset=utf-8` : mimeType)
  c.header('X-Content-Type-Options', 'nosniff')
  // What is opened by itself is a page: a drawing or an HTML file could run script in the lake's origin.
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  const download = c.req.query('dl') ?? (c.req.query('dlRaw') === undefined ? undefined : '')
  if (download !== undefined || !(isShownInline(mimeType) || mimeType === 'image/svg+xml')) {
    const filename = download || String(document.originalFilename ?? c.req.param('file'))
    c.header('Content-Disposition', attachment(filename))
  }
}

/** The name for browsers of today, and one of plain letters for all others. */
function attachment(filename: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing of a name may end the header
  const clean = filename.replace(/[\0-\x1f\x7f/\\]/g, '_').slice(0, 200)
  const plain = clean.replace(/[^\x20-\x7e]|["%]/g, '_')
  const exact = encodeURIComponent(clean.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
