import {WebSocket} from 'ws'
import {testLake} from '../testing/test-lake.ts'

const SECRET = 'never-to-be-seen'
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
        to: {_ref: 'private.a', _weak: true},
      })
      .create({_id: 'drafts.open', ...hidden})
      .create({_id: 'drafts.new', ...hidden})
      .create({_id: 'versions.r1.open', ...hidden})
      .create({_id: 'private.a', ...hidden})
      .commit()
  }
  asset = await lake
    .client({dataset: 'closed'})
    .assets.upload('file', Buffer.from(SECRET), {filename: 'a.txt'})
})

/** Every route that reads content, for a dataset; with the ids of what is hidden in the address. */
function readingPaths(dataset: string): string[] {
  const queries = [
    '*',
    '*[_type == "page"]',
    '*{"to": to->}',
    '*[_id == "open"][0].to->',
    'count(*[text == $s])',
  ]
  const perspectives = ['raw', 'published', 'drafts', 'previewDrafts', 'r1', 'r1,drafts']
  const ids = ['open', 'drafts.open', 'versions.r1.open', 'private.a', 'drafts.open,private.a']
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
  ]
}

const ask = async (version: string, path: string) => {
  const response = await fetch(`${lake.lake.url}/${version}${path}`)
  return {path, status: response.status, text: await response.text()}
}

test.each(['v1', 'v2021-06-07', 'v2025-02-19', 'vX'])(
  'without a token no route of %s gives away a draft, a version or an id with a dot',
  async (version) => {
    for (const path of readingPaths('production')) {
      const {status, text} = await ask(version, path)
      expect({path, leaks: text.includes(SECRET)}).toEqual({path, leaks: false})
      expect([200, 401]).toContain(status)
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
    expect(heard).not.toMatch(/drafts\.|"documentId":"private\.|versions\./)
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
