import {testLake} from '../testing/test-lake.ts'

const lake = testLake()

type Event = {type: string; [detail: string]: unknown}
type Page = {events: Event[]; nextCursor: string}

async function eventsOf(id: string, query = ''): Promise<Page> {
  const url = `/data/history/production/events/documents/${id}?${query}`
  const {events, nextCursor} = await lake.client().request({url})
  return {events: events[id], nextCursor}
}

const typesOf = async (id: string) => (await eventsOf(id)).events.map(({type}) => type)

test('drafts and published documents have a life of their own each, and publishing stands in both', async () => {
  const client = lake.client()
  const act = {draftId: 'drafts.a', publishedId: 'a'}
  await client.create({_id: 'drafts.a', _type: 'note'})
  const publishing = await client.action({actionType: 'sanity.action.document.publish', ...act})
  await client.action({actionType: 'sanity.action.document.edit', ...act, patch: {set: {n: 1}}})
  await client.action({actionType: 'sanity.action.document.discard', draftId: act.draftId})
  await client.action({actionType: 'sanity.action.document.unpublish', ...act})
  const {events, nextCursor} = await eventsOf('drafts.a', 'limit=100')
  expect(nextCursor).toBe('')
  expect(events.map(({type}) => type)).toEqual([
    'createDocumentVersion',
    'deleteDocumentVersion',
    'createDocumentVersion',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
  const published = {
    type: 'publishDocumentVersion',
    revisionId: publishing.transactionId,
    versionId: 'drafts.a',
    documentId: 'a',
  }
  expect(events[3]).toMatchObject(published)
  expect((await eventsOf('a')).events).toMatchObject([
    {type: 'unpublishDocument', documentId: 'a', versionId: 'drafts.a'},
    published,
  ])
  // What was published is the draft of that revision: by it the Studio shows and restores it.
  const revision = events[3]?.versionRevisionId
  const url = `/data/history/production/documents/drafts.a?revision=${revision}`
  expect(await client.request({url})).toMatchObject({documents: [{_id: 'drafts.a', _rev: revision}]})
  const first = await eventsOf('drafts.a', 'limit=2')
  const rest = await eventsOf('drafts.a', `limit=100&nextCursor=${first.nextCursor}`)
  expect([...first.events, ...rest.events]).toEqual(events)
})

test('a published document that was written without a draft was written live', async () => {
  const client = lake.client()
  await client.create({_id: 'live', _type: 'note'})
  await client.patch('live').set({n: 1}).commit()
  await client.delete('live')
  expect(await typesOf('live')).toEqual(['deleteDocumentGroup', 'updateLiveDocument', 'createLiveDocument'])
})

test('discarding a draft deletes the document if it was all there was of it', async () => {
  const client = lake.client()
  await client.create({_id: 'drafts.lone', _type: 'note'})
  await client.delete('drafts.lone')
  expect(await typesOf('drafts.lone')).toEqual(['deleteDocumentGroup', 'createDocumentVersion'])
  await client.create({_id: 'kept', _type: 'note'})
  await client.create({_id: 'drafts.kept', _type: 'note'})
  await client.delete('drafts.kept')
  expect(await typesOf('drafts.kept')).toEqual(['deleteDocumentVersion', 'createDocumentVersion'])
})

test('unpublishing beside a draft is told of the published document', async () => {
  const client = lake.client()
  await client.create({_id: 'both', _type: 'note'})
  await client.create({_id: 'drafts.both', _type: 'note'})
  await client.unpublishVersion({releaseId: 'r1', publishedId: 'both'})
  const act = {draftId: 'drafts.both', publishedId: 'both'}
  await client.action({actionType: 'sanity.action.document.unpublish', ...act})
  expect(await typesOf('both')).toEqual(['unpublishDocument', 'createLiveDocument'])
  expect((await eventsOf('versions.r1.both')).events).toMatchObject([
    {type: 'createDocumentVersion', releaseId: 'r1', versionId: 'versions.r1.both'},
  ])
})
