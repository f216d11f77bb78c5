import {createServer, type Server} from 'node:http'
import {resolve} from 'node:path'
import {getRequestListener} from '@hono/node-server'
import {createAssets} from './assets/assets.ts'
import {finishAssets, forgetDeleted} from './assets/deletion.ts'
import {type AccessOptions, createAccess} from './auth/access.ts'
import {type Credentials, ensureCredentials} from './auth/credentials.ts'
import {createSessions} from './auth/sessions.ts'
import {LakeStartError, messageOf} from './errors.ts'
import {createHub} from './events/hub.ts'
import {attachPresence} from './events/presence.ts'
import {OpenStreams} from './events/stream.ts'
import {committedSince} from './history/committed-since.ts'
import {createApp} from './http/app.ts'
import type {RateLimit} from './http/rate-limit.ts'
import {createWriter} from './mutations/writer.ts'
import {createQueryPool} from './query/pool.ts'
import {announce, withdraw} from './storage/address.ts'
import {dropUnfinishedCopies} from './storage/copy-dataset.ts'
import {openStore} from './storage/store.ts'
import {createWebhooks} from './webhooks/webhooks.ts'

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

export type RunningLake = {
  /** `http://localhost:<port>`; names such as `<projectId>.localhost` lead to it as well. */
  url: string
  port: number
  projectId: string
  dataset: string
  /** The absolute path of the data folder. */
  dataDir: string
  /** How to sign in, and the token for commands; also in `credentials.json` in the data folder. */
  credentials: Credentials
  /** Answers in this process, without a connection: what `@sanity/client` can take in place of the global one. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Ends open streams, finishes what is being written and frees the port and the data folder. */
  close(): Promise<void>
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

/** How soon streams end whose token was taken back. */
const TOKEN_CHECK_MS = 2000

/**
 * Starts a lake: a server on 127.0.0.1 that content clients and the Studio can use, with its data
 * in one folder.
 *
 * @throws LakeStartError when the data folder or port cannot be used; its `code` says why, its
 *   message what to do.
 */
export async function startLake(options: LakeOptions): Promise<RunningLake> {
  const access = createAccess(options.access)
  const {projectId, dataset, origins, member, queryTimeoutMs, queryWorkers, ...rest} = {
    ...DEFAULTS,
    ...options,
  }
  const dataDir = resolve(rest.dataDir)
  const hostNames = rest.hostNames.map((name) => name.toLowerCase())
  if (!isLoopback(rest.host) && hostNames.length === 0) throw namesMissing(rest.host)
  const store = openStore(dataDir)
  const queries = createQueryPool({
    folder: dataDir,
    projectId,
    workers: queryWorkers,
    timeoutMs: queryTimeoutMs,
  })
  store.datasets.create(dataset, 'public')
  dropUnfinishedCopies(store)
  const webhooks = createWebhooks(store, {
    projectId,
    allowPrivate: rest.privateWebhooks,
    retryAfterMs: rest.webhookRetryMs,
  })
  const release = async () => {
    await webhooks.dispatcher.close()
    await queries.close()
    store.close()
  }
  try {
    const credentials = await ensureCredentials(store, member)
    const hub = createHub(
      async (filter, documents) => (await queries.run({kind: 'match', ...filter, documents})).matches,
      (name, transactionId) => committedSince(store, name, transactionId),
    )
    const streams = new OpenStreams()
    const server = createServer()
    const sessions = createSessions(store, access)
    const assets = createAssets(dataDir, rest.madeImagesMegabytes * 1024 * 1024)
    finishAssets(store, assets)
    const app = createApp({
      settings: {projectId, dataset, origins, hostNames, rateLimit: rest.rateLimit},
      store,
      writer: createWriter(store, (committed) => {
        forgetDeleted(store, assets, committed)
        hub.publish(committed)
        webhooks.dispatcher.wake()
      }),
      queries,
      hub,
      streams,
      access,
      sessions,
      assets,
      webhooks,
      port: () => portOf(server),
    })
    server.on('request', getRequestListener(app.fetch))
    await listen(server, rest.port, rest.host)
    const port = portOf(server)
    const presence = attachPresence(server, {
      hasDataset: (name) => store.datasets.get(name) !== undefined,
      origins,
      sessions,
      hosts: {port: () => port, names: hostNames},
    })
    // Tokens are taken back by commands as well, which write the database beside the lake.
    const isOver = (token: string | undefined) => token !== undefined && !sessions.callerOf(token)
    const sweep = setInterval(() => streams.endWhere(({token}) => isOver(token)), TOKEN_CHECK_MS)
    const url = `http://localhost:${port}`
    announce(dataDir, {url, projectId, dataset})
    // What was not told yet when the lake ended is told now.
    webhooks.dispatcher.wake()
    let closing: Promise<void> | undefined
    return {
      url,
      port,
      projectId,
      dataset,
      dataDir,
      credentials,
      async fetch(input, init) {
        const asked = new Request(input, init)
        const {pathname, search} = new URL(asked.url)
        // Whatever host it names: nobody but this process can ask here.
        const request = new Request(`${url}${pathname}${search}`, asked)
        request.headers.set('host', new URL(url).host)
        return app.fetch(request)
      },
      close() {
        closing ??= (async () => {
          clearInterval(sweep)
          streams.endAll()
          presence.close()
          await stop(server)
          withdraw(dataDir)
          await release()
        })()
        return closing
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}

function isLoopback(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|::1|localhost)$/.test(host)
}

function namesMissing(host: string): Error {
  return new Error(
    `Bound to ${host}, the lake needs the names under which browsers reach it: give hostNames, or --host-name.`,
  )
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE'
      failed(
        taken
          ? new LakeStartError(
              'port-in-use',
              `Port ${port} is taken by another program. Stop it, or give the lake another port.`,
              {cause: error},
            )
          : new Error(`The lake cannot listen on port ${port}: ${messageOf(error)}`, {
              cause: error,
            }),
      )
    })
    server.listen(port, host, done)
  })
}

/** Requests under way may finish; connections that are merely kept open are not waited for. */
function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    // A stream that was just ended leaves its connection idle a moment later: hence again and again.
    const sweep = setInterval(() => server.closeIdleConnections(), 10)
    const patience = setTimeout(() => server.closeAllConnections(), 1000)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(patience)
      done()
    })
  })
}
