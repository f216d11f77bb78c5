import {testLake} from '../testing/test-lake.ts'

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
