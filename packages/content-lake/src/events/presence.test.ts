import {createConnection} from 'node:net'
import {testLake, tokenOf} from '../testing/test-lake.ts'

const lake = testLake()

/** A socket as a Studio opens it: what it hears is read one by one. */
async function connect(token: string) {
  const socket = new WebSocket(`${lake.lake.url.replace('http', 'ws')}/v2022-06-30/socket/production`)
  const heard: string[] = []
  let wake = () => {}
  socket.addEventListener('message', ({data}) => {
    heard.push(String(data))
    wake()
  })
  const closed = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({code}) => resolve(code))
  })
  await new Promise((resolve) => socket.addEventListener('open', resolve, {once: true}))
  const next = async () => {
    while (heard.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return JSON.parse(heard.shift() ?? '')
  }
  const call = async (method: string, params: Record<string, unknown> = {}) => {
    socket.send(JSON.stringify({jsonrpc: '2.0', id: '1', method, params}))
    return next()
  }
  const send = (method: string) => socket.send(JSON.stringify({jsonrpc: '2.0', id: '1', method}))
  return {socket, closed, next, call, send, token}
}

test('two Studios hear where the other one is', async () => {
  const {token} = lake.lake.credentials
  const one = await connect(token)
  const other = await connect(token)
  for (const peer of [one, other]) {
    expect((await peer.call('authorization', {authorization: `Bearer ${token}`})).result).toBe('ok')
  }
  const {result: subscription} = await other.call('presence_subscribe')
  const data = {sessionId: 's1', locations: [{type: 'document', documentId: 'a'}]}
  expect((await one.call('presence_announce', {data})).result).toBe('ok')
  expect(await other.next()).toMatchObject({
    method: 'presence_subscription',
    params: {subscription, result: {type: 'state', m: data, i: expect.stringMatching(/^r/)}},
  })
  one.socket.close()
  other.socket.close()
})

test('who does not sign in is not told anything', async () => {
  const stranger = await connect('')
  stranger.send('presence_subscribe')
  expect(await stranger.closed).toBe(4001)
})

test('a socket has few subscriptions, and is told so', async () => {
  const {token} = lake.lake.credentials
  const peer = await connect(token)
  await peer.call('authorization', {authorization: `Bearer ${token}`})
  for (let n = 0; n < 8; n++) expect((await peer.call('presence_subscribe')).result).toBeDefined()
  expect((await peer.call('presence_subscribe')).error.message).toContain('at most 8 subscriptions')
  peer.socket.close()
})

test('who sends without end is cut off, with the reason', async () => {
  const {token} = tokenOf(lake.lake, 'viewer')
  const peer = await connect(token)
  await peer.call('authorization', {authorization: `Bearer ${token}`})
  for (let n = 0; n < 5000; n++) peer.send('presence_rollcall')
  expect(await peer.closed).toBe(1013)
})

test('who listens and does not read is cut off, and others hear what they are told', async () => {
  const reader = tokenOf(lake.lake, 'viewer').token
  const mute = createConnection(lake.lake.port)
  mute.write(
    `GET /v2022-06-30/socket/production HTTP/1.1\r\nHost: localhost:${lake.lake.port}\r\nConnection: Upgrade\r\n` +
      'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  )
  const authorization = `Bearer ${reader}`
  mute.write(frame({method: 'authorization', id: 1, params: {authorization}}))
  for (let n = 0; n < 8; n++) mute.write(frame({method: 'presence_subscribe', id: n}))
  let heard = ''
  await new Promise<void>((resolve) => {
    mute.on('data', (bytes) => {
      heard += bytes.toString('latin1')
      if (heard.match(/"result"/g)?.length === 9) resolve()
    })
  })
  mute.removeAllListeners('data').pause()
  const {token} = lake.lake.credentials
  const [one, other] = [await connect(token), await connect(token)]
  for (const peer of [one, other]) await peer.call('authorization', {authorization: `Bearer ${token}`})
  await other.call('presence_subscribe')
  const data = {text: 'x'.repeat(60_000)}
  for (let n = 0; n < 60; n++) {
    expect((await one.call('presence_announce', {data})).result).toBe('ok')
    expect(await other.next()).toMatchObject({params: {result: {m: data}}})
  }
  const ended = new Promise<number>((resolve) => {
    let taken = 0
    mute.on('data', ({length}) => {
      taken += length
    })
    mute.on('error', () => {}).on('close', () => resolve(taken))
  })
  mute.resume()
  // Eight times sixty messages of 60 kB were meant for it.
  expect(await ended).toBeLessThan(15_000_000)
  one.socket.close()
  other.socket.close()
})

test('who does not sign in is sent away, and a hundred who wait leave no place to more', async () => {
  const waiting = await Promise.all(Array.from({length: 100}, () => connect('')))
  const refused = new WebSocket(`${lake.lake.url.replace('http', 'ws')}/v2022-06-30/socket/production`)
  await new Promise((resolve) => refused.addEventListener('error', resolve))
  expect(await Promise.all(waiting.map(({closed}) => closed))).toEqual(waiting.map(() => 4001))
  const {token} = lake.lake.credentials
  const peer = await connect(token)
  expect((await peer.call('authorization', {authorization: `Bearer ${token}`})).result).toBe('ok')
  peer.socket.close()
})

/** A message in the frame that a browser would send it in. */
function frame(message: Record<string, unknown>): Buffer {
  const text = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}))
  const length = text.length < 126 ? [0x80 | text.length] : [0xfe, text.length >> 8, text.length & 0xff]
  return Buffer.concat([Buffer.from([0x81, ...length, 0, 0, 0, 0]), text])
}
