import type {LiveEvent} from '@sanity/client'
import {testLake} from '../testing/test-lake.ts'

const lake = testLake()

beforeAll(async () => {
  await lake
    .client()
    .transaction()
    .create({_id: 'page', _type: 'page', author: {_type: 'reference', _ref: 'ada'}})
    .create({_id: 'ada', _type: 'person', name: 'Ada'})
    .create({_id: 'bea', _type: 'person', name: 'Bea'})
    .commit()
})

async function tagsOf(query: string): Promise<string[]> {
  const {syncTags} = await lake.client().fetch(query, {}, {filterResponse: false})
  return syncTags ?? []
}

/** The tags that live events name while something is done. */
async function toldDuring(work: () => Promise<unknown>): Promise<Set<string>> {
  const events = new EventTarget()
  const seen: LiveEvent[] = []
  const subscription = lake
    .anonymous()
    .live.events()
    .subscribe((event) => {
      seen.push(event)
      events.dispatchEvent(new Event(event.type))
    })
  const next = (type: string) => new Promise((done) => events.addEventListener(type, done, {once: true}))
  await next('welcome')
  const message = next('message')
  await work()
  await message
  subscription.unsubscribe()
  return new Set(seen.flatMap((event) => (event.type === 'message' ? event.tags : [])))
}

test('an answer goes stale by a change of what it depends on, and by nothing else', async () => {
  const joined = await tagsOf('*[_id == "page"][0]{"author": author->name}')
  const people = await tagsOf('*[_type == "person"] | order(name)[0...1].name')
  const bea = await tagsOf('*[_id == "bea"][0].name')
  const whole = await tagsOf('*[references("ada")]._id')
  for (const tags of [joined, people, bea, whole]) expect(tags.length).toBeGreaterThan(0)

  const changedAda = await toldDuring(() => lake.client().patch('ada').set({name: 'Ada L.'}).commit())
  expect([joined, people, bea, whole].map((tags) => tags.some((tag) => changedAda.has(tag)))).toEqual([
    true,
    true,
    false,
    true,
  ])
  const newPage = await toldDuring(() => lake.client().create({_id: 'other', _type: 'page'}))
  expect([joined, people, bea, whole].map((tags) => tags.some((tag) => newPage.has(tag)))).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('an answer that follows very many references has no more tags than caches take', async () => {
  const transaction = lake.client().transaction()
  for (let n = 0; n < 150; n++) transaction.create({_id: `item-${n}`, _type: 'item', of: {_ref: `part-${n}`}})
  for (let n = 0; n < 150; n++) transaction.create({_id: `part-${n}`, _type: 'part', n})
  await transaction.commit()
  const tags = await tagsOf('*[_type == "item"]{"n": of->n}')
  expect(tags.length).toBeLessThan(128)
  const changed = await toldDuring(() => lake.client().patch('part-149').set({n: 0}).commit())
  expect(tags.some((tag) => changed.has(tag))).toBe(true)
})
