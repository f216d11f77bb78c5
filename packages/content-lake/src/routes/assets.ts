import {Hono} from 'hono'
import {type AssetDescription, fileDocument, imageDocument} from '../assets/asset-document.ts'
import {type AssetKind, assetDocumentId, sha1} from '../assets/assets.ts'
import {readImage} from '../assets/image-metadata.ts'
import {changesImage, readTransform, transformImage} from '../assets/transform.ts'
import {identityOf} from '../auth/roles.ts'
import {randomId} from '../documents/random-id.ts'
import {badRequest, RequestError} from '../errors.ts'
import {limitBody} from '../http/body.ts'
import {type LakeContext, type LakeEnv, requireRight} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {applyMutation} from '../mutations/apply.ts'
import {checkProject, knownDataset} from './dataset.ts'

/** An asset never changes under its name: it may be kept for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** `/assets/images|files/:dataset`: uploads. */
export function uploadRoutes(lake: Lake): Hono<LakeEnv> {
  const {projectId} = lake.settings
  const place = (c: LakeContext) => ({
    projectId,
    dataset: c.get('dataset'),
    baseUrl: `http://localhost:${lake.port()}`,
  })
  return new Hono<LakeEnv>()
    .use('/assets/*', requireRight('write'), limitBody('asset'))
    .post('/assets/images/:dataset', knownDataset(lake), async (c) => {
      const bytes = await body(c)
      const hash = sha1(bytes)
      const facts = await readImage(bytes)
      const {width, height, extension} = facts
      await lake.assets.put('images', `${hash}-${width}x${height}.${extension}`, bytes)
      const size = bytes.byteLength
      const document = imageDocument({hash, size}, facts, description(c), place(c))
      return c.json({document: keep(c, document)})
    })
    .post('/assets/files/:dataset', knownDataset(lake), async (c) => {
      const bytes = await body(c)
      const hash = sha1(bytes)
      const extension = extensionOf(c.req.query('filename'))
      const mimeType = c.req.header('content-type')?.split(';')[0] ?? 'application/octet-stream'
      await lake.assets.put('files', `${hash}.${extension}`, bytes)
      const size = bytes.byteLength
      const document = fileDocument({hash, size, extension, mimeType}, description(c), place(c))
      return c.json({document: keep(c, document)})
    })

  /** Stores the asset's document unless it is there, and gives the one that is. */
  function keep(c: LakeContext, document: {_id: string; _type: string}) {
    const stamp = {transactionId: randomId(), timestamp: new Date().toISOString()}
    const caller = c.get('caller')
    const author = identityOf(caller)
    const {outcome} = lake.writer.write(
      {dataset: c.get('dataset'), author, caller, dryRun: false, ...stamp},
      (set) => {
        const {recorded} = applyMutation(set, {createIfNotExists: document}, stamp)
        return {recorded: [recorded], stored: set.get(document._id)}
      },
    )
    return outcome.stored
  }
}

/** `/images/…` and `/files/…`, outside of the versioned API: what pages show. */
export function servingRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/images/:project/:dataset/:file', knownDataset(lake), async (c) => {
      checkProject(lake.settings.projectId, c.req.param('project'))
      const name = c.req.param('file')
      const source = await find(lake, c, 'images', name)
      const accept = c.req.header('accept') ?? ''
      const transform = readTransform(c.req.query())
      const original = name.split('.').at(-1) ?? ''
      const image = changesImage(transform, accept)
        ? await transformImage(source, original, transform, accept)
        : {bytes: source, mimeType: mimeTypeOf(original)}
      if (transform.auto === 'format') c.header('Vary', 'Accept', {append: true})
      return serve(c, image.bytes, image.mimeType)
    })
    .get('/files/:project/:dataset/:file', knownDataset(lake), async (c) => {
      checkProject(lake.settings.projectId, c.req.param('project'))
      const bytes = await find(lake, c, 'files', c.req.param('file'))
      // Whatever was uploaded is handed out to be saved, and never run as a page of the lake.
      const name = c.req.query('dl') || c.req.param('file')
      c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      return serve(c, bytes, 'application/octet-stream')
    })
}

/** Bytes are kept once for all datasets: they are there for those that have the asset's document. */
async function find(lake: Lake, c: LakeContext, kind: AssetKind, name: string): Promise<Buffer> {
  const id = assetDocumentId(kind, name)
  const isHere = lake.store.documents.get(c.get('dataset'), id) !== undefined
  const bytes = isHere ? await lake.assets.get(kind, name) : undefined
  if (!bytes) {
    throw new RequestError(404, {type: 'assetNotFound', description: `There is no asset ${name}`})
  }
  return bytes
}

function serve(c: LakeContext, bytes: Uint8Array, mimeType: string): Response {
  c.header('Cache-Control', FOR_EVER)
  c.header('Content-Type', mimeType)
  c.header('X-Content-Type-Options', 'nosniff')
  // An SVG opened by itself is a page: without this it could run script in the lake's origin.
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  return c.body(new Uint8Array(bytes))
}

async function body(c: LakeContext): Promise<Uint8Array> {
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (bytes.byteLength === 0) throw badRequest('The upload is empty')
  return bytes
}

function description(c: LakeContext): AssetDescription {
  const id = c.req.query('sourceId')
  const name = c.req.query('sourceName')
  return {
    filename: c.req.query('filename'),
    title: c.req.query('title'),
    label: c.req.query('label'),
    description: c.req.query('description'),
    creditLine: c.req.query('creditLine'),
    source: id && name ? {id, name, url: c.req.query('sourceUrl')} : undefined,
  }
}

function extensionOf(filename: string | undefined): string {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(filename ?? '')?.[1]
  return extension?.toLowerCase() ?? 'bin'
}

function mimeTypeOf(extension: string): string {
  const types: Readonly<Record<string, string>> = {
    jpg: 'image/jpeg',
    png: 'image/png',
    webp: 'image/webp',
    gif: 'image/gif',
    tif: 'image/tiff',
    svg: 'image/svg+xml',
    avif: 'image/avif',
  }
  return types[extension] ?? 'application/octet-stream'
}
