import {Hono} from 'hono'
import type {Lake} from '../lake.ts'
import {actionRoutes} from '../routes/actions.ts'
import {uploadRoutes} from '../routes/assets.ts'
import {authRoutes} from '../routes/auth.ts'
import {datasetRoutes} from '../routes/datasets.ts'
import {documentRoutes} from '../routes/documents.ts'
import {exportRoutes} from '../routes/export.ts'
import {historyRoutes} from '../routes/history.ts'
import {listenRoutes} from '../routes/listen.ts'
import {liveRoutes} from '../routes/live.ts'
import {memberRoutes} from '../routes/members.ts'
import {mutateRoutes} from '../routes/mutate.ts'
import {projectRoutes} from '../routes/projects.ts'
import {queryRoutes} from '../routes/query.ts'
import {servingRoutes} from '../routes/serve-assets.ts'
import {surroundingRoutes} from '../routes/surroundings.ts'
import {tokenRoutes} from '../routes/tokens.ts'
import {userRoutes} from '../routes/users.ts'
import {webhookRoutes} from '../routes/webhooks.ts'
import {knownApiVersion} from './api-version.ts'
import {identify, type LakeEnv} from './context.ts'
import {cors} from './cors.ts'
import {errorAnswer, notFoundAnswer} from './errors.ts'
import {checkHost} from './host.ts'
import {Rates} from './rate-limit.ts'

/** What paths begin with. */
const VERSION = '/:version{v[0-9X][0-9-]*}'

/** All routes of the lake, behind the checks that hold for each of them. */
export function createApp(lake: Lake): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  app.onError(errorAnswer)
  app.notFound(notFoundAnswer)
  const hosts = {port: lake.port, names: lake.settings.hostNames}
  app.use(checkHost(hosts))
  app.use(cors(lake.settings.origins, hosts))
  app.use(identify(lake.sessions, new Rates(lake.settings.rateLimit)))
  app.route('/', servingRoutes(lake))
  app.use(`${VERSION}/*`, knownApiVersion)
  for (const routes of [
    queryRoutes,
    documentRoutes,
    mutateRoutes,
    actionRoutes,
    listenRoutes,
    liveRoutes,
    historyRoutes,
    exportRoutes,
    uploadRoutes,
    authRoutes,
    userRoutes,
    memberRoutes,
    tokenRoutes,
    projectRoutes,
    webhookRoutes,
    datasetRoutes,
    surroundingRoutes,
  ]) {
    app.route(VERSION, routes(lake))
  }
  return app
}
