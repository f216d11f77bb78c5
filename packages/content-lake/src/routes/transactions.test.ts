import type {Mutation} from '@sanity/client'
import fc from 'fast-check'
import {isRecord} from '../documents/document.ts'
import {testLake} from '../testing/test-lake.ts'

const lake = testLake({rateLimit: {perSecond: 1e5, burst: 1e5}})

/** A document of the model: what it takes to say what each generated mutation does to it. */
type Doc = {title?: string; n: number; list: {_key: string; v: number}[]}
type World = Map<string, Doc>

/** A mutation as it is sent, and what it does to the model; false where it must be refused. */
type Step = {send: (id: string) => Mutation; act: (world: World, id: string) => boolean}

const empty = (): Doc => ({n: 0, list: []})
const document = (_id: string) => ({_id, _type: 'modelled', ...empty()})

/** A patch: it needs a document, and then changes it. */
function patch(operations: object, change: (doc: Doc) => void): Step {
  return {
    send: (id) => ({patch: {id, ...operations}}),
    act(world, id) {
      const doc = world.get(id)
      if (doc) change(doc)
      return doc !== undefined
    },
  }
}

const create: Step = {
  send: (id) => ({create: document(id)}),
  act: (world, id) => !world.has(id) && Boolean(world.set(id, empty())),
}
const createOrReplace: Step = {
  send: (id) => ({createOrReplace: document(id)}),
  act: (world, id) => Boolean(world.set(id, empty())),
}
const createIfNotExists: Step = {
  send: (id) => ({createIfNotExists: document(id)}),
  act: (world, id) => world.has(id) || Boolean(world.set(id, empty())),
}
const remove: Step = {
  send: (id) => ({delete: {id}}),
  act: (world, id) => world.delete(id) || true,
}

const key = fc.constantFrom('k', 'l', 'm')
const small = fc.integer({min: -3, max: 9})
const step: fc.Arbitrary<Step> = fc.oneof(
  ...[create, createOrReplace, remove].map((one) => fc.constant(one)),
  {arbitrary: fc.constant(createIfNotExists), weight: 4},
  small.map((by) => patch({inc: {n: by}}, (doc) => void Object.assign(doc, {n: doc.n + by}))),
  small.map((by) => patch({dec: {n: by}}, (doc) => void Object.assign(doc, {n: doc.n - by}))),
  fc.string({maxLength: 5}).map((title) => patch({set: {title}}, (doc) => void Object.assign(doc, {title}))),
  fc
    .string({maxLength: 5})
    .map((title) =>
      patch({setIfMissing: {title}}, (doc) => void Object.assign(doc, {title: doc.title ?? title})),
    ),
  fc.constant(patch({unset: ['title']}, (doc) => void delete doc.title)),
  fc.constant(patch({unset: ['list[0]']}, (doc) => void doc.list.shift())),
  fc.constant(patch({unset: ['list[-1]']}, (doc) => void doc.list.pop())),
  fc.constant(patch({inc: {'list[0:].v': 1}}, (doc) => doc.list.forEach((row) => void row.v++))),
  key.map((_key) =>
    patch({unset: [`list[_key=="${_key}"]`]}, (doc) => {
      doc.list = doc.list.filter((row) => row._key !== _key)
    }),
  ),
  fc.tuple(key, small).map(([_key, v]) =>
    patch({set: {[`list[_key=="${_key}"].v`]: v}}, (doc) => {
      for (const row of doc.list) if (row._key === _key) row.v = v
    }),
  ),
  fc
    .tuple(key, small)
    .map(([_key, v]) =>
      patch({insert: {after: 'list[-1]', items: [{_key, v}]}}, (doc) => void doc.list.push({_key, v})),
    ),
  fc
    .tuple(key, small)
    .map(([_key, v]) =>
      patch({insert: {before: 'list[0]', items: [{_key, v}]}}, (doc) => void doc.list.unshift({_key, v})),
    ),
)

const transaction = fc.array(fc.tuple(step, fc.constantFrom('one', 'two')), {minLength: 1, maxLength: 5})
type Transaction = [Step, string][]

/** Does a transaction in the model: whole, or, when a step is refused, not at all. */
function act(world: World, steps: Transaction, prefix: string): boolean {
  const copy: World = structuredClone(world)
  if (!steps.every(([one, id]) => one.act(copy, prefix + id))) return false
  world.clear()
  for (const [id, doc] of copy) world.set(id, doc)
  return true
}

let runs = 0
const client = () => lake.client()
const send = async (steps: Transaction, prefix: string, transactionId?: string) => {
  const mutations = steps.map(([one, id]) => one.send(prefix + id))
  try {
    await client().mutate(mutations, {visibility: 'async', ...(transactionId && {transactionId})})
    return true
  } catch (error) {
    if (isRecord(error) && error.statusCode === 409) return false
    throw error
  }
}
const stored = async (prefix: string): Promise<World> => {
  const documents: ({_id: string} & Doc)[] = await client().fetch('*[string::startsWith(_id, $prefix)]', {
    prefix,
  })
  return new Map(
    documents.map(({_id, title, n, list}) => [_id, {...(title !== undefined && {title}), n, list}]),
  )
}

test('transactions do to documents what a simple model says, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(transaction, {minLength: 1, maxLength: 6}), async (transactions) => {
      const prefix = `model-${runs++}-`
      const world: World = new Map()
      for (const steps of transactions) expect(await send(steps, prefix)).toBe(act(world, steps, prefix))
      expect(await stored(prefix)).toEqual(world)
    }),
    {numRuns: 40},
  )
})

test('transactions that come at once are done one after another, in the order of the history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(transaction, {minLength: 8, maxLength: 12}), async (transactions) => {
      const prefix = `atonce-${runs++}-`
      const ids = transactions.map((_, index) => `${prefix}${index}`)
      const accepted = await Promise.all(transactions.map((steps, index) => send(steps, prefix, ids[index])))
      const log = await lake.get(
        `/data/history/production/transactions/${prefix}one,${prefix}two?excludeContent=true`,
      )
      const order = [...(await log.text()).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)
      const world: World = new Map()
      for (const id of order) expect(act(world, transactions[ids.indexOf(id)] ?? [], prefix)).toBe(true)
      expect(await stored(prefix)).toEqual(world)
      // Those that are in no history changed nothing: refused, or with nothing to delete.
      expect(order.filter((id) => !accepted[ids.indexOf(id)])).toEqual([])
    }),
    {numRuns: 15},
  )
})
