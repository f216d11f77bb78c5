import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake({queryTimeoutMs: 4000})

beforeAll(async () => {
  const client = lake.client()
  await client
    .transaction()
    .create({_id: 'a', _type: 'person', name: 'Ada', friend: {_ref: 'b'}})
    .create({_id: 'drafts.a', _type: 'person', name: 'Ada (draft)', friend: {_ref: 'b'}})
    .create({_id: 'b', _type: 'person', name: 'Bea'})
    .create({_id: 'drafts.c', _type: 'person', name: 'Cleo'})
    .create({_id: 'versions.spring.b', _type: 'person', name: 'Bea (spring)'})
    .create({_id: 'thing', _type: 'thing', owner: {_ref: 'a'}})
    .commit()
})

test('a query takes parameters and follows references', async () => {
  const found = await lake
    .client()
    .fetch('*[_type == $type && name == $name][0]{name, "friend": friend->name}', {
      type: 'person',
      name: 'Ada',
    })
  expect(found).toEqual({name: 'Ada', friend: 'Bea'})
})

test('each perspective shows the form of a document that it stands for', async () => {
  const query = '*[_type == "person"] | order(_id){_id, name, _originalId}'
  const names = async (perspective: 'raw' | 'published' | 'drafts' | string[]) =>
    (await lake.client().fetch(query, {}, {perspective})).map(
      ({_id, name}: {_id: string; name: string}) => `${_id}: ${name}`,
    )
  expect(await names('raw')).toEqual([
    'a: Ada',
    'b: Bea',
    'drafts.a: Ada (draft)',
    'drafts.c: Cleo',
    'versions.spring.b: Bea (spring)',
  ])
  expect(await names('published')).toEqual(['a: Ada', 'b: Bea'])
  expect(await names('drafts')).toEqual(['a: Ada (draft)', 'b: Bea', 'c: Cleo'])
  expect(await names(['spring', 'drafts'])).toEqual(['a: Ada (draft)', 'b: Bea (spring)', 'c: Cleo'])
  expect(await lake.client().fetch('*[_id == "a"][0]._originalId', {}, {perspective: 'drafts'})).toBe(
    'drafts.a',
  )
  expect(await lake.client().fetch('*[_id == "thing"][0].owner->name', {}, {perspective: 'drafts'})).toBe(
    'Ada (draft)',
  )
})

test('the default perspective follows the API version', async () => {
  const count = (apiVersion: string) => lake.client({apiVersion}).fetch('count(*[_type == "person"])')
  expect(await count('2025-02-19')).toBe(2)
  expect(await count('2024-01-01')).toBe(5)
  expect(await count('1')).toBe(5)
  expect(await count('X')).toBe(2)
})

test('a query too long for an address is posted', async () => {
  const padding = 'x'.repeat(12_000)
  expect(await lake.client().fetch('[$padding, count(*[_type == "thing"])]', {padding})).toEqual([padding, 1])
})

test('the query is given back unless the caller does without', async () => {
  const query = '*[_id == "b"][0].name'
  const full = await lake.client().fetch(query, {}, {filterResponse: false})
  expect(full).toMatchObject({query, result: 'Bea', ms: expect.any(Number)})
  const bare = await lake.client().fetch(query, {}, {filterResponse: false, returnQuery: false})
  expect(bare).not.toHaveProperty('query')
})

test('what was written is there for the next query, and gone when it was deleted', async () => {
  const client = lake.client()
  for (let round = 0; round < 20; round++) {
    const {_id} = await client.create({_type: 'fleeting', round})
    expect(await client.fetch('*[_type == "fleeting"].round')).toEqual([round])
    await client.delete(_id)
    expect(await client.fetch('count(*[_type == "fleeting"])')).toBe(0)
  }
})

test('a comment at the end is a comment', async () => {
  expect(await lake.client().fetch('*[_id == "b"][0].name // who')).toBe('Bea')
})

test('a wrong query is answered with its place', async () => {
  const query = '*[_type == "person"'
  expect(await rejection(lake.client().fetch(query))).toMatchObject({
    statusCode: 400,
    details: {type: 'queryParseError', query, start: query.length},
    message: expect.stringContaining('GROQ query parse error'),
  })
})

test('a missing parameter is named', async () => {
  expect(await rejection(lake.client().fetch('*[_id == $id]'))).toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('param $id referenced, but not provided'),
  })
})

test('a query that takes too long is ended and delays no other', async () => {
  const client = lake.client()
  const endless = rejection(
    client.fetch(
      '*{"a": *{"b": *{"c": *{"d": *{"e": *{"f": *{"g": *{"h": *{"i": *{_id}}}}}}}}}}',
      {},
      {perspective: 'raw'},
    ),
  )
  const short = client.fetch('*[_id == "b"][0].name')
  expect(await Promise.race([short, endless])).toBe('Bea')
  expect(await endless).toMatchObject({statusCode: 408, details: {type: 'queryTimeout'}})
  expect(await client.fetch('*[_id == "b"][0].name')).toBe('Bea')
})

test('many endless queries at once delay no other', async () => {
  const client = lake.client({perspective: 'raw'})
  const query = '*{"a": *{"b": *{"c": *{"d": *{"e": *{"f": *{"g": *{"h": *{"i": *{_id}}}}}}}}}}'
  const endless = Array.from({length: 9}, () => rejection(client.fetch(query)))
  const short = client.fetch('*[_id == "b"][0].name')
  // More than there can be workers: whoever waits gets a turn before all of them have had their time.
  expect(await Promise.race([short, Promise.all(endless)])).toBe('Bea')
  for (const error of await Promise.all(endless)) {
    expect(error).toMatchObject({statusCode: 408, details: {type: 'queryTimeout'}})
  }
})

test('documents by id come in the order in which they were asked for', async () => {
  const documents = await lake.client().getDocuments(['b', 'missing', 'drafts.a'])
  expect(documents.map((document) => document?._id)).toEqual(['b', undefined, 'drafts.a'])
  const versions = await lake.client().getDocument('b', {includeAllVersions: true})
  expect(versions.map(({_id}) => _id)).toEqual(['b', 'versions.spring.b'])
})
