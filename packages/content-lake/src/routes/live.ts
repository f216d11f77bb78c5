import {Hono} from 'hono'
import {isDraftId, isVersionId} from '../documents/ids.ts'
import {flag} from '../http/body.ts'
import {type LakeEnv, seenBy, unauthorized} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {tagsOfChanges} from '../query/sync-tags.ts'
import {knownDataset} from './dataset.ts'

/** `/data/live/events/:dataset`: names the sync tags of answers that are stale by now. */
export function liveRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/live/events/:dataset', knownDataset(lake), (c) => {
    const dataset = c.get('dataset')
    const includeDrafts = flag(c, 'includeDrafts')
    if (includeDrafts && c.get('caller').kind === 'anonymous') {
      throw unauthorized('Live events of drafts need a token')
    }
    const sees = seenBy(c)
    const concerns = (id: string) => sees(id) && (includeDrafts || (!isDraftId(id) && !isVersionId(id)))
    const lastEventId = c.req.header('last-event-id')
    return lake.streams.respond(c, (stream) => {
      // What was missed in between is not known: the reader has to fetch afresh.
      if (lastEventId === undefined) stream.send('welcome', {})
      else stream.send('restart', {}, `${Date.now()}`)
      return lake.hub.onCommit((committed) => {
        const changes = committed.changes.filter(({id}) => concerns(id))
        if (committed.dataset !== dataset || changes.length === 0) return
        const changed = changes.map(({id, before, after}) => ({
          id,
          types: [before, after].flatMap((document) => (document ? [document._type] : [])),
        }))
        stream.send('message', {tags: tagsOfChanges(dataset, changed)}, committed.transactionId)
      })
    })
  })
}
