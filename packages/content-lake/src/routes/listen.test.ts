import type {ListenEvent, MutationEvent, SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {isRecord} from '../documents/document.ts'
import {testLake} from '../testing/test-lake.ts'

const lake = testLake()

type Stream = {events: ListenEvent[]; next(count: number): Promise<ListenEvent[]>; close(): void}

/** Listens and collects; the stream is open when this resolves. */
async function listen(
  client: SanityClient,
  query: string,
  params: Record<string, unknown> = {},
  options: Record<string, unknown> = {},
): Promise<Stream> {
  const events: ListenEvent[] = []
  let wake = () => {}
  const welcomed = Promise.withResolvers<void>()
  const subscription = client
    .listen(query, params, {events: ['welcome', 'mutation'], effectFormat: 'mendoza', ...options})
    .subscribe({
      next(event) {
        if (event.type === 'welcome') return welcomed.resolve()
        events.push(event)
        wake()
      },
      error: (error: unknown) => welcomed.reject(error),
    })
  await welcomed.promise
  return {
    events,
    async next(count) {
      while (events.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return events
    },
    close: () => subscription.unsubscribe(),
  }
}

function mutations(events: ListenEvent[]): MutationEvent[] {
  return events.filter((event): event is MutationEvent => event.type === 'mutation')
}

function effectsOf(event: MutationEvent): {apply: unknown[]; revert: unknown[]} {
  const effects: unknown = event.effects
  if (!isRecord(effects) || !Array.isArray(effects.apply) || !Array.isArray(effects.revert)) {
    throw new Error('The event has no effects')
  }
  return {apply: effects.apply, revert: effects.revert}
}

test('a reader that applies the effects has the document at every step', async () => {
  const client = lake.client()
  const stream = await listen(
    client,
    '*[_id in $ids]',
    {ids: ['doc', 'drafts.doc']},
    {includeAllVersions: true},
  )
  await client.create({
    _id: 'doc',
    _type: 'page',
    title: 'A page about results 🙂',
    body: [{_key: 'a', n: 1}],
  })
  await client.patch('doc').set({title: 'A page about other results 🙂'}).commit()
  await client
    .patch('doc')
    .insert('before', 'body[0]', [{_key: 'b', n: 2}])
    .set({'body[_key=="a"].n': 3})
    .commit()
  await client.delete('doc')
  const events = mutations(await stream.next(4))
  stream.close()

  let document: unknown = null
  let revision: string | undefined
  for (const event of events) {
    expect(event.previousRev).toBe(revision)
    const before = document
    document = applyPatch(document, effectsOf(event).apply)
    expect(applyPatch(document, effectsOf(event).revert)).toEqual(before)
    if (event.result) {
      const {_rev, ...content} = event.result
      expect(document).toEqual(content)
      expect(_rev).toBe(event.resultRev)
    }
    revision = event.resultRev
  }
  expect(document).toBeNull()
  expect(events.map(({transition}) => transition)).toEqual(['appear', 'update', 'update', 'disappear'])
  expect(events[0]?.effects).toMatchObject({revert: [0, null]})
  expect(events[3]?.effects).toMatchObject({apply: [0, null]})
})

test('documents enter and leave the result of a filter', async () => {
  const client = lake.client()
  const stream = await listen(client, '*[_type == "task" && done != true]')
  await client.create({_id: 'task', _type: 'task'})
  await client.patch('task').set({done: true}).commit()
  await client.patch('task').set({note: 'unseen'}).commit()
  await client.patch('task').set({done: false}).commit()
  const events = mutations(await stream.next(3))
  stream.close()
  expect(events.map(({transition}) => transition)).toEqual(['appear', 'disappear', 'appear'])
  expect(events[1]).not.toHaveProperty('result')
})

test('the number of events told is the number of events sent to that listener', async () => {
  const client = lake.client()
  const wide = await listen(client, '*[_type == "pair"]')
  const narrow = await listen(client, '*[_type == "pair" && n == 1]')
  await client
    .transaction()
    .create({_id: 'pair1', _type: 'pair', n: 1})
    .create({_id: 'pair2', _type: 'pair', n: 2})
    .create({_id: 'other', _type: 'other'})
    .commit()
  const counts = (events: ListenEvent[]) =>
    mutations(events).map((event) => [event.transactionCurrentEvent, event.transactionTotalEvents])
  expect(counts(await wide.next(2))).toEqual([
    [1, 2],
    [2, 2],
  ])
  expect(counts(await narrow.next(1))).toEqual([[1, 1]])
  wide.close()
  narrow.close()
})

test('events carry what was asked for and nothing else', async () => {
  const client = lake.client()
  const bare = await listen(
    client,
    '*[_id == "opts"]',
    {},
    {includeResult: false, includeMutations: false, effectFormat: undefined},
  )
  const full = await listen(client, '*[_id == "opts"]', {}, {includePreviousRevision: true})
  await client.create({_id: 'opts', _type: 'note', n: 1})
  await client.patch('opts').set({n: 2}).commit()
  const [, second] = mutations(await full.next(2))
  expect(second).toMatchObject({
    previous: {n: 1},
    result: {n: 2},
    mutations: [{patch: {id: 'opts', set: {n: 2}}}],
    identity: expect.stringMatching(/^r/),
  })
  const [plain] = mutations(await bare.next(2))
  for (const left of ['result', 'mutations', 'effects', 'previous']) expect(plain).not.toHaveProperty(left)
  bare.close()
  full.close()
})

test('drafts are told only to those who ask for them, from the API version that says so', async () => {
  const client = lake.client()
  const published = await listen(client, '*[_type == "quiet"]')
  const all = await listen(client, '*[_type == "quiet"]', {}, {includeAllVersions: true})
  await client.create({_id: 'drafts.quiet', _type: 'quiet'})
  await client.create({_id: 'quiet', _type: 'quiet'})
  expect(mutations(await all.next(2)).map(({documentId}) => documentId)).toEqual(['drafts.quiet', 'quiet'])
  expect(mutations(await published.next(1)).map(({documentId}) => documentId)).toEqual(['quiet'])
  published.close()
  all.close()
})

test('without a token nothing is told of drafts and of ids with a dot', async () => {
  const client = lake.client()
  const stream = await listen(lake.anonymous({apiVersion: '2021-06-07'}), '*[_type == "secret"]')
  await client.create({_id: 'drafts.secret', _type: 'secret'})
  await client.create({_id: 'approval.secret', _type: 'secret'})
  await client.create({_id: 'open', _type: 'secret'})
  expect(mutations(await stream.next(1)).map(({documentId}) => documentId)).toEqual(['open'])
  stream.close()
})

test('a listener with a wrong query is told so in the stream', async () => {
  await expect(listen(lake.client(), '*[_type ==')).rejects.toThrow('GROQ query parse error')
})

test('after a broken connection a listener goes on where it was, or hears that it cannot', async () => {
  const client = lake.client()
  const {transactionId} = await client
    .transaction()
    .create({_id: 'r1', _type: 'resumed'})
    .create({_id: 'r2', _type: 'resumed'})
    .commit()
  await client.patch('r1').set({n: 1}).commit()
  const resume = async (lastEventId: string, lines: number) => {
    const query = new URLSearchParams({query: '*[_type == "resumed"]', enableResume: 'true'})
    const response = await lake.get(`/data/listen/production?${query}`, {
      headers: {
        authorization: `Bearer ${lake.lake.credentials.token}`,
        'last-event-id': lastEventId,
      },
    })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (reader && (text.match(/^event:/gm)?.length ?? 0) < lines) text += (await reader.read()).value
    await reader?.cancel()
    return [...text.matchAll(/^event: (.*)$/gm)]
      .map(([, name]) => name)
      .concat(text.match(/"documentId":"r\d"/g) ?? [])
  }
  expect(await resume(`${transactionId}#r1`, 3)).toEqual([
    'welcomeback',
    'mutation',
    'mutation',
    '"documentId":"r2"',
    '"documentId":"r1"',
  ])
  expect(await resume('long-forgotten#r1', 1)).toEqual(['reset'])
})

test('live events tell that published content changed', async () => {
  const client = lake.client()
  const told: string[] = []
  const welcomed = Promise.withResolvers<void>()
  const changed = Promise.withResolvers<void>()
  const subscription = lake
    .anonymous()
    .live.events()
    .subscribe((event) => {
      told.push(event.type)
      if (event.type === 'welcome') welcomed.resolve()
      if (event.type === 'message') changed.resolve()
    })
  await welcomed.promise
  await client.create({_id: 'drafts.live', _type: 'note'})
  await client.create({_id: 'live', _type: 'note'})
  await changed.promise
  expect(told).toEqual(['welcome', 'message'])
  subscription.unsubscribe()
})
