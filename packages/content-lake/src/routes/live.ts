import {createHash} from 'node:crypto'
import {Hono} from 'hono'
import {isDraftId, isVersionId} from '../documents/ids.ts'
import {flag} from '../http/body.ts'
import {type LakeEnv, seenBy, unauthorized} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {knownDataset} from './dataset.ts'

/**
 * The tag that queries carry and live events name. There is one per dataset: any change asks all
 * who show content of the dataset to fetch again, which is coarse but never misses anything.
 */
export function syncTag(dataset: string): string {
  return `s1:${createHash('sha256').update(dataset).digest('base64url').slice(0, 8)}`
}

/** `/data/live/events/:dataset`: tells that content changed, not what. */
export function liveRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/live/events/:dataset', knownDataset(lake.settings), (c) => {
    const {dataset} = lake.settings
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
        if (committed.dataset !== dataset || !committed.changes.some(({id}) => concerns(id))) {
          return
        }
        stream.send('message', {tags: [syncTag(dataset)]}, committed.transactionId)
      })
    })
  })
}
