import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

beforeAll(async () => {
  await lake
    .client()
    .transaction()
    .create({
      _id: 'peel',
      _type: 'page',
      title: 'A gentle peel',
      tags: ['skin care', 'winter'],
      parts: [{_key: 'a', _type: 'part', text: 'Redness fades within days.'}],
      next: {_type: 'reference', _ref: 'laser'},
    })
    .create({_id: 'laser', _type: 'page', title: 'Laser for the skin', tags: []})
    .create({_id: 'drafts.laser', _type: 'page', title: 'Laser (draft)'})
    .create({
      _id: 'elsewhere',
      _type: 'link',
      here: {_type: 'globalDocumentReference', _ref: 'dataset:caveat.production:peel'},
      there: {_type: 'globalDocumentReference', _ref: 'dataset:other.production:peel'},
    })
    .commit()
})

const found = (filter: string, params = {}) =>
  lake.client().fetch(`*[_type == "page" && ${filter}] | order(_id)._id`, params)

test('text::query finds words, beginnings of words and phrases, and leaves out what is excluded', async () => {
  expect(await found('@ match text::query("skin")')).toEqual(['laser', 'peel'])
  expect(await found('@ match text::query("SKIN winter")')).toEqual(['peel'])
  expect(await found('@ match text::query("skin -winter")')).toEqual(['laser'])
  expect(await found('@ match text::query("redn*")')).toEqual(['peel'])
  expect(await found('@ match text::query("redn")')).toEqual([])
  expect(await found('@ match text::query($q)', {q: '"the skin"'})).toEqual(['laser'])
  expect(await found('@ match text::query($q)', {q: '"skin the"'})).toEqual([])
  expect(await found('@ match text::query("")')).toEqual(['laser', 'peel'])
  expect(await found('title match text::query("skin")')).toEqual(['laser'])
  expect(await found('tags match text::query("care")')).toEqual(['peel'])
  expect(await found('[title, tags[0]] match text::query("gentle care")')).toEqual(['peel'])
  expect(await found('[@, _id] match text::query("laser")')).toEqual(['laser'])
  expect(await found('missing match text::query("laser")')).toEqual([])
})

test('text::query counts for the score', async () => {
  const query = `*[_type == "page"] | score(boost(title match text::query("peel"), 3), @ match text::query("skin"))
    | order(_score desc)._id`
  expect(await lake.client().fetch(query)).toEqual(['peel', 'laser'])
})

test('a search as the Studio asks it finds, scores, orders and cuts', async () => {
  const query = `*[_type in $__types] | score(
      boost(_type in ["page"] && title match text::query($__query), 10),
      ([@, _id] match text::query($__query) || references($__rawQuery))
    ) [_score > 0] {_type, _id, _originalId, "orderings": [_score]}
    | order(orderings[0] desc, _id asc) [0...$__limit]`
  const params = {__types: ['page', 'link'], __query: 'skin*', __rawQuery: 'skin', __limit: 10}
  expect(await lake.client().fetch(query, params, {perspective: 'drafts'})).toMatchObject([{_id: 'peel'}])
  expect(await lake.client().fetch(query, params)).toMatchObject([{_id: 'laser'}, {_id: 'peel'}])
})

test('text::query in a place where it means nothing is named with its place', async () => {
  const query = '*[text::query("a")]'
  expect(await rejection(lake.client().fetch(query))).toMatchObject({
    statusCode: 400,
    details: {type: 'queryParseError', query, start: 2, end: 2 + 'text::query'.length},
  })
})

test('documents::get follows references, and global ones into this dataset', async () => {
  const query = '*[_type == "link"][0]{"here": documents::get(here).title, "there": documents::get(there)}'
  expect(await lake.client().fetch(query)).toEqual({here: 'A gentle peel', there: null})
  expect(await lake.client().fetch('*[_id == "peel"][0]{"next": documents::get(next)._id}')).toEqual({
    next: 'laser',
  })
})

test('documents::incomingRefCount counts who refers to a document', async () => {
  const query = '*[_type == "page"] | order(_id){_id, "count": documents::incomingRefCount()}'
  expect(await lake.client().fetch(query)).toEqual([
    {_id: 'laser', count: 1},
    {_id: 'peel', count: 0},
  ])
})

test('a function that is not here is named with its place', async () => {
  const query = '*[geo::distance(a, b) > 3]'
  expect(await rejection(lake.client().fetch(query))).toMatchObject({
    details: {
      type: 'queryParseError',
      description: expect.stringContaining('geo::distance() is not available'),
      start: 2,
      end: 15,
    },
  })
})

test('comments may stand anywhere, without a line after them', async () => {
  expect(await lake.client().fetch('// first\n*[_id == "peel"] // then\n[0].title // last')).toBe(
    'A gentle peel',
  )
})

test('functions that compare states work in filters, with slices and with a source map', async () => {
  const query =
    '*[_type == "page" && diff::changedAny({"a": title}, {"a": "Other"}, (a))] | order(_id)[0...1]._id'
  expect(await lake.client({resultSourceMap: true}).fetch(query)).toEqual(['laser'])
})

test('inner queries that do not look outward are asked once, however deep', async () => {
  let filter = '_type == "page"'
  for (let depth = 0; depth < 14; depth++) filter = `_id in *[${filter}]._id`
  expect(await lake.client().fetch(`count(*[${filter}])`)).toBe(2)
})

test('a perspective means the same by GET and by POST; a wrong one is refused with its name', async () => {
  const ask = (perspective: string, init?: RequestInit) =>
    lake.get(
      `/data/query/production?perspective=${perspective}&query=${encodeURIComponent('count(*[title match "laser"])')}`,
      init,
    )
  const post = (perspective: string) =>
    fetch(`${lake.lake.url}/v2025-02-19/data/query/production?perspective=${perspective}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${lake.lake.credentials.token}`, 'content-type': 'application/json'},
      body: JSON.stringify({query: 'count(*[title match $word])', params: {word: 'laser'}}),
    })
  for (const [perspective, count] of [
    ['raw', 2],
    ['published', 1],
    ['drafts', 1],
    ['previewDrafts', 1],
  ] as const) {
    expect(await (await ask(perspective)).json()).toMatchObject({result: count})
    expect(await (await post(perspective)).json()).toMatchObject({result: count})
  }
  for (const wrong of ['no%20such', 'raw,drafts', 'a.b']) {
    const answer = await ask(wrong)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({error: {description: expect.stringContaining('perspective')}})
  }
})
