import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer, type IncomingHttpHeaders, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {type RunningLake, startLake} from '../index.ts'
import {clientOf, rejection} from '../testing/test-lake.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'webhooks-'))
const SECRET = 'a secret of the receiver'

type Received = {method: string | undefined; headers: IncomingHttpHeaders; body: string}

/** A receiver that answers with the statuses it was given, then with 200. */
function createReceiver() {
  const received: Received[] = []
  const statuses: number[] = []
  let arrived = Promise.withResolvers<void>()
  const server: Server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (piece: string) => {
      body += piece
    })
    request.on('end', () => {
      response.writeHead(statuses.shift() ?? 200).end('thank you')
      received.push({method: request.method, headers: request.headers, body})
      arrived.resolve()
      arrived = Promise.withResolvers()
    })
  })
  return {
    received,
    statuses,
    async until(count: number): Promise<Received[]> {
      while (received.length < count) await arrived.promise
      return received.splice(0)
    },
    async listen(): Promise<string> {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      const address = server.address()
      return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`
    },
    close: () => server.close(),
  }
}

const receiver = createReceiver()
let url = ''
let lake: RunningLake
const start = async (privateWebhooks: boolean) => startLake({dataDir, privateWebhooks, webhookRetryMs: 20})
const client = () => clientOf(lake, {token: lake.credentials.token})
const hooks = (path = '') => `/hooks/projects/${lake.projectId}${path}`
const remove = (id: string) => client().request({url: hooks(`/${id}`), method: 'DELETE'})

async function add(settings: object): Promise<{id: string}> {
  const body = {name: 'Rebuild', url, rule: {on: ['create', 'update', 'delete']}, ...settings}
  return client().request({url: hooks(), method: 'POST', body})
}

type Message = {status: string; failureCount: number; id: string}

async function messagesOnceSettled(id: string): Promise<Message[]> {
  for (;;) {
    const messages: Message[] = await client().request({url: hooks(`/${id}/messages`)})
    if (messages.length > 0 && messages.every(({status}) => status !== 'queued')) return messages
    await new Promise((done) => setTimeout(done, 10))
  }
}

beforeAll(async () => {
  url = await receiver.listen()
  lake = await start(true)
})
afterAll(async () => {
  await lake.close()
  receiver.close()
  rmSync(dataDir, {recursive: true, force: true})
})

test('a change that the filter lets through is sent as the projection says, signed for @sanity/webhook', async () => {
  const rule = {
    on: ['create', 'update', 'delete'],
    filter: '_type == "page" && (delta::changedAny(title) || delta::operation() == "delete")',
    projection: '{_id, title, "old": before().title, "by": author->name}',
  }
  const {id} = await add({secret: SECRET, headers: {'X-Room': '4'}, rule})
  const {transactionId} = await client()
    .transaction()
    .create({_id: 'ann', _type: 'person', name: 'Ann'})
    .create({_id: 'one', _type: 'page', title: 'One', author: {_ref: 'ann'}})
    .create({_id: 'drafts.two', _type: 'page', title: 'Two'})
    .commit()
  await client().patch('one').set({other: 1}).commit()
  await client().patch('one').set({title: 'Uno'}).commit()
  await client().delete('one')
  const received = await receiver.until(3)
  expect(received.map(({body}) => JSON.parse(body))).toEqual([
    {_id: 'one', title: 'One', old: null, by: 'Ann'},
    {_id: 'one', title: 'Uno', old: 'One', by: 'Ann'},
    {_id: 'one', title: 'Uno', old: 'Uno', by: 'Ann'},
  ])
  expect(received.map(({headers}) => headers['sanity-operation'])).toEqual(['create', 'update', 'delete'])
  expect(received[0]).toMatchObject({
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sanity-transaction-id': transactionId,
      'sanity-document-id': 'one',
      'sanity-dataset': 'production',
      'sanity-project-id': 'caveat',
      'sanity-webhook-id': id,
      'x-room': '4',
    },
  })
  for (const {headers, body} of received) {
    const signature = String(headers[SIGNATURE_HEADER_NAME])
    expect(await isValidSignature(body, signature, SECRET)).toBe(true)
    expect(await isValidSignature(body, signature, 'another')).toBe(false)
    expect(await isValidSignature(`${body} `, signature, SECRET)).toBe(false)
  }
  expect(new Set(received.map(({headers}) => headers['idempotency-key'])).size).toBe(3)
  await remove(id)
})

test('a failed delivery is tried again with the same idempotency key, and the log says so', async () => {
  const {id} = await add({})
  receiver.statuses.push(500, 429)
  await client().create({_id: 'retried', _type: 'page'})
  const received = await receiver.until(3)
  expect(new Set(received.map(({headers}) => headers['idempotency-key'])).size).toBe(1)
  const [message] = await messagesOnceSettled(id)
  expect(message).toMatchObject({status: 'success', failureCount: 2})
  const attempts: {resultCode: number; resultBody: string}[] = await client().request({
    url: hooks(`/${id}/attempts`),
  })
  expect(attempts.map(({resultCode}) => resultCode).sort()).toEqual([200, 429, 500])
  expect(attempts[0]?.resultBody).toBe('thank you')
  await remove(id)
})

test('a delivery that the receiver refuses is not tried again', async () => {
  const {id} = await add({})
  receiver.statuses.push(404)
  await client().create({_id: 'refused', _type: 'page'})
  expect(await messagesOnceSettled(id)).toMatchObject([{status: 'failed', failureCount: 1}])
  expect(await receiver.until(1)).toHaveLength(1)
  await remove(id)
})

test('what was not delivered when the lake ended is delivered by the next, with the secret', async () => {
  const {id} = await add({secret: SECRET, isDisabledByUser: false})
  receiver.statuses.push(...Array.from({length: 3}, () => 503))
  await client().create({_id: 'kept', _type: 'page'})
  await receiver.until(1)
  await lake.close()
  receiver.received.splice(0)
  receiver.statuses.splice(0)
  lake = await start(true)
  const [delivered] = await receiver.until(1)
  expect(delivered?.headers['sanity-document-id']).toBe('kept')
  const signature = String(delivered?.headers[SIGNATURE_HEADER_NAME])
  expect(await isValidSignature(delivered?.body ?? '', signature, SECRET)).toBe(true)
  await messagesOnceSettled(id)
  await remove(id)
})

test('a secret is given out nowhere, and is not in the database in clear', async () => {
  const {id} = await add({secret: SECRET})
  const listed = JSON.stringify(await client().request({url: hooks()}))
  expect(listed).not.toContain(SECRET)
  expect(listed).toContain('"hasSecret":true')
  for (const file of ['lake.sqlite', 'lake.sqlite-wal']) {
    expect(readFileSync(join(dataDir, file)).includes(SECRET)).toBe(false)
  }
  await client().request({url: hooks(`/${id}`), method: 'PATCH', body: {name: 'Renamed'}})
  expect(await client().request({url: hooks(`/${id}`)})).toMatchObject({name: 'Renamed', hasSecret: true})
  await remove(id)
})

test('a filter that breaks is a failed delivery, and holds up no other webhook', async () => {
  const broken = await add({rule: {on: ['create'], filter: 'true', projection: '{"x": geo::distance(1, 2)}'}})
  const {id} = await add({})
  await client().create({_id: 'through', _type: 'page'})
  await receiver.until(1)
  const [message] = await messagesOnceSettled(broken.id)
  expect(message).toMatchObject({status: 'failed'})
  await Promise.all([remove(id), remove(broken.id)])
})

test.each([
  ['a filter that is no GROQ', {rule: {on: ['create'], filter: '_type ==='}}, 'filter'],
  ['an address that is no web address', {url: 'file:///etc/passwd'}, 'url'],
  ['a header that would break the signature', {headers: {'sanity-webhook-signature': 'x'}}, 'headers'],
])('%s is refused', async (_, settings, named) => {
  expect(String(await rejection(add(settings)))).toContain(named)
})

test('only administrators see or make webhooks', async () => {
  expect(await rejection(clientOf(lake).request({url: hooks()}))).toMatchObject({statusCode: 401})
})

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:10.0.0.1]', '169.254.169.254'])(
  'unless it is allowed, nothing is sent to %s',
  async (host) => {
    await lake.close()
    lake = await start(false)
    const {id} = await add({url: url.replace('127.0.0.1', host)})
    await client().createOrReplace({_id: 'private', _type: 'page', host})
    expect((await messagesOnceSettled(id))[0]?.status).not.toBe('success')
    const [attempt]: {resultBody: string}[] = await client().request({url: hooks(`/${id}/attempts`)})
    expect(attempt?.resultBody).toContain('is an address of this machine or its network')
    expect(receiver.received).toEqual([])
    await remove(id)
  },
)
