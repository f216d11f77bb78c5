import {Agent} from 'node:http'
import {type Known, malformed} from './testing/malformed/malformed.ts'
import {type Random, seeded} from './testing/malformed/random.ts'
import {wire} from './testing/malformed/wire.ts'
import {quarters} from './testing/pictures.ts'
import {sendBytes, sendFrames, sendRaw} from './testing/send-raw.ts'
import {testLake, tokenOf} from './testing/test-lake.ts'

/** `npm test` sends a few thousand; CAVEAT_REQUESTS asks for more, CAVEAT_SEED for others. */
const REQUESTS = Number(process.env.CAVEAT_REQUESTS ?? 2000)
const SEED = Number(process.env.CAVEAT_SEED ?? 1)
const AT_ONCE = 16
/** After so many requests what they wrote is taken away: else queries of everything grow ever slower. */
const SWEPT = 2000
const SECRET = 'never-to-be-seen'
const VICTIM = {_id: 'victim', _type: 'victim', a: [{_key: 'x', b: 1}]}

jest.setTimeout(60_000 + REQUESTS * 60)

const lake = testLake({
  queryTimeoutMs: 1000,
  // Whoever sends malformed requests with a token writes victims and uploads only: what must stay hidden stays as it is.
  access: {
    roles: [
      {
        name: 'tester',
        title: 'Tester',
        description: '',
        grants: [
          {filter: '_type == "victim"', permissions: ['create', 'update', 'editHistory']},
          {filter: '_type in ["sanity.imageAsset", "sanity.fileAsset"]', permissions: ['create']},
        ],
      },
    ],
  },
})

beforeAll(async () => {
  const client = lake.client()
  await client.datasets.create('closed', {aclMode: 'private'})
  for (const dataset of ['production', 'closed']) {
    const hidden = {_type: 'hidden', text: SECRET}
    const into = lake.client({dataset}).transaction()
    for (const _id of ['drafts.secret', 'versions.r.secret', 'private.secret']) into.create({_id, ...hidden})
    if (dataset === 'closed') into.create({_id: 'secret', ...hidden})
    await into.create(VICTIM).commit()
  }
})

test(`${REQUESTS} malformed requests end with an answer: no crash, no 500, nothing hidden without a token`, async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => {})
  const random = seeded(SEED)
  const {token} = tokenOf(lake.lake, 'tester')
  const {path: picture} = await lake.client().assets.upload('image', await quarters())
  const agent = new Agent({keepAlive: true, maxSockets: AT_ONCE})
  const statuses = new Map<number, number>()
  const wrong: unknown[] = []
  let sent = 0
  const sender = async () => {
    while (sent < REQUESTS && wrong.length < 5) {
      if (++sent % SWEPT === 0) await sweep()
      const known = {token, picture}
      const send = random.below(8) === 0 ? sendWire : sendRequest
      const {sent: what, answered, text} = await send(random, known, agent)
      for (const status of answered) statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const leaks = !what.includes(token) && text.includes(SECRET)
      if (leaks || answered.some((status) => status >= 500)) wrong.push({what, answered, leaks})
    }
  }
  await Promise.all(Array.from({length: AT_ONCE}, sender))
  agent.destroy()

  expect({wrong, logged: errors.mock.calls}).toEqual({wrong: [], logged: []})
  errors.mockRestore()
  // They got as far as the routes, and some were even right.
  for (const status of [200, 400, 401, 403, 404]) expect(statuses.get(status)).toBeGreaterThan(0)
  await expectWell()
})

async function sweep(): Promise<void> {
  await lake.client().delete({query: '*[_type == "victim"]'})
  await lake.client().createOrReplace(VICTIM)
}

type Sent = {sent: string; answered: number[]; text: string}

async function sendRequest(random: Random, known: Known, agent: Agent): Promise<Sent> {
  const request = malformed(random, known)
  const {status, text} = await sendRaw(lake.lake.port, agent, request)
  return {sent: JSON.stringify(request), answered: [status], text}
}

async function sendWire(random: Random, known: Known): Promise<Sent> {
  const {port} = lake.lake
  const {bytes, isTorn} = wire(random, `localhost:${port}`, known)
  const text = await sendBytes(port, bytes, {isTorn, patienceMs: 100})
  const answered = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
  return {sent: bytes.toString('latin1'), answered, text}
}

test.each([
  ['a key that groq-js trips over', {create: {_type: 'note', hasOwnProperty: 1}}],
  ['the same in a patch', {patch: {id: 'victim', set: {a: {hasOwnProperty: 1}}}}],
  ['a patch that nests too deeply', {patch: {id: 'victim', set: {a: nested(200)}}}],
])('a document that would harm its readers is refused: %s', async (_, mutation) => {
  const victim = {createIfNotExists: {_id: 'victim', _type: 'victim'}}
  const body = JSON.stringify({mutations: [victim, mutation]})
  const authorization = `Bearer ${lake.lake.credentials.token}`
  const {status} = await lake.get('/data/mutate/production', {method: 'POST', body, headers: {authorization}})
  expect(status).toBe(400)
})

