import {Mutation} from '@sanity/mutator'
import fc from 'fast-check'
import type {LakeDocument} from '../documents/document.ts'
import {MutationError} from './errors.ts'
import {applyPatch} from './patch.ts'
import {PatchWork} from './paths/work.ts'
import type {PatchOperations} from './schema.ts'

const SEED = 20_261_124
const head = {_id: 'a', _type: 'page', _rev: 'r', _createdAt: '2026-01-01', _updatedAt: '2026-01-01'}

const rows = fc.array(
  fc.record({_key: fc.constantFrom('k', 'l', 'm'), v: fc.nat(3)}, {requiredKeys: ['_key']}),
  {
    maxLength: 4,
  },
)
// Lists are there: of a missing one the Studio's copy makes an object.
const content = fc.record({
  n: fc.nat(9),
  list: fc.array(fc.nat(3), {maxLength: 4}),
  rows,
  deep: fc.record({rows, n: fc.nat(9), s: fc.string()}),
})
const element = fc.constantFrom('[0]', '[1]', '[-1]', '[1:3]', '[_key=="k"]', '[v > 1]', '[@ == 2]', '[0,2]')
const list = fc.constantFrom('list', 'rows', 'deep.rows')
const inList = fc.tuple(list, element).map((parts) => parts.join(''))
const path = fc.oneof(
  fc.constantFrom('n', 'new', 'deep.n', 'deep.new.x', 'new.x', 'list', 'deep'),
  inList,
  inList.map((place) => `${place}.v`),
)
// In a range the Studio's copy adds once for each element, sets what is beyond the end, and inserts one too late.
const one = path.map((at) => at.replace('1:3', '1'))
const value = fc.oneof(fc.nat(9), fc.constant({x: 1}))
const operations: fc.Arbitrary<PatchOperations> = fc.oneof(
  fc.tuple(one, value).map(([at, to]) => ({set: {[at]: to}})),
  fc.tuple(one, value).map(([at, to]) => ({setIfMissing: {[at]: to}})),
  path.map((at) => ({unset: [at]})),
  fc.tuple(one, fc.nat(5)).map(([at, by]) => ({inc: {[at]: by}})),
  inList.map((at) => ({insert: {before: at, items: [7, 8]}})),
  inList.map((at) => ({insert: {after: at.replace('1:3', '1'), items: [7, 8]}})),
  inList.map((at) => ({insert: {replace: at, items: [7, 8]}})),
)

test('what a patch does here is what the Studio does with it in its own copy', () => {
  fc.assert(
    fc.property(content, operations, (attributes, patch) => {
      const before = {...head, ...attributes}
      const kept = structuredClone(before)
      const after = patched(before, patch)
      // Where a patch does not fit, the lake says so; the Studio's copy would take half of it.
      fc.pre(after !== undefined)
      expect(after).toEqual(new Mutation({mutations: [{patch: {id: 'a', ...patch}}]}).apply(kept))
      expect(before).toEqual(kept)
    }),
    {seed: SEED, numRuns: 3000},
  )
})

function patched(document: LakeDocument, patch: PatchOperations): LakeDocument | undefined {
  try {
    return applyPatch(document, patch, new PatchWork())
  } catch (error) {
    if (error instanceof MutationError) return undefined
    throw error
  }
}
