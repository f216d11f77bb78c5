import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import {WebSocket, WebSocketServer} from 'ws'
import {z} from 'zod'
import {type Caller, identityOf} from '../auth/roles.ts'
import type {Sessions} from '../auth/sessions.ts'
import {randomId} from '../documents/random-id.ts'
import {isOwnHost, type OwnHosts} from '../http/host.ts'
import {Rates} from '../http/rate-limit.ts'

export type PresenceOptions = {
  hasDataset: (name: string) => boolean
  origins: readonly string[]
  sessions: Sessions
  hosts: OwnHosts
  /** How long, in milliseconds, somebody may take to sign in. */
  signInMs?: number
}

/** Who is where: Studios tell each other by a socket which document and field somebody looks at. */
export type Presence = {close(): void}

/** Sent this often so that both ends notice a connection that is dead. */
const HEARTBEAT_MS = 25_000
const LARGEST_MESSAGE = 64 * 1024
const SIGN_IN_MS = 10_000
/** Sockets that did not sign in yet, of all together; and those of one member or token. */
const MOST_STRANGERS = 100
const MOST_SOCKETS_EACH = 100
/** A Studio has one subscription. */
const MOST_SUBSCRIPTIONS = 8
/** Who lets this many bytes lie is cut off. */
const MOST_UNREAD_BYTES = 1024 * 1024
/** Messages of one member or token, whatever the number of its sockets. */
const MESSAGE_RATE = {perSecond: 50, burst: 500}
/** Close codes: what somebody has to change, and what is only too much now. */
const POLICY = 1008
const TOO_MUCH = 1013
const INVALID_REQUEST = -32600
const INVALID_PARAMS = -32602
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
  signIn: NodeJS.Timeout
}

/** Answers `/socket/<dataset>` on a server: JSON-RPC over a web socket. Nothing of it is stored. */
export function attachPresence(server: Server, options: PresenceOptions): Presence {
  const sockets = new WebSocketServer({noServer: true, maxPayload: LARGEST_MESSAGE})
  const peers = new Set<Peer>()
  const rates = new Rates(MESSAGE_RATE)
  const count = (of: (peer: Peer) => boolean) => [...peers].filter(of).length

  server.on('upgrade', (message: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy())
    const isFull = count(isStranger) >= MOST_STRANGERS
    const refusal = refuse(message, options) ?? (isFull ? '503 Service Unavailable' : undefined)
    if (refusal) {
      connection.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(message, connection, head, (socket) => {
      const dataset = datasetOf(message.url)
      const signIn = setTimeout(() => socket.close(4001, 'Sign in first'), options.signInMs ?? SIGN_IN_MS)
      const peer: Peer = {
        ...{socket, dataset, signIn},
        ...{caller: {kind: 'anonymous'}, token: '', subscriptions: new Set()},
      }
      peers.add(peer)
      socket.on('message', (data) => handle(peer, data.toString('utf8')))
      socket.on('close', () => {
        clearTimeout(signIn)
        peers.delete(peer)
      })
      socket.on('error', () => socket.terminate())
    })
  })

  const heartbeat = setInterval(() => {
    for (const {socket, token} of peers) {
      if (token && !options.sessions.callerOf(token)) socket.close(4001, 'The session is over')
      else send(socket, '♥')
    }
  }, HEARTBEAT_MS)

  /** Tells everybody else at the same dataset who signed in and listens. */
  const tell = (from: Peer, event: Record<string, unknown>) => {
    for (const peer of peers) {
      if (peer === from || peer.dataset !== from.dataset) continue
      for (const subscription of peer.subscriptions) {
        const params = {subscription, result: {...event, i: identityOf(from.caller)}}
        send(peer.socket, JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
      }
    }
  }

  const handle = (peer: Peer, text: string) => {
    // What came before a socket is closed is not answered any more.
    if (peer.socket.readyState !== WebSocket.OPEN) return
    if (rates.take(identityOf(peer.caller)) > 0) return peer.socket.close(TOO_MUCH, 'Too many messages')
    const parsed = request.safeParse(parseJson(text))
    if (!parsed.success) return fail(peer, null, INVALID_REQUEST, 'This is no JSON-RPC request')
    const {method, id, params} = parsed.data
    const answer = (result: unknown) => send(peer.socket, JSON.stringify({jsonrpc: '2.0', id, result}))
    if (method === 'authorization') {
      const token = params.authorization?.replace(/^Bearer /, '') ?? ''
      const caller = options.sessions.callerOf(token)
      if (!caller) return peer.socket.close(4001, 'The token is not known here')
      const who = identityOf(caller)
      const isOther = (other: Peer) => other !== peer && identityOf(other.caller) === who
      if (count(isOther) >= MOST_SOCKETS_EACH) return peer.socket.close(POLICY, 'Too many sockets')
      clearTimeout(peer.signIn)
      peer.caller = caller
      peer.token = token
      return answer('ok')
    }
    if (peer.caller.kind === 'anonymous') return peer.socket.close(4001, 'Sign in first')
    switch (method) {
      case 'presence_subscribe': {
        if (peer.subscriptions.size >= MOST_SUBSCRIPTIONS) {
          return fail(peer, id, INVALID_PARAMS, `A socket has at most ${MOST_SUBSCRIPTIONS} subscriptions`)
        }
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

/** Whoever does not read is cut off, and what lies for it is let go. */
function send(socket: WebSocket, text: string): void {
  if (socket.bufferedAmount > MOST_UNREAD_BYTES) socket.terminate()
  else socket.send(text)
}

function isStranger({caller}: Peer): boolean {
  return caller.kind === 'anonymous'
}

function fail({socket}: Peer, id: string | number | null, code: number, message: string): void {
  send(socket, JSON.stringify({jsonrpc: '2.0', id, error: {code, message}}))
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
