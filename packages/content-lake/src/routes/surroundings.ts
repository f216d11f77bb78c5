import {Hono} from 'hono'
import type {LakeEnv} from '../http/context.ts'
import {requireToken} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {knownDataset} from './dataset.ts'

/**
 * What the Studio asks of a hosting service around the content: features, announcements, usage
 * reports. A lake has none of it, and says so in the form that leaves the Studio's console clean.
 */
export function surroundingRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/ping', (c) => c.json({}))
    .get('/data/ping/:dataset', (c) => c.json({}))
    .get('/check/cors', (c) => {
      const origin = c.req.header('origin') ?? ''
      const allowed = lake.settings.origins.includes(origin)
      return c.json({result: {allowed, withCredentials: allowed}})
    })
    .get('/help', (c) => c.json({resources: {sectionArray: []}}))
    .get('/features', (c) => c.json([]))
    .get('/user-applications', (c) => c.json([]))
    .get('/subscriptions/project/:project', (c) => c.json(null))
    .get('/schedules/:project/:dataset', (c) => c.json({schedules: []}))
    .get('/journey/announcements', (c) => c.json([]))
    .get('/journey/*', (c) => c.json(null))
    .post('/journey/*', (c) => c.json(null))
    .get('/access/requests/me', (c) => c.json([]))
    .get('/access/project/:project/requests', requireToken, (c) => c.json([]))
    .get('/intake/telemetry-status', (c) => c.json({status: 'denied'}))
    .post('/intake/batch', (c) => c.json({}))
    .get('/data/references/:dataset/documents/:id/to', knownDataset(lake), (c) =>
      // References from other datasets: there are no other datasets. Those from this one the
      // Studio finds by a query.
      c.json({totalCount: 0, references: []}),
    )
}
