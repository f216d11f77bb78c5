import {Hono} from 'hono'
import {type AssetDescription, fileDocument, imageDocument} from '../assets/asset-document.ts'
import {sha1} from '../assets/assets.ts'
import {fileTypeOf} from '../assets/file-type.ts'
import {readImage} from '../assets/image-metadata.ts'
import {withoutPosition} from '../assets/position.ts'
import {identityOf} from '../auth/roles.ts'
import {randomId} from '../documents/random-id.ts'
import {badRequest} from '../errors.ts'
import {limitBody} from '../http/body.ts'
import {type LakeContext, type LakeEnv, requireRight} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {applyMutation} from '../mutations/apply.ts'
import {knownDataset} from './dataset.ts'

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
      const uploaded = await body(c)
      const facts = await readImage(uploaded)
      const bytes = withoutPosition(uploaded)
      const hash = sha1(bytes)
      const {width, height, extension} = facts
      const size = bytes.byteLength
      const wanted = c.req.queries('meta')
      const document = imageDocument({hash, size}, facts, {...description(c), wanted}, place(c))
      const name = `${hash}-${width}x${height}.${extension}`
      return c.json({document: await lake.assets.store('images', name, bytes, () => keep(c, document))})
    })
    .post('/assets/files/:dataset', knownDataset(lake), async (c) => {
      const bytes = await body(c)
      const hash = sha1(bytes)
      const {extension, mimeType} = fileTypeOf(bytes, c.req.query('filename'))
      const size = bytes.byteLength
      const document = fileDocument({hash, size, extension, mimeType}, description(c), place(c))
      const name = `${hash}.${extension}`
      return c.json({document: await lake.assets.store('files', name, bytes, () => keep(c, document))})
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

async function body(c: LakeContext): Promise<Buffer> {
  const bytes = Buffer.from(await c.req.arrayBuffer())
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
