import {createServer} from 'node:http'
import {getRequestListener} from '@hono/node-server'
import {type Credentials, ensureCredentials} from './auth/credentials.ts'
import {closeLake, createLake} from './create-lake.ts'
import {attachPresence} from './events/presence.ts'
import {createApp} from './http/app.ts'
import {listen, portOf, stop} from './http/listening.ts'
import type {Lake} from './lake.ts'
import {type LakeOptions, settingsOf} from './lake-options.ts'
import {announce, withdraw} from './storage/address.ts'

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
  const settings = settingsOf(options)
  const server = createServer()
  const lake = createLake(settings, () => portOf(server))
  try {
    const credentials = await ensureCredentials(lake.store, settings.member)
    const app = createApp(lake)
    server.on('request', getRequestListener(app.fetch))
    await listen(server, settings.port, settings.host)
    const presence = attachPresence(server, {
      hasDataset: (name) => lake.store.datasets.get(name) !== undefined,
      origins: settings.origins,
      sessions: lake.sessions,
      hosts: {port: lake.port, names: settings.hostNames},
    })
    const sweep = setInterval(() => endRevoked(lake), TOKEN_CHECK_MS)
    const {projectId, dataset, dataDir} = settings
    const url = `http://localhost:${lake.port()}`
    announce(dataDir, {url, projectId, dataset})
    // What was not told yet when the lake ended is told now.
    lake.webhooks.dispatcher.wake()

    const close = async () => {
      clearInterval(sweep)
      lake.streams.endAll()
      presence.close()
      await stop(server)
      withdraw(dataDir)
      await closeLake(lake)
    }
    let closing: Promise<void> | undefined
    return {
      ...{url, port: lake.port(), projectId, dataset, dataDir, credentials},
      fetch: async (input, init) => app.fetch(addressed(new Request(input, init), url)),
      close() {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    await closeLake(lake)
    throw error
  }
}

/** Tokens are taken back by commands as well, which write the database beside the lake. */
function endRevoked({streams, sessions}: Lake): void {
  streams.endWhere(({token}) => token !== undefined && !sessions.callerOf(token))
}

/** The request to this lake, whatever host it names: nobody but this process can ask in this way. */
function addressed(asked: Request, url: string): Request {
  const {pathname, search} = new URL(asked.url)
  const request = new Request(`${url}${pathname}${search}`, asked)
  request.headers.set('host', new URL(url).host)
  return request
}
