import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

const named = () => ({x: {name: 'a', y: {name: 'b'}}, other: {name: 'OUTSIDE'}})
const counted = () => ({x: {n: 1, l: [{_key: 'k', n: 5}], y: {z: {n: 1}}}, l: [{_key: 'k', n: 5}], n: 9})

test.each([
  ['unset', named(), {unset: ['x..name']}, {x: {y: {}}}],
  ['set', named(), {set: {'x..name': 1}}, {x: {name: 1, y: {name: 1}}}],
  ['setIfMissing', named(), {setIfMissing: {'x..foo': 1}}, {x: {name: 'a', foo: 1, y: {name: 'b', foo: 1}}}],
  ['inc', counted(), {inc: {'x..n': 1}}, {x: {n: 2, l: [{_key: 'k', n: 6}], y: {z: {n: 2}}}}],
  ['inc through two', counted(), {inc: {'x..y..n': 1}}, {x: {...counted().x, y: {z: {n: 2}}}}],
  [
    'dec by several ways to one place',
    counted(),
    {dec: {'x..l[0, -1, n == 5, _key == "k"].n': 1}},
    {x: {...counted().x, l: [{_key: 'k', n: 4}]}},
  ],
  [
    'insert after',
    {o: {b: {a: [1, 2]}}, a: [1]},
    {insert: {after: 'o..a[-1]', items: [3]}},
    {o: {b: {a: [1, 2, 3]}}},
  ],
  [
    'insert into lists in lists',
    {o: [{_key: 'p', o: [{_key: 'q'}]}]},
    {insert: {before: '..o[0]', items: [{_key: 'new'}]}},
    {o: [{_key: 'new'}, {_key: 'p', o: [{_key: 'new'}, {_key: 'q'}]}]},
  ],
  [
    'unset in lists in lists',
    {
      o: [
        {_key: 'p', o: [1, 2]},
        {_key: 'q', o: [3]},
      ],
    },
    {unset: ['..o[0]']},
    {o: [{_key: 'q', o: []}]},
  ],
  ['set of what is in what it sets', {x: {a: {a: 1}, b: {a: 2}}}, {set: {'x..a': 7}}, {x: {a: 7, b: {a: 7}}}],
  [
    'the documented order',
    {n: 1, gone: 1},
    {
      insert: {after: 'list[-1]', items: ['end']},
      dec: {n: 1},
      inc: {n: 10},
      unset: ['gone'],
      setIfMissing: {'made.b': 2, list: []},
      set: {made: {a: 1}, gone: 2},
    },
    {n: 10, gone: undefined, made: {a: 1, b: 2}, list: ['end']},
  ],
])('%s changes what its path leads to, once, and nothing else', async (_, before, operations, expected) => {
  const client = lake.client()
  const document: {_type: string; [name: string]: unknown} = {_type: 'patched', ...before}
  const {_id} = await client.create(document)
  const {_rev, _createdAt, _updatedAt, ...patched} = await client.patch(_id, operations).commit()
  expect(patched).toEqual({_id, _type: 'patched', ...before, ...expected})
})

test('a search in a search on a document nested a hundred deep is answered, and the lake goes on', async () => {
  const client = lake.client()
  let x = {}
  for (let depth = 0; depth < 45; depth++) x = {a: x, b: {a: {a: 1}}}
  await client.createOrReplace({_id: 'nested', _type: 'patched', x})
  await client.patch('nested', {unset: ['x..a..a..a..a..a..a..a..a']}).commit({dryRun: true})
  const many = Array.from({length: 5000}, (_, n) => `x${'..a'.repeat((n % 50) + 1)}..none`)
  expect(await rejection(client.patch('nested', {unset: many}).commit({dryRun: true}))).toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('look at too many values'),
  })
})

test('what asks for too much is refused, and says so', async () => {
  const client = lake.client()
  const numbers = Array.from({length: 10_001}, () => 0)
  const rows = Array.from({length: 3000}, (_, n) => ({_key: `k${n}`}))
  await client.createOrReplace({_id: 'long', _type: 'patched', numbers, rows})
  const patch = async (operations: object) =>
    rejection(client.patch('long', operations).commit({dryRun: true}))
  const refusal = (message: string) => ({statusCode: 400, message: expect.stringContaining(message)})
  expect(await patch({set: {'numbers[*]': 1}})).toMatchObject(
    refusal('"numbers[*]" leads to more than 10000 places'),
  )
  expect(await patch({set: {'rows[*].text': 'x'.repeat(100_000)}})).toMatchObject(
    refusal('write more than 64 MB'),
  )
  const searches = Object.fromEntries(rows.map(({_key}) => [`rows[_key=="${_key}"]..none`, 1]))
  expect(await patch({set: searches})).toMatchObject(refusal('look at too many values'))
})

test.each([
  '{"create": {"_id": "huge", "_type": "patched", "n": 1e400}}',
  '{"patch": {"id": "nested", "set": {"n": [{"m": -1e400}]}}}',
])('a number that JSON cannot hold is refused, and not stored as null: %s', async (mutation) => {
  const response = await lake.get('/data/mutate/production', {
    method: 'POST',
    headers: {authorization: `Bearer ${lake.lake.credentials.token}`},
    body: `{"mutations": [${mutation}]}`,
  })
  expect({status: response.status, body: await response.text()}).toMatchObject({
    status: 400,
    body: expect.stringContaining('a number that is too large'),
  })
})