test('a parameter that nobody gave is null, whatever objects inherit under its name', async () => {
  expect(await lake.client().fetch('$constructor')).toBeNull()
  await expect(lake.client().delete({query: '$constructor'})).resolves.toMatchObject({results: []})
})

test('a sign-in form that is none is refused', async () => {
  const headers = {'content-type': 'multipart/form-data; boundary=x', origin: lake.lake.url}
  const {status} = await lake.get('/auth/login/password', {method: 'POST', body: 'nothing', headers})
  expect(status).toBe(400)
})

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)]
}

test('bytes that are no HTTP, and frames that are no presence, end nothing but their connection', async () => {
  const {port, url} = lake.lake
  const host = `Host: localhost:${port}`
  const byteStrings = [
    'GET',
    '\r\n\r\n',
    '\u0000'.repeat(1000),
    'GET / HTTP/9.9\r\n\r\n',
    `GET /v1/ping HTTP/1.1\r\n${host}\r\n${host}\r\n\r\n`,
    'GET /v1/ping HTTP/1.1\r\n\r\n',
    `GET http://evil.example/v1/ping HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    `GET //evil.example/v1/ping HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    `GET ${'/a'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n\r\n`,
    `POST /v1/data/mutate/production HTTP/1.1\r\n${host}\r\nContent-Length: -5\r\n\r\n`,
    `POST /v1/data/mutate/production HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `POST /v1/data/query/production HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    `POST /v1/data/query/production HTTP/1.1\r\n${host}\r\nContent-Length: 1000\r\n\r\n{`,
    `GET /v1/socket/production HTTP/1.1\r\n${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    `GET /v1/socket/%zz HTTP/1.1\r\n${host}\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n`,
    `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n\r\n`,
  ]
  for (const bytes of byteStrings) expect(await sendBytes(port, bytes)).not.toMatch(/HTTP\/1\.1 (500|20)/)
  const socket = `${url.replace('http', 'ws')}/v1/socket/production`
  const authorization = {
    method: 'authorization',
    id: 1,
    params: {authorization: `Bearer ${lake.lake.credentials.token}`},
  }
  const frames = [
    '',
    '{',
    '[]',
    '♥',
    '{"method": "__proto__", "id": {}}',
    '{"method": "presence_announce", "id": 1, "params": {"data": {"__proto__": {"a": 1}}}}',
    '{"method": "presence_unsubscribe", "id": 1e400, "params": {"subscriptionId": "__proto__"}}',
    Buffer.from([0xff, 0xfe, 0x00]),
    '['.repeat(30_000),
    'x'.repeat(70_000),
  ]
  for (const frame of frames) {
    await sendFrames(socket, [frame])
    await sendFrames(socket, [JSON.stringify(authorization), frame, frame])
  }
  await expectWell()
})

test('no path leads out of the folders of assets', async () => {
  const agent = new Agent()
  const up = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..\\',
    '%5c..%5c',
    '..%252f',
    '....//',
    '%c0%ae%c0%ae/',
  ]
  for (const kind of ['images', 'files']) {
    for (const step of up) {
      for (const file of ['credentials.json', 'lake.sqlite', 'lake.lock']) {
        for (const depth of [1, 2, 3, 4]) {
          const path = `/${kind}/caveat/production/${step.repeat(depth)}${file}`
          const {status, text} = await sendRaw(lake.lake.port, agent, {
            method: 'GET',
            path,
            headers: {},
            body: undefined,
          })
          expect({path, status}).not.toEqual({path, status: 200})
          expect(text).not.toContain(lake.lake.credentials.token)
          expect(text).not.toContain('SQLite format')
        }
      }
    }
  }
  agent.destroy()
})

test('no token and no content is written to the log', async () => {
  const written: string[] = []
  const spies = (['log', 'info', 'warn', 'error'] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation((...words) => {
      written.push(words.join(' '))
    }),
  )
  const {token} = tokenOf(lake.lake, 'viewer')
  const headers = {authorization: `Bearer ${token}`}
  await lake.get(`/data/query/production?query=${encodeURIComponent(`"${SECRET}" ==`)}`, {headers})
  await lake.get(`/auth/fetch?sid=${token}`, {headers})
  await lake.get('/data/mutate/production', {method: 'POST', body: `{"${SECRET}`, headers})
  await lake.get('/users/me', {headers: {authorization: `Bearer ${token}x`}})
  for (const spy of spies) spy.mockRestore()
  expect(written.join('\n')).not.toContain(token)
  expect(written.join('\n')).not.toContain(SECRET)
})

/** Everything is as it was, and the next one is served. */
async function expectWell(): Promise<void> {
  const hidden = await lake
    .client({perspective: 'raw'})
    .fetch('count(*[_type == "hidden" && text == $s])', {s: SECRET})
  expect(hidden).toBe(3)
  expect(await lake.anonymous({perspective: 'raw'}).fetch('count(*[_type == "hidden"])')).toBe(0)
  expect(await lake.client().create({_type: 'note'})).toMatchObject({_type: 'note'})
  expect(Object.keys(Object.prototype)).toEqual([])
}
