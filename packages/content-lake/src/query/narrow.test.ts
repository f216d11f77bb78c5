import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import type {LakeDocument} from '../documents/document.ts'
import {evaluateQuery} from './evaluate.ts'
import {narrow} from './narrow.ts'
import {View} from './view.ts'

const stamp = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const types = ['a', 'b', 'c']
const documents: LakeDocument[] = Array.from({length: 24}, (_, n) => ({
  _id: `id${n}`,
  _type: types[n % 3] ?? 'a',
  n,
  to: {_ref: `id${(n * 7) % 24}`},
  ...stamp,
}))
const view = new View(new Map(documents.map((document) => [document._id, document])), 'raw', true)
const params = {t: 'b', ids: ['id1', 'id5', 'nowhere'], id: 'id3'}

const atom = fc.constantFrom(
  '_type == "a"',
  '"b" == _type',
  '_type == $t',
  '_type in ["a", "c"]',
  '_type in [$t]',
  '_id == $id',
  '_id in $ids',
  '_id in ["id2", "id4"]',
  '_type != "a"',
  'n > 10',
  '!(_type == "a")',
  'to->_type == "b"',
  'references("id7")',
  '_type == to->_type',
  '_id in [to._ref]',
  'count(*[_type == "c" && n < ^.n]) > 2',
)
const {filter} = fc.letrec<{filter: string}>((tie) => ({
  filter: fc.oneof(
    {maxDepth: 3},
    atom,
    fc.tuple(tie('filter'), tie('filter')).map(([left, right]) => `${left} && ${right}`),
    fc.tuple(tie('filter'), tie('filter')).map(([left, right]) => `(${left} || ${right})`),
  ),
}))
const tail = fc.constantFrom(
  '._id',
  '{_id, "to": to->{_id, _type}}',
  ' | order(n desc)[0...5]._id',
  '[0]{_id, "same": *[_type == ^._type]._id}',
  '{"others": *[_id in ^.ids]._id, "any": *[n == 3]._id}',
)
const query = fc.oneof(
  fc.tuple(filter, tail).map(([inner, end]) => `*[${inner}]${end}`),
  filter.map((inner) => `count(*[${inner}])`),
  fc.tuple(filter, filter).map(([one, other]) => `{"x": *[${one}]._id, "y": count(*[${other}])}`),
)

test('a narrowed query answers what the same query over all documents answers', async () => {
  let narrowed = 0
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const job = {kind: 'query', query: text, params, identity: 'me', dataset: 'd'} as const
      const json = await evaluateQuery({...job, perspective: 'raw', publicOnly: true}, view, 'p')
      const everything = await evaluate(parse(text, {params}), {dataset: view.all(), params, identity: 'me'})
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(await everything.get())))
      if (narrow(parse(text), params)) narrowed++
    }),
    {numRuns: 400},
  )
  expect(narrowed).toBeGreaterThan(50)
})
