import type {Assets} from './assets/assets.ts'
import type {Access} from './auth/access.ts'
import type {Sessions} from './auth/sessions.ts'
import type {Hub} from './events/hub.ts'
import type {OpenStreams} from './events/stream.ts'
import type {RateLimit} from './http/rate-limit.ts'
import type {Writer} from './mutations/writer.ts'
import type {QueryPool} from './query/pool.ts'
import type {Store} from './storage/store.ts'
import type {Webhooks} from './webhooks/webhooks.ts'

/** What a lake was told to be. */
export type LakeSettings = {
  projectId: string
  dataset: string
  /** Origins of pages that may call the lake from a browser, such as `http://localhost:3333`. */
  origins: readonly string[]
  /** Names that the lake answers to beside this machine's own, as they stand in `Host`. */
  hostNames: readonly string[]
  rateLimit: RateLimit
}

/** The parts of a running lake, as routes use them. */
export type Lake = {
  settings: LakeSettings
  store: Store
  writer: Writer
  queries: QueryPool
  hub: Hub
  streams: OpenStreams
  access: Access
  sessions: Sessions
  assets: Assets
  webhooks: Webhooks
  /** The port that the lake listens on; known once it does. */
  port: () => number
}
