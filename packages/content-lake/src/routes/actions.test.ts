import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()
const raw = {perspective: 'raw'} as const

function draft(id: string, attributes: Record<string, unknown> = {}) {
  return lake.client().action({
    actionType: 'sanity.action.document.create',
    publishedId: id,
    attributes: {_id: `drafts.${id}`, _type: 'page', ...attributes},
    ifExists: 'fail',
  })
}

function publish(id: string, extra: {ifDraftRevisionId?: string; ifPublishedRevisionId?: string} = {}) {
  return lake.client().action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${id}`,
    publishedId: id,
    ...extra,
  })
}

test('a draft is made, edited and published; the next edit makes a draft of the published one', async () => {
  const client = lake.client(raw)
  await draft('life', {title: 'One'})
  await client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.life',
    publishedId: 'life',
    patch: {set: {title: 'Two'}},
  })
  expect(await client.getDocument('life')).toBeUndefined()
  const {transactionId} = await publish('life')
  expect(await client.getDocument('drafts.life')).toBeUndefined()
  expect(await client.getDocument('life')).toMatchObject({title: 'Two', _rev: transactionId})

  await client.action(
    {
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.life',
      publishedId: 'life',
      patch: {set: {title: 'Three'}},
    },
    {transactionId: 'chosen-by-client'},
  )
  expect(await client.getDocument('drafts.life')).toMatchObject({title: 'Three', _rev: 'chosen-by-client'})
  expect(await client.getDocument('life')).toMatchObject({title: 'Two', _rev: transactionId})
})

test('publishing over a version that somebody else published is refused', async () => {
  const client = lake.client(raw)
  await draft('race', {n: 1})
  await publish('race')
  const seen = await client.getDocument('race')
  await client.createOrReplace({_id: 'drafts.race', _type: 'page', n: 2})
  await client.patch('race').set({n: 9}).commit()
  expect(await rejection(publish('race', {ifPublishedRevisionId: seen?._rev ?? ''}))).toMatchObject({
    statusCode: 409,
  })
  expect(await client.getDocument('drafts.race')).toMatchObject({n: 2})
  expect(await client.getDocument('race')).toMatchObject({n: 9})
})

test('references that wait for publishing become strong by it', async () => {
  const client = lake.client(raw)
  await client.create({_id: 'x', _type: 'page'})
  await draft('refs', {
    one: {_ref: 'x', _weak: true, _strengthenOnPublish: {type: 'page'}},
    list: [{_key: 'a', _ref: 'y', _weak: true, _strengthenOnPublish: {type: 'page', weak: true}}],
  })
  await publish('refs')
  expect(await client.getDocument('refs')).toMatchObject({
    one: {_ref: 'x'},
    list: [{_key: 'a', _ref: 'y', _weak: true}],
  })
  expect((await client.getDocument('refs'))?.one).toEqual({_ref: 'x'})
})

test('unpublishing turns the published document into a draft, and keeps a draft there is', async () => {
  const client = lake.client(raw)
  const unpublish = (id: string) =>
    client.action({
      actionType: 'sanity.action.document.unpublish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })
  await client.create({_id: 'un1', _type: 'page', n: 1})
  await unpublish('un1')
  expect(await client.getDocument('un1')).toBeUndefined()
  expect(await client.getDocument('drafts.un1')).toMatchObject({n: 1})

  await client.create({_id: 'un2', _type: 'page', n: 1})
  await client.create({_id: 'drafts.un2', _type: 'page', n: 2})
  await unpublish('un2')
  expect(await client.getDocument('drafts.un2')).toMatchObject({n: 2})
})

test('deleting takes the drafts that are named, and refuses when one is not', async () => {
  const client = lake.client(raw)
  await client.create({_id: 'del', _type: 'page'})
  await client.create({_id: 'drafts.del', _type: 'page'})
  const remove = (includeDrafts: string[]) =>
    client.action({actionType: 'sanity.action.document.delete', publishedId: 'del', includeDrafts})
  expect(await rejection(remove([]))).toMatchObject({statusCode: 400})
  await remove(['drafts.del'])
  expect(await client.getDocuments(['del', 'drafts.del'])).toEqual([null, null])
})

test('a draft is discarded, by its old and by its new name', async () => {
  const client = lake.client(raw)
  await draft('disc')
  await client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.disc'})
  expect(await client.getDocument('drafts.disc')).toBeUndefined()
  await draft('disc')
  await client.action({actionType: 'sanity.action.document.version.discard', versionId: 'drafts.disc'})
  expect(await client.getDocument('drafts.disc')).toBeUndefined()
  const again = client.action({
    actionType: 'sanity.action.document.version.discard',
    versionId: 'drafts.disc',
  })
  expect(await rejection(again)).toMatchObject({statusCode: 404})
})

test('versions are made of a document or of a base, replaced and published', async () => {
  const client = lake.client(raw)
  await client.create({_id: 'ver', _type: 'page', n: 1})
  await client.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: 'ver',
    baseId: 'ver',
    versionId: 'versions.r1.ver',
  })
  expect(await client.getDocument('versions.r1.ver')).toMatchObject({n: 1})
  await client.action({
    actionType: 'sanity.action.document.version.replace',
    document: {_id: 'versions.r1.ver', _type: 'page', n: 2},
  })
  await client.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: 'ver2',
    document: {_id: 'drafts.ver2', _type: 'page', n: 5},
  })
  expect(await client.getDocument('drafts.ver2')).toMatchObject({n: 5})
  await client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'versions.r1.ver',
    publishedId: 'ver',
  })
  expect(await client.getDocument('ver')).toMatchObject({n: 2})
})

test('creating over a draft fails, or is passed over when that was asked for', async () => {
  const client = lake.client(raw)
  await draft('twice', {n: 1})
  expect(await rejection(draft('twice', {n: 2}))).toMatchObject({statusCode: 409})
  await client.action({
    actionType: 'sanity.action.document.create',
    publishedId: 'twice',
    attributes: {_id: 'drafts.twice', _type: 'page', n: 3},
    ifExists: 'ignore',
  })
  expect(await client.getDocument('drafts.twice')).toMatchObject({n: 1})
})

test('several actions are one transaction: if one fails, none is done', async () => {
  const client = lake.client(raw)
  const both = client.action([
    {
      actionType: 'sanity.action.document.create',
      publishedId: 'atomic',
      attributes: {_id: 'drafts.atomic', _type: 'page'},
      ifExists: 'fail',
    },
    {actionType: 'sanity.action.document.publish', draftId: 'drafts.none', publishedId: 'none'},
  ])
  expect(await rejection(both)).toMatchObject({statusCode: 404})
  expect(await client.getDocument('drafts.atomic')).toBeUndefined()
})

test('a dry run of an action finds what is wrong and changes nothing', async () => {
  const client = lake.client(raw)
  await draft('dry')
  await client.action(
    {actionType: 'sanity.action.document.publish', draftId: 'drafts.dry', publishedId: 'dry'},
    {dryRun: true},
  )
  expect(await client.getDocument('dry')).toBeUndefined()
  expect(await client.getDocument('drafts.dry')).toBeDefined()
})

test('an action that is not known is named', async () => {
  const unknown = lake.client().action({
    actionType: 'sanity.action.release.archive',
    releaseId: 'r1',
  })
  expect(await rejection(unknown)).toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('sanity.action.release.archive'),
  })
})
