import {WebSocket} from 'ws'
import {testLake} from '../testing/test-lake.ts'

const SECRET = 'never-to-be-seen'
/** Ids with a dot, as any route could name them; `private.named` stands in a document that anybody may read. */
const DOTTED_ID = /(?:drafts|versions|private|_)\.[\w.-]*\w/g
const NAMED_IN_PUBLIC = 'private.named'
const lake = testLake()
let asset = {_id: '', path: ''}

beforeAll(async () => {
  const client = lake.client()
  await client.datasets.create('closed', {aclMode: 'private'})
  for (const dataset of ['production', 'closed']) {
    const into = lake.client({dataset})
    const hidden = {_type: 'page', text: SECRET}
    await into
      .transaction()
      .create({
        _id: 'open',
        _type: 'page',
        text: dataset === 'closed' ? SECRET : 'open',
        to: {_ref: NAMED_IN_PUBLIC, _weak: true},
      })
      .create({_id: 'drafts.open', ...hidden})
      .create({_id: 'drafts.new', ...hidden})
      .create({_id: 'versions.r1.open', ...hidden})
      .create({_id: 'versions.r2.drafted', ...hidden})
      .create({_id: 'private.a', ...hidden})
      .create({_id: NAMED_IN_PUBLIC, ...hidden})
      .create({_id: 'private.refers', ...hidden, to: {_ref: 'open', _type: 'reference'}})
      .create({_id: '_.releases.r1', _type: 'system.release', text: SECRET})
      .commit()
  }
  asset = await lake
    .client({dataset: 'closed'})
    .assets.upload('file', Buffer.from(SECRET), {filename: 'a.txt'})
})

/** The ids with a dot that an answer names, but for those that the asker named or may read. */
function dottedIds(text: string, asked: string): string[] {
  const known = new Set([NAMED_IN_PUBLIC, ...(decodeURIComponent(asked).match(DOTTED_ID) ?? [])])
  return [...new Set(text.match(DOTTED_ID))].filter((id) => !known.has(id))
}

/** Every route that reads content, for a dataset; with the ids of what is hidden in the address. */
function readingPaths(dataset: string): string[] {
  const queries = [
    '*',
    '*[_type == "page"]',
    '*{"to": to->}',
    '*[_id == "open"][0].to->',
    'count(*[text == $s])',
    '*[references("open")]',
    '*[_id == "open"]{"n": documents::incomingRefCount()}',
    '*[_id in path("**")]._id',
    '*[text match text::query($s)] | order(_id)',
    'releases::all()',
    'documents::get({"_ref": "private.refers"})',
    '*[_id == "open"',
  ]
  const perspectives = ['raw', 'published', 'drafts', 'previewDrafts', 'r1', 'r1,drafts']
  const ids = ['open', 'drafted', 'drafts.open', 'versions.r1.open', 'private.a', 'drafts.open,private.a']
  const parameters = `$s=${encodeURIComponent(JSON.stringify(SECRET))}&returnQuery=false`
  return [
    ...queries.flatMap((query) =>
      perspectives.map(
        (perspective) =>
          `/data/query/${dataset}?query=${encodeURIComponent(query)}&perspective=${perspective}&resultSourceMap=true&${parameters}`,
      ),
    ),
    ...ids.flatMap((id) => [
      `/data/doc/${dataset}/${id}`,
      `/data/doc/${dataset}/${id}?includeAllVersions=true`,
      `/data/history/${dataset}/documents/${id}`,
      `/data/history/${dataset}/documents/${id}?lastRevision=true`,
      `/data/history/${dataset}/transactions/${id}?effectFormat=mendoza`,
      `/data/history/${dataset}/events/documents/${id}`,
      `/data/references/${dataset}/documents/${id}/to`,
    ]),
    `/data/export/${dataset}`,
    `/data/export/${dataset}?types=page`,
    `/data/history/${dataset}/transactions?effectFormat=mendoza`,
    `/data/history/${dataset}/events/releases/r1`,
  ]
}

