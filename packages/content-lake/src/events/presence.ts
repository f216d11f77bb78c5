import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import {type WebSocket, WebSocketServer} from 'ws'
import {z} from 'zod'
import {type Caller, identityOf} from '../auth/roles.ts'
import type {Sessions} from '../auth/sessions.ts'
import {randomId} from '../documents/random-id.ts'
import {isOwnHost, type OwnHosts} from '../http/host.ts'

export type PresenceOptions = {
  hasDataset: (name: string) => boolean
  origins: readonly string[]
  sessions: Sessions
  hosts: OwnHosts
}

/** Who is where: Studios tell each other by a socket which document and field somebody looks at. */
export type Presence = {close(): void}

/** Sent this often so that both ends notice a connection that is dead. */
const HEARTBEAT_MS = 25_000
const LARGEST_MESSAGE = 64 * 1024
const INVALID_REQUEST = -32600
const METHOD_NOT_FOUND = -32601

const request = z.object({
  method: z.string(),
  id: z.union([z.string(), z.number()]),
  params: z
    .looseObject({
      authorization: z.string().optional(),
      session: z.string().optional(),
      subscriptionId: z.string().optional(),
      data: z.looseObject({}).optional(),
    })
    .default({}),
})

type Peer = {
  socket: WebSocket
  dataset: string
  caller: Caller
  token: string
  subscriptions: Set<string>
}

/** Answers `/socket/<dataset>` on a server: JSON-RPC over a web socket. Nothing of it is stored. */
export function attachPresence(server: Server, options: PresenceOptions): Presence {
  const sockets = new WebSocketServer({noServer: true, maxPayload: LARGEST_MESSAGE})
  const peers = new Set<Peer>()

  server.on('upgrade', (message: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy())
    const refusal = refuse(message, options)
    if (refusal) {
      connection.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(message, connection, head, (socket) => {
      const dataset = datasetOf(message.url)
      const peer: Peer = {socket, dataset, caller: {kind: 'anonymous'}, token: '', subscriptions: new Set()}
      peers.add(peer)
      socket.on('message', (data) => handle(peer, data.toString('utf8')))
      socket.on('close', () => peers.delete(peer))
      socket.on('error', () => socket.terminate())
    })
  })

  const heartbeat = setInterval(() => {
    for (const {socket, token} of peers) {
      if (token && !options.sessions.callerOf(token)) socket.close(4001, 'The session is over')
      else socket.send('♥')
    }
  }, HEARTBEAT_MS)

  /** Tells everybody else at the same dataset who signed in and listens. */
  const tell = (from: Peer, event: Record<string, unknown>) => {
    for (const peer of peers) {
      if (peer === from || peer.dataset !== from.dataset) continue
      for (const subscription of peer.subscriptions) {
        const params = {subscription, result: {...event, i: identityOf(from.caller)}}
        peer.socket.send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
      }
    }
  }

  const handle = (peer: Peer, text: string) => {
    const parsed = request.safeParse(parseJson(text))
    if (!parsed.success) return fail(peer, null, INVALID_REQUEST, 'This is no JSON-RPC request')
    const {method, id, params} = parsed.data
    const answer = (result: unknown) => peer.socket.send(JSON.stringify({jsonrpc: '2.0', id, result}))
    if (method === 'authorization') {
      const token = params.authorization?.replace(/^Bearer /, '') ?? ''
      const caller = options.sessions.callerOf(token)
      if (!caller) return peer.socket.close(4001, 'The token is not known here')
      peer.caller = caller
      peer.token = token
      return answer('ok')
    }
    if (peer.caller.kind === 'anonymous') return peer.socket.close(4001, 'Sign in first')
    switch (method) {
      case 'presence_subscribe': {
        const subscription = randomId()
        peer.subscriptions.add(subscription)
        return answer(subscription)
      }
      case 'presence_unsubscribe':
        peer.subscriptions.delete(params.subscriptionId ?? '')
        return answer(true)
      case 'presence_rollcall':
        tell(peer, {type: 'rollCall', session: params.session})
        return answer('ok')
      case 'presence_announce':
        tell(peer, {type: 'state', m: params.data ?? {}})
        return answer('ok')
      case 'presence_disconnect':
        tell(peer, {type: 'disconnect', m: {session: params.session}})
        return answer('ok')
      default:
        return fail(peer, id, METHOD_NOT_FOUND, `There is no method "${method}"`)
    }
  }

  return {
    close() {
      clearInterval(heartbeat)
      for (const {socket} of peers) socket.terminate()
    },
  }
}

function fail({socket}: Peer, id: string | number | null, code: number, message: string): void {
  socket.send(JSON.stringify({jsonrpc: '2.0', id, error: {code, message}}))
}

/** The status line with which a connection is refused, by the same rules as any other request. */
function refuse(
  {headers, url}: IncomingMessage,
  {hasDataset, origins, hosts}: PresenceOptions,
): string | undefined {
  if (!isOwnHost(headers.host ?? '', hosts)) return '403 Forbidden'
  if (headers.origin !== undefined && !origins.includes(headers.origin)) return '403 Forbidden'
  return hasDataset(datasetOf(url)) ? undefined : '404 Not Found'
}

function datasetOf(url = ''): string {
  return /^\/v[^/]+\/socket\/([^/?]+)(?:\?|$)/.exec(url)?.[1] ?? ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
