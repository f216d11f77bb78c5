import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

const start = () => ({
  n: 1,
  numbers: [1, 2, 3, 4, 5],
  rows: ['x', 'y', 'z'].map((_key, index) => ({_key, v: index + 1})),
  deep: {a: 1, rows: [{_key: 'q', a: 2}]},
})

const v = (...values: number[]) => ['x', 'y', 'z'].map((_key, index) => ({_key, v: values[index]}))

test.each([
  ['an element by its key', {set: {'rows[_key=="y"].v': 9}}, {rows: v(1, 9, 3)}],
  ['the last element', {set: {'rows[-1].v': 9}}, {rows: v(1, 2, 9)}],
  ['elements by a comparison', {set: {'rows[v > 1].v': 9}}, {rows: v(1, 9, 9)}],
  ['all elements', {set: {'rows[*].v': 9}}, {rows: v(9, 9, 9)}],
  ['all elements, said shorter', {inc: {'rows[].v': 1}}, {rows: v(2, 3, 4)}],
  [
    'elements of a range once',
    {set: {n: 5}, dec: {'rows[1:].v': 1}, inc: {n: 1, 'rows[0].v': 1, 'rows[:1].v': 1}},
    {n: 6, rows: v(3, 1, 2)},
  ],
  ['a range', {set: {'numbers[1:3]': 0}}, {numbers: [1, 0, 0, 4, 5]}],
  ['a range to the end', {unset: ['numbers[-2:]']}, {numbers: [1, 2, 3]}],
  ['several places', {unset: ['numbers[0,2]']}, {numbers: [2, 4, 5]}],
  ['elements by their value', {unset: ['numbers[@ == 3]']}, {numbers: [1, 2, 4, 5]}],
  ['a name at any depth', {set: {'deep..a': 7}}, {deep: {a: 7, rows: [{_key: 'q', a: 7}]}}],
  ['a quoted name', {set: {"deep['a']": 7}}, {deep: {a: 7, rows: [{_key: 'q', a: 2}]}}],
  ['before the first', {insert: {before: 'numbers[0]', items: [0]}}, {numbers: [0, 1, 2, 3, 4, 5]}],
  ['before the last', {insert: {before: 'numbers[-1]', items: [0]}}, {numbers: [1, 2, 3, 4, 0, 5]}],
  ['after the last', {insert: {after: 'numbers[-1]', items: [6, 7]}}, {numbers: [1, 2, 3, 4, 5, 6, 7]}],
  ['in place of a range', {insert: {replace: 'numbers[1:4]', items: [0]}}, {numbers: [1, 0, 5]}],
  [
    'in place of an element with a key',
    {insert: {replace: 'rows[_key=="y"]', items: [{_key: 'new'}]}},
    {rows: [{_key: 'x', v: 1}, {_key: 'new'}, {_key: 'z', v: 3}]},
  ],
  [
    'into a list that is made for it',
    {setIfMissing: {list: []}, insert: {after: 'list[-1]', items: [1]}},
    {list: [1]},
  ],
  ['an object on the way', {set: {'one.two': 3}}, {one: {two: 3}}],
  ['by fractions', {inc: {n: 0.5}, dec: {'numbers[0]': 2}}, {n: 1.5, numbers: [-1, 2, 3, 4, 5]}],
  ['nothing that is not there', {unset: ['gone[3]', 'none'], set: {'rows[_key=="no"].v': 1}}, {}],
])('a patch reaches %s', async (_, operations, expected) => {
  const client = lake.client()
  const {_id} = await client.create({_type: 'patched', ...start()})
  const patched = await client.patch(_id, operations).commit()
  expect(patched).toEqual({
    ...start(),
    ...expected,
    ...{_id, _type: 'patched', _rev: patched._rev},
    ...{_createdAt: patched._createdAt, _updatedAt: patched._updatedAt},
  })
})

test.each([
  ['a path that is none', {set: {'rows[': 1}}, 'the path "rows["'],
  ['a bracket too many', {unset: ['rows[0]]']}, 'the path "rows[0]]"'],
  ['a name that no attribute may have', {set: {'a.__proto__.b': 1}}, 'no attribute may have'],
  ['adding to nothing', {inc: {none: 1}}, 'no number at "none"'],
  ['taking from a text', {dec: {title: 1}}, 'no number at "title"'],
  ['a number that grows too large', {set: {n: 1.7e308}, inc: {n: 1.7e308}}, 'too large'],
  ['a text patch of nothing', {diffMatchPatch: {none: '@@ -1,2 +1,2 @@\n-ab\n+cd\n'}}, 'no text at "none"'],
  [
    'a text patch that does not fit',
    {diffMatchPatch: {title: '@@ -1,5 +1,2 @@\n-zqxzq\n+cd\n'}},
    'nothing of the text',
  ],
  ['an insertion into no list', {insert: {after: 'none[-1]', items: [1]}}, 'no list at "none[-1]"'],
  ['an insertion at no element', {insert: {after: 'title', items: [1]}}, 'names no element'],
  ['a text patch that is none', {diffMatchPatch: {title: 'nonsense'}}, 'Invalid patch string'],
  ['another id', {set: {_id: 'other'}}, 'cannot be changed'],
  ['no type', {unset: ['_type']}, 'must have'],
])('%s is refused, with which mutation it was', async (_, operations, message) => {
  const client = lake.client()
  const made = await client.create({_type: 'patched', title: 'As it was'})
  const failed = client
    .transaction()
    .patch(made._id, {set: {title: 'Not this'}})
    .patch(made._id, operations)
    .commit()
  expect(await rejection(failed)).toMatchObject({
    statusCode: 400,
    message: expect.stringContaining(message),
    details: {items: [{index: 1, error: {id: made._id}}]},
  })
  expect(await client.getDocument(made._id)).toEqual(made)
})
