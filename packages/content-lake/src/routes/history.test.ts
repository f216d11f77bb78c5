import {applyPatch} from 'mendoza'
import {rejection, testLake, tokenOf} from '../testing/test-lake.ts'

const lake = testLake()

type Entry = {
  id: string
  author: string
  timestamp: string
  documentIDs: string[]
  mutations?: unknown[]
  effects?: Record<string, {apply: unknown[]; revert: unknown[]}>
}

async function transactions(ids: string, query: Record<string, string> = {}): Promise<Entry[]> {
  const search = new URLSearchParams({effectFormat: 'mendoza', ...query})
  const response = await lake.get(`/data/history/production/transactions/${ids}?${search}`)
  expect(response.status).toBe(200)
  return (await response.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Three published states and a deletion; gives the revisions of the states. */
async function life(id: string): Promise<string[]> {
  const client = lake.client()
  const made = await client.create({_id: id, _type: 'note', n: 1, body: [{_key: 'a', text: 'first'}]})
  const second = await client.patch(id).set({n: 2, 'body[0].text': 'second'}).commit()
  const third = await client.patch(id).unset(['body']).set({n: 3}).commit()
  return [made._rev, second._rev, third._rev]
}

async function at(id: string, query: string): Promise<Record<string, unknown>[]> {
  const {documents} = await lake.client().request({url: `/data/history/production/documents/${id}?${query}`})
  return documents
}

test('the log of a document leads from nothing to what it is', async () => {
  const revisions = await life('logged')
  const log = await transactions('logged')
  expect(log.map(({id}) => id)).toEqual(revisions)
  const state = log.reduce(
    (document: unknown, {effects}) => applyPatch(document, effects?.logged?.apply ?? []),
    null,
  )
  const {_rev, ...current} = (await lake.client().getDocument('logged')) ?? {}
  expect(state).toEqual(current)
  expect(log[1]).toMatchObject({
    author: expect.stringMatching(/^r/),
    documentIDs: ['logged'],
    mutations: [{patch: {id: 'logged'}}],
  })
})

test('the log is read in pages, in both directions, without content where asked', async () => {
  const [first = '', second = '', third = ''] = await life('paged')
  const ids = async (query: Record<string, string>) =>
    (await transactions('paged,drafts.paged', query)).map(({id}) => id)
  expect(await ids({limit: '2'})).toEqual([first, second])
  expect(await ids({limit: '2', reverse: 'true'})).toEqual([third, second])
  expect(await ids({fromTransaction: second})).toEqual([second, third])
  expect(await ids({toTransaction: second})).toEqual([first, second])
  expect(await ids({fromTransaction: ''})).toEqual([first, second, third])
  const [bare] = await transactions('paged', {excludeContent: 'true'})
  expect(bare).not.toHaveProperty('mutations')
})

test('the log tells of one author, of a span of time, and of all documents', async () => {
  const [first = '', second = '', third = ''] = await life('told')
  const {id: author, token} = tokenOf(lake.lake, 'editor')
  const {_rev: other} = await lake.client({token}).patch('told').set({n: 4}).commit()
  const times = (await transactions('told')).map(({timestamp}) => timestamp)
  const ids = async (query: Record<string, string>) => (await transactions('told', query)).map(({id}) => id)
  expect(await ids({authors: author})).toEqual([other])
  expect(await ids({authors: `nobody,${author}`, reverse: 'true', limit: '1'})).toEqual([other])
  expect(await ids({toTime: times[0] ?? ''})).toContain(first)
  expect(await ids({fromTime: times[3] ?? ''})).not.toContain(first)
  expect(await ids({fromTransaction: second, toTransaction: third})).toEqual([second, third])
  const all = await lake.get('/data/history/production/transactions?reverse=true&limit=2&excludeContent=true')
  expect(
    (await all.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([other, third])
})

test('a transaction of several documents shows all of them, or those that are asked for', async () => {
  const {transactionId} = await lake
    .client()
    .transaction()
    .create({_id: 'one', _type: 'note', n: 1})
    .create({_id: 'two', _type: 'note', n: 2})
    .commit()
  expect(await transactions('one')).toMatchObject([
    {
      id: transactionId,
      documentIDs: ['one', 'two'],
      mutations: [{create: {_id: 'one'}}, {create: {_id: 'two'}}],
    },
  ])
  const [alone] = await transactions('one', {includeIdentifiedDocumentsOnly: 'true'})
  expect(alone).toMatchObject({documentIDs: ['one'], mutations: [{create: {_id: 'one'}}]})
  expect(Object.keys(alone?.effects ?? {})).toEqual(['one'])
})

test('a document is what it was at a revision and at a time, deleted or not', async () => {
  const client = lake.client()
  const [first = '', second = '', third = ''] = await life('past')
  const check = async () => {
    expect(await at('past', `revision=${first}`)).toMatchObject([
      {n: 1, body: [{text: 'first'}], _rev: first},
    ])
    expect(await at('past', `revision=${second}`)).toMatchObject([
      {n: 2, body: [{text: 'second'}], _rev: second},
    ])
    const [last] = await at('past', 'lastRevision=true')
    expect(last).toMatchObject({n: 3, _rev: third})
    expect(last).not.toHaveProperty('body')
  }
  await check()
  const between = new Date().toISOString()
  await new Promise((resolve) => setTimeout(resolve, 5))
  await client.delete('past')
  await check()
  expect(await at('past', `time=${between}`)).toMatchObject([{n: 3}])
  expect(await at('past', `time=${new Date().toISOString()}`)).toEqual([])
  expect(await at('past', 'revision=never')).toEqual([])
  expect(await rejection(at('past', `revision=${first}&time=${between}`))).toMatchObject({statusCode: 400})
  expect(await rejection(at('past', 'time=yesterday'))).toMatchObject({statusCode: 400})
})

test('purging takes away what a document held', async () => {
  const client = lake.client()
  await client.create({_id: 'drafts.purged', _type: 'note', secret: 'a secret'})
  const seen = await client.getDocument('drafts.purged')
  await client.action({
    actionType: 'sanity.action.document.version.discard',
    versionId: 'drafts.purged',
    purge: true,
  })
  expect(await at('drafts.purged', `revision=${seen?._rev}`)).toEqual([])
  expect(JSON.stringify(await transactions('drafts.purged'))).not.toContain('a secret')
})

test('the export has every document, drafts too, one per line', async () => {
  const client = lake.client()
  await client.create({_id: 'exported', _type: 'exported', n: 1})
  await client.create({_id: 'drafts.exported', _type: 'exported', n: 2})
  const response = await lake.get('/data/export/production?types=exported')
  const lines = (await response.text()).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {_id: 'drafts.exported', n: 2},
    {_id: 'exported', n: 1},
  ])
})

test('a long history holds up nobody else', async () => {
  const text = Array.from({length: 20_000}, (_, n) => `word ${n}`).join(' ')
  for (let n = 0; n < 40; n++)
    await lake.client().createOrReplace({_id: 'long', _type: 'page', n, text: `${n}${text}`})
  const answered: string[] = []
  const ask = async (path: string, name: string) => {
    const response = await lake.get(path)
    answered.push(name)
    return response.text()
  }
  const [log] = await Promise.all([
    ask('/data/history/production/transactions/long?effectFormat=mendoza', 'history'),
    ...Array.from({length: 5}, () => ask('/ping', 'ping')),
  ])
  expect(log.trim().split('\n')).toHaveLength(40)
  expect(answered.at(-1)).toBe('history')
})
