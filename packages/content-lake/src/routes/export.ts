import {Hono} from 'hono'
import {stream} from 'hono/streaming'
import {isDraftId, isVersionId} from '../documents/ids.ts'
import {type LakeEnv, requireToken} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {knownDataset} from './dataset.ts'

/** `/data/export/:dataset`: every document, one per line, read in steps. Needs a token. */
export function exportRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/export/:dataset', knownDataset(lake), requireToken, (c) => {
    const types = c.req.query('types')?.split(',')
    const rawDrafts = c.req.query('drafts') !== 'false'
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8')
    return stream(c, async (out) => {
      for (const document of lake.store.documents.all(c.get('dataset'))) {
        if (types && !types.includes(document._type)) continue
        if (!rawDrafts && (isDraftId(document._id) || isVersionId(document._id))) continue
        await out.write(`${JSON.stringify(document)}\n`)
        if (out.aborted) return
      }
    })
  })
}
