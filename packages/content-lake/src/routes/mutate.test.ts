import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

test('create, replace, patch and delete do what they say and report it', async () => {
  const client = lake.client({perspective: 'raw'})
  const made = await client.create({_type: 'note', title: 'One', count: 1, tags: ['a']})
  expect(made._id).toMatch(/^[a-z0-9]{22}$/)
  expect(made._rev).toBeTruthy()

  const patched = await client
    .patch(made._id)
    .set({title: 'Two'})
    .setIfMissing({extra: true, title: 'ignored'})
    .inc({count: 2})
    .append('tags', ['b'])
    .commit()
  expect(patched).toMatchObject({title: 'Two', extra: true, count: 3, tags: ['a', 'b']})
  expect(patched._rev).not.toBe(made._rev)
  expect(patched._createdAt).toBe(made._createdAt)

  const cut = await client
    .patch(made._id)
    .unset(['extra', 'tags[0]'])
    .diffMatchPatch({title: '@@ -1,3 +1,5 @@\n Two\n+!!\n'})
    .dec({count: 1})
    .commit()
  expect(cut).toMatchObject({title: 'Two!!', count: 2, tags: ['b']})
  expect(cut).not.toHaveProperty('extra')

  const replaced = await client.createOrReplace({_id: made._id, _type: 'note', title: 'Three'})
  expect(replaced).not.toHaveProperty('count')
  const kept = await client.createIfNotExists({_id: made._id, _type: 'note', title: 'Four'})
  expect(kept.title).toBe('Three')

  const gone = await client.delete(made._id)
  expect(gone.results).toEqual([{id: made._id, operation: 'delete'}])
  expect(await client.getDocument(made._id)).toBeUndefined()
})

test('a document that refers to another in two places can be changed', async () => {
  const client = lake.client()
  await client.createOrReplace({_id: 'referred', _type: 'note'})
  const twice = ['a', 'b'].map((_key) => ({_key, _type: 'reference', _ref: 'referred'}))
  await client.createOrReplace({_id: 'refers-twice', _type: 'note', twice})
  const changed = await client.patch('refers-twice').set({title: 'Still there'}).commit()
  expect(changed).toMatchObject({title: 'Still there', twice})
  expect(await client.fetch('*[references("referred")]._id')).toEqual(['refers-twice'])
})

test('a transaction is whole or absent', async () => {
  const client = lake.client()
  await client.createOrReplace({_id: 'whole', _type: 'note', n: 1})
  const failed = rejection(
    client
      .transaction()
      .create({_id: 'never', _type: 'note'})
      .patch('whole', {set: {n: 2}})
      .create({_id: 'whole', _type: 'note'})
      .commit(),
  )
  expect(await failed).toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentAlreadyExistsError'}}]},
  })
  expect(await client.getDocument('never')).toBeUndefined()
  expect(await client.getDocument('whole')).toMatchObject({n: 1})
})

test('a patch for another revision is refused with 409 and changes nothing', async () => {
  const client = lake.client()
  const first = await client.createOrReplace({_id: 'locked', _type: 'note', n: 1})
  const second = await client.patch('locked').ifRevisionId(first._rev).set({n: 2}).commit()
  const late = client.patch('locked').ifRevisionId(first._rev).set({n: 3}).commit()
  expect(await rejection(late)).toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]},
  })
  expect(await client.getDocument('locked')).toMatchObject({n: 2, _rev: second._rev})
})

test('a dry run answers as if, and stores nothing', async () => {
  const client = lake.client()
  const document = await client.create({_id: 'dry', _type: 'note'}, {dryRun: true})
  expect(document._id).toBe('dry')
  expect(await client.getDocument('dry')).toBeUndefined()
})

test('documents are deleted and patched by query, drafts too', async () => {
  const client = lake.client({perspective: 'raw'})
  await client
    .transaction()
    .create({_id: 'q1', _type: 'byQuery', n: 1})
    .create({_id: 'drafts.q2', _type: 'byQuery', n: 2})
    .create({_id: 'q3', _type: 'byQuery', n: 3})
    .commit()
  await client
    .patch({query: '*[_type == "byQuery" && n < $n]', params: {n: 3}})
    .set({small: true})
    .commit()
  expect(await client.fetch('*[_type == "byQuery" && small]._id | order(@)')).toEqual(['drafts.q2', 'q1'])
  await client.delete({query: '*[_type == "byQuery"]'})
  expect(await client.fetch('count(*[_type == "byQuery"])')).toBe(0)
})

test('an id that ends with a dot is a folder for a random id', async () => {
  const draft = await lake.client().create({_id: 'drafts.', _type: 'note'})
  expect(draft._id).toMatch(/^drafts\.[a-z0-9]{22}$/)
})

test('array elements get keys when the client asks for it', async () => {
  const client = lake.client()
  const made = await client.create(
    {
      _type: 'note',
      body: [
        {text: 'a', marks: [{x: 1}]},
        {_key: 'own', text: 'b'},
      ],
    },
    {autoGenerateArrayKeys: true},
  )
  expect(made.body).toEqual([
    {_key: expect.any(String), text: 'a', marks: [{_key: expect.any(String), x: 1}]},
    {_key: 'own', text: 'b'},
  ])
})

test.each([
  ['a bad id', {_id: 'a b', _type: 'note'}, /no valid _id/],
  ['a path out of its folder', {_id: 'a..b', _type: 'note'}, /no valid _id/],
  ['no type', {_id: 'typeless'}, /needs a _type/],
])('a document with %s is refused', async (_, document, message) => {
  const response = await lake.get('/data/mutate/production', {
    method: 'POST',
    headers: {authorization: `Bearer ${lake.lake.credentials.token}`},
    body: JSON.stringify({mutations: [{create: document}]}),
  })
  expect(response.status).toBe(400)
  expect(JSON.stringify(await response.json())).toMatch(message)
})

test('a transaction sent twice is carried out once', async () => {
  const client = lake.client()
  await client.createOrReplace({_id: 'once', _type: 'note', n: 0})
  const send = () => client.mutate([{patch: {id: 'once', inc: {n: 1}}}], {transactionId: 'sent-twice'})
  await send()
  expect(await rejection(send())).toMatchObject({statusCode: 409})
  expect(await client.getDocument('once')).toMatchObject({n: 1})
})

test('a body that is too large or no JSON is refused', async () => {
  const send = (body: string) =>
    lake.get('/data/mutate/production', {
      method: 'POST',
      headers: {authorization: `Bearer ${lake.lake.credentials.token}`},
      body,
    })
  expect((await send('{')).status).toBe(400)
  expect((await send(`{"mutations":[],"x":"${'x'.repeat(17 * 1024 * 1024)}"}`)).status).toBe(413)
})

test.each(['sync', 'async', 'deferred'] as const)(
  'what is written %s is in the next query',
  async (visibility) => {
    const {_id} = await lake.client().create({_type: 'seen', n: 1}, {visibility})
    expect(await lake.client().fetch('*[_type == "seen" && _id == $id].n', {id: _id})).toEqual([1])
  },
)
