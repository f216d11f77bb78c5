import {Hono} from 'hono'
import type {LakeDocument} from '../documents/document.ts'
import {draftIdOf, publishedIdOf} from '../documents/ids.ts'
import {flag} from '../http/body.ts'
import {type LakeEnv, seenBy} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {knownDataset} from './dataset.ts'

/** `/data/doc/:dataset/:ids`: documents by id, exactly as they are stored. */
export function documentRoutes(lake: Lake): Hono<LakeEnv> {
  const {documents} = lake.store
  return new Hono<LakeEnv>().get('/data/doc/:dataset/:ids', knownDataset(lake), (c) => {
    const dataset = c.get('dataset')
    const sees = seenBy(c)
    const asked = c.req.param('ids').split(',').filter(Boolean)
    // What was asked for is named in the answer in any case; what is only found here, if it may be known of.
    const ids = flag(c, 'includeAllVersions')
      ? asked.flatMap((id) => [...(sees(id) ? [] : [id]), ...withVersions(dataset, id).filter(sees)])
      : asked
    const found: Partial<LakeDocument>[] = []
    const omitted: {id: string; reason: 'existence' | 'permission'}[] = []
    for (const id of new Set(ids)) {
      const document = sees(id) ? documents.get(dataset, id) : undefined
      if (document) found.push(flag(c, 'excludeContent') ? head(document) : document)
      else omitted.push({id, reason: sees(id) ? 'existence' : 'permission'})
    }
    return c.json({documents: found, omitted})
  })

  function withVersions(dataset: string, id: string): string[] {
    const publishedId = publishedIdOf(id)
    const versions = documents.versionsOf(dataset, publishedId)
    return [publishedId, draftIdOf(publishedId), ...versions]
  }
}

function head({_id, _type, _rev, _createdAt, _updatedAt}: LakeDocument): Partial<LakeDocument> {
  return {_id, _type, _rev, _createdAt, _updatedAt}
}
