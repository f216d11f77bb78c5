import {resolve} from 'node:path'
import type {AccessOptions} from './auth/access.ts'
import type {RateLimit} from './http/rate-limit.ts'

export type LakeOptions = {
  /** The data folder. It is made if it does not exist; no two lakes can use it at once. */
  dataDir: string
  /** The port; 0, the default, takes a free one. */
  port?: number
  /** The address that it is bound to; by default 127.0.0.1, which only this machine reaches. Others need `hostNames`. */
  host?: string
  /** Names under which it is reached beside this machine's own, as in `Host`: `lake.example`, `192.168.1.5:3900`. */
  hostNames?: readonly string[]
  /** How often each member, each token, and all without a token together, may ask. */
  rateLimit?: RateLimit
  projectId?: string
  dataset?: string
  /** Origins of pages that may use the lake from a browser; by default the Studio's usual one. */
  origins?: readonly string[]
  /** The administrator that is made at the first start. */
  member?: {name: string; email: string}
  /** Roles beside administrator, editor and viewer, and documents that are written once. */
  access?: AccessOptions
  /** How much disk the pictures may take that are made of uploaded images, in megabytes. */
  madeImagesMegabytes?: number
  /** Time limit of one query in milliseconds. */
  queryTimeoutMs?: number
  /** How many queries are evaluated at the same time. */
  queryWorkers?: number
  /** Whether webhooks may be sent to this machine and its network; if not, they fail and say so. */
  privateWebhooks?: boolean
  /** Milliseconds before a failed webhook is tried again for the first time. */
  webhookRetryMs?: number
}

const DEFAULTS = {
  port: 0,
  host: '127.0.0.1',
  hostNames: [],
  rateLimit: {perSecond: 2000, burst: 20_000},
  projectId: 'caveat',
  dataset: 'production',
  origins: ['http://localhost:3333'],
  member: {name: 'Caveat Editor', email: 'editor@caveat.localhost'},
  madeImagesMegabytes: 512,
  queryTimeoutMs: 10_000,
  queryWorkers: 2,
  privateWebhooks: false,
  webhookRetryMs: 1000,
} as const

/** What a lake is told to be, with nothing left open. */
export type CompleteOptions = ReturnType<typeof settingsOf>

/** @throws Error when the lake would be reached from elsewhere under names that it does not know */
export function settingsOf(options: LakeOptions) {
  const settings = {...DEFAULTS, ...options}
  const {host} = settings
  const hostNames = settings.hostNames.map((name) => name.toLowerCase())
  if (!isLoopback(host) && hostNames.length === 0) {
    throw new Error(
      `Bound to ${host}, the lake needs the names under which browsers reach it: give hostNames, or --host-name.`,
    )
  }
  return {...settings, hostNames, dataDir: resolve(settings.dataDir)}
}

function isLoopback(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|::1|localhost)$/.test(host)
}
