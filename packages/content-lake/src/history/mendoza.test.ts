import fc from 'fast-check'
import {applyPatch} from 'mendoza'
import {effectsOf, mendozaPatch} from './mendoza.ts'

const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary', maxLength: 4}),
  fc.constantFrom('Results may vary.', 'Results may väry 🙂.', 'Results 🙂 vary.', '🙂🙃 results'),
)
const key = fc.constantFrom('a', 'b', 'B', '_key', '10', '9', 'ä', 'title')
const {value} = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), {maxLength: 5}),
    fc.dictionary(key, tie('value'), {maxKeys: 5}),
  ),
}))
const document = fc.dictionary(key, value, {maxKeys: 6})

/** JSON is what travels: two values are the same when their JSON values are. */
function json(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input))
}

test('a patch turns one document into the other, and its revert back', () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      const from = json(before)
      const to = json(after)
      const effects = effectsOf(from, to)
      expect(applyPatch(from, effects.apply)).toEqual(to)
      expect(applyPatch(to, effects.revert)).toEqual(from)
    }),
    {numRuns: 2000},
  )
})

test('moving, adding, changing and removing keyed elements is undone exactly', () => {
  const item = fc.record({_key: fc.constantFrom('1', '2', '3', '4', '5'), text})
  const list = fc.uniqueArray(item, {selector: (entry) => entry._key, maxLength: 5})
  fc.assert(
    fc.property(list, list, (before, after) => {
      const effects = effectsOf({body: before}, {body: after})
      expect(applyPatch({body: before}, effects.apply)).toEqual({body: after})
      expect(applyPatch({body: after}, effects.revert)).toEqual({body: before})
    }),
    {numRuns: 1000},
  )
})

test('creation is undone and deletion done by [0, null]', () => {
  expect(effectsOf(null, {_id: 'a'})).toEqual({apply: [0, {_id: 'a'}], revert: [0, null]})
  expect(effectsOf({_id: 'a'}, null)).toEqual({apply: [0, null], revert: [0, {_id: 'a'}]})
})

test('a word changed in a long text writes the word and not the text', () => {
  const long = 'The effect lasts for three months in most people, and for longer in some of them.'
  const patch = mendozaPatch(
    {body: [{_key: 'a', text: long}]},
    {body: [{_key: 'a', text: long.replace('three', 'four')}]},
  )
  expect(JSON.stringify(patch).length).toBeLessThan(60)
})
