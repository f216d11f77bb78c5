import {stegaClean} from '@sanity/client/stega'
import {testLake} from '../testing/test-lake.ts'

const lake = testLake()

beforeAll(async () => {
  await lake
    .client()
    .transaction()
    .create({
      _id: 'page',
      _type: 'page',
      title: 'Same words',
      subtitle: 'Same words',
      slug: {current: 'page'},
      rank: 3,
      author: {_type: 'reference', _ref: 'ada'},
      "it's": 'odd',
      sections: [
        {_key: 's1', _type: 'section', heading: 'Same words', tags: ['one', 'one']},
        {_key: 's2', _type: 'section', heading: 'Same words', tags: []},
      ],
    })
    .create({_id: 'ada', _type: 'person', name: 'Same words'})
    .create({_id: 'drafts.ada', _type: 'person', name: 'Ada of the draft'})
    .commit()
})

/** The places of a result with the places of documents they come from, as `document path`. */
async function origins(query: string, perspective: 'published' | 'drafts' = 'published') {
  const {resultSourceMap} = await lake
    .client({resultSourceMap: true})
    .fetch(query, {slug: 'page'}, {filterResponse: false, perspective})
  if (!resultSourceMap) throw new Error('There is no source map')
  const {documents, paths, mappings} = resultSourceMap
  return Object.fromEntries(
    Object.entries(mappings).map(([place, {source}]) => {
      if (source.type !== 'documentValue') throw new Error('Only values of documents are mapped')
      return [place, `${documents[source.document]?._id} ${paths[source.path]}`]
    }),
  )
}

test('equal texts are mapped each to its own field', async () => {
  expect(
    await origins(`*[_type == "page" && slug.current == $slug][0]{
      "first": subtitle, title, "author": author->name, sections[]{heading}, "odd": @["it's"]
    }`),
  ).toEqual({
    "$['first']": "page $['subtitle']",
    "$['title']": "page $['title']",
    "$['author']": "ada $['name']",
    "$['sections'][0]['heading']": "page $['sections'][?(@._key=='s1')]['heading']",
    "$['sections'][1]['heading']": "page $['sections'][?(@._key=='s2')]['heading']",
    "$['odd']": "page $['it\\'s']",
  })
})

test('whole documents are mapped value by value, elements without a key by their index', async () => {
  const found = await origins('*[_id == "page"]')
  expect(found).toMatchObject({
    "$[0]['_id']": "page $['_id']",
    "$[0]['rank']": "page $['rank']",
    "$[0]['slug']['current']": "page $['slug']['current']",
    "$[0]['sections'][0]['tags'][1]": "page $['sections'][?(@._key=='s1')]['tags'][1]",
  })
})

test('filters, orders and slices of arrays keep the way back', async () => {
  expect(
    await origins('*[_id == "page"][0]{"last": sections[heading == ^.title] | order(_key desc)[0].heading}'),
  ).toEqual({"$['last']": "page $['sections'][?(@._key=='s2')]['heading']"})
  expect(await origins('*[_type in ["page", "person"]] | order(_id){..., "all": null}[0..1]._id')).toEqual({
    '$[0]': "ada $['_id']",
    '$[1]': "page $['_id']",
  })
})

test('what is computed is mapped to nothing', async () => {
  expect(
    await origins(
      '*[_id == "page"][0]{"both": title + "", "upper": upper(title), "n": rank + 0, "lit": "Same words"}',
    ),
  ).toEqual({})
  expect(
    await origins('*[_id == "page"][0]{"known": coalesce(missing, title), "sum": count(sections)}'),
  ).toEqual({
    "$['known']": "page $['title']",
  })
})

test('a preview names the draft that the value is in', async () => {
  expect(await origins('*[_id == "page"][0]{"author": author->name}', 'drafts')).toEqual({
    "$['author']": "drafts.ada $['name']",
  })
})

test('what only a preview shows is mapped to nothing', async () => {
  expect(await origins('*[_id == "ada"]', 'drafts')).toEqual({
    ...Object.fromEntries(
      ['_type', '_rev', '_createdAt', '_updatedAt', 'name'].map((name) => [
        `$[0]['${name}']`,
        `drafts.ada $['${name}']`,
      ]),
    ),
  })
  expect(await origins('*[_id == "page"][0]{_id, "from": _originalId, rank}', 'drafts')).toEqual({
    "$['_id']": "page $['_id']",
    "$['rank']": "page $['rank']",
  })
})

test('no source map is sent unless it is asked for', async () => {
  const answer = await lake.client().fetch('*[_id == "page"]', {}, {filterResponse: false})
  expect(answer).not.toHaveProperty('resultSourceMap')
})

test('stega marks each text with the place to edit it', async () => {
  const marked: string[] = []
  const result = await lake
    .client({
      stega: {
        enabled: true,
        studioUrl: '/studio',
        filter: ({sourcePath, value}) => {
          marked.push(
            `${sourcePath.map((step) => (typeof step === 'object' ? step._key : step)).join('.')}: ${value}`,
          )
          return true
        },
      },
    })
    .fetch('*[_id == "page"][0]{"first": subtitle, sections[]{heading}}')
  expect(marked).toEqual([
    'subtitle: Same words',
    'sections.s1.heading: Same words',
    'sections.s2.heading: Same words',
  ])
  expect(result.first).not.toBe('Same words')
  expect(stegaClean(result.first)).toBe('Same words')
})