/** Routes of a dataset and a project that read no documents. */
const otherPaths = [
  '/data/ping/production',
  '/projects',
  ...['', '/acl', '/datasets', '/datasets/production', '/datasets/production/acl', '/roles', '/tokens'].map(
    (path) => `/projects/caveat${path}`,
  ),
  '/schedules/caveat/production',
  '/hooks/projects/caveat',
  '/users/me',
]

const ask = async (version: string, path: string) => {
  const response = await fetch(`${lake.lake.url}/${version}${path}`)
  return {path, status: response.status, text: await response.text()}
}

test.each(['v1', 'v2021-06-07', 'v2025-02-19', 'vX'])(
  'without a token no route of %s gives away a draft, a version or an id with a dot',
  async (version) => {
    for (const path of [...readingPaths('production'), ...otherPaths]) {
      const {status, text} = await ask(version, path)
      const answer = {path, leaks: text.includes(SECRET), names: dottedIds(text, path)}
      expect(answer).toEqual({path, leaks: false, names: []})
      expect([200, 400, 401]).toContain(status)
      if (path.includes('count(')) expect(JSON.parse(text).result).toBe(0)
    }
  },
)

test('without a token a private dataset gives away nothing at all', async () => {
  for (const path of readingPaths('closed')) {
    const {status, text} = await ask('v2025-02-19', path)
    expect({path, status, leaks: text.includes(SECRET)}).toEqual({path, status: 401, leaks: false})
  }
  for (const path of ['/data/listen/closed?query=*', '/data/live/events/closed']) {
    expect((await ask('v2025-02-19', path)).status).toBe(401)
  }
  expect((await fetch(`${lake.lake.url}/${asset.path}`)).status).toBe(401)
  // Nor by way of the public one, although the bytes are in the same folder.
  const detour = await fetch(`${lake.lake.url}/${asset.path.replace('/closed/', '/production/')}`)
  expect(detour.status).toBe(404)
  const posted = await fetch(`${lake.lake.url}/v2025-02-19/data/query/closed`, {
    method: 'POST',
    body: JSON.stringify({query: '*'}),
  })
  expect(posted.status).toBe(401)
  expect((await ask('v2025-02-19', '/projects/caveat/datasets/closed/acl')).text).toBe('[]')
  expect(await lake.client({dataset: 'closed'}).fetch('*[_id == "open"].text')).toEqual([SECRET])
})

test('listeners and live events without a token hear of nothing hidden', async () => {
  const paths = [
    '/v1/data/listen/production?query=*&includeResult=true&includePreviousRevision=true&effectFormat=mendoza',
    '/v2025-02-19/data/listen/production?query=*&includeAllVersions=true&includeResult=true',
    '/v2025-02-19/data/live/events/production',
  ]
  const streams = await Promise.all(paths.map((path) => fetch(`${lake.lake.url}${path}`)))
  const client = lake.client()
  await client
    .patch('drafts.open')
    .set({text: `${SECRET} 2`})
    .commit()
  await client
    .patch('private.a')
    .set({text: `${SECRET} 2`})
    .commit()
  await client
    .transaction()
    .patch('drafts.new', {set: {text: `${SECRET} 3`}})
    .patch('open', {set: {text: 'shown'}})
    .commit()
  for (const stream of streams) {
    const heard = await readUntil(stream, /event: (mutation|message)/)
    expect(heard).not.toContain(SECRET)
    expect(dottedIds(heard, '')).toEqual([])
  }
  const drafts = await ask('v2025-02-19', '/data/live/events/production?includeDrafts=true')
  expect(drafts.status).toBe(401)
})

test('the socket tells nobody without a token who is where', async () => {
  const socket = new WebSocket(`${lake.lake.url.replace('http', 'ws')}/v1/socket/production`)
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  socket.on('open', () => socket.send(JSON.stringify({id: 1, method: 'presence_subscribe', params: {}})))
  expect(await closed).toBe(4001)
})

async function readUntil(response: Response, expected: RegExp): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (reader && !expected.test(text)) {
    const {value, done} = await reader.read()
    if (done) break
    text += decoder.decode(value, {stream: true})
  }
  await reader?.cancel()
  return text
}
