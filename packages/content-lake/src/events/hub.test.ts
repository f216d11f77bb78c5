import type {Committed} from '../mutations/writer.ts'
import type {GroqJob} from '../query/protocol.ts'
import {createHub, type Listener} from './hub.ts'

/** A transaction that creates one document. */
function creation(n: number, text = ''): Committed {
  const id = `doc-${n}`
  const stamp = {_createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
  const after = {_id: id, _type: 'page', _rev: `t${n}`, ...stamp, text}
  const effects = {apply: [0, after], revert: [0, null]}
  const change = {id, before: null, after, effects, mutations: []}
  const common = {dataset: 'production', timestamp: stamp._createdAt, author: 'ann'}
  return {seq: n, transactionId: `t${n}`, ...common, changes: [change]}
}

/** A listener that notes what it hears. */
function listening(query: string) {
  const heard: string[] = []
  const errors: unknown[] = []
  const listener: Listener = {
    dataset: 'production',
    filter: {query, params: {}, identity: 'ann'},
    asker: {key: 'ann', isAnonymous: false},
    analysis: {constraint: undefined, exact: false},
    sees: () => true,
    deliver: ({committed}) => heard.push(committed.transactionId),
    fail: (error) => errors.push(error),
  }
  return {listener, heard, errors}
}

const settled = () => new Promise((resolve) => setImmediate(resolve))
const past = Array.from({length: 5}, (_, n) => creation(n + 1))

test('a filter that takes long holds up its own listeners alone, and they hear everything in order', async () => {
  const waiting: (() => void)[] = []
  const hub = createHub(
    async ({query}: GroqJob) => {
      if (query === 'slow') await new Promise<void>((resolve) => waiting.push(resolve))
      return [false, true]
    },
    () => [],
  )
  const slow = listening('slow')
  const quick = listening('quick')
  hub.subscribe(slow.listener)
  hub.subscribe(quick.listener)
  for (const committed of past) hub.publish(committed)
  await settled()
  expect(quick.heard).toEqual(['t1', 't2', 't3', 't4', 't5'])
  expect(slow.heard).toEqual([])
  for (let n = 0; n < past.length; n++) {
    waiting.shift()?.()
    await settled()
  }
  expect(slow.heard).toEqual(['t1', 't2', 't3', 't4', 't5'])
})

test('a filter that breaks ends its own stream alone, once', async () => {
  const hub = createHub(
    async ({query}: GroqJob) => {
      if (query === 'broken') throw new Error('too slow')
      return [false, true]
    },
    () => [],
  )
  const broken = listening('broken')
  const quick = listening('quick')
  hub.subscribe(broken.listener)
  hub.subscribe(quick.listener)
  for (const committed of past) hub.publish(committed)
  await settled()
  expect(broken.errors).toEqual([new Error('too slow')])
  expect(quick.heard).toHaveLength(5)
})

test('who catches up hears what it missed before what comes meanwhile, and nobody waits for it', async () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const hub = createHub(
    async (_filter, {key}, documents) => {
      if (key === 'late' && documents[1]?._id === 'doc-1') await opened
      return [false, true]
    },
    () => past.slice(1, 3),
  )
  const late = listening('quick')
  const other = listening('other')
  const asker = {key: 'late', isAnonymous: true}
  for (const committed of past.slice(0, 3)) hub.publish(committed)
  hub.subscribe(other.listener)
  hub.resume({...late.listener, asker}, {transactionId: 't1', documentId: 'none'}, past.slice(0, 2))
  for (const committed of past.slice(3)) hub.publish(committed)
  await settled()
  expect(other.heard).toEqual(['t4', 't5'])
  expect(late.heard).toEqual([])
  open()
  await settled()
  expect(late.heard).toEqual(['t1', 't2', 't3', 't4', 't5'])
})

test('a filter that never answers is given up before what waits for it fills the memory', async () => {
  const hub = createHub(
    () => new Promise(() => {}),
    () => [],
  )
  const {listener, errors} = listening('endless')
  hub.subscribe(listener)
  const text = 'x'.repeat(1_000_000)
  for (let n = 1; n <= 100; n++) hub.publish(creation(n, text))
  expect(errors).toMatchObject([{status: 503, body: {type: 'listenerTooSlow'}}])
})
