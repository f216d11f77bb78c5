import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type RunningLake, startLake} from '../index.ts'
import {clientOf} from '../testing/test-lake.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
let lake: RunningLake
beforeEach(async () => {
  lake = await startLake({dataDir})
})
afterEach(() => lake.close())
afterAll(() => rmSync(dataDir, {recursive: true, force: true}))

const client = () => clientOf(lake, {token: lake.credentials.token})

/** Ends the lake and starts it in the same folder, as an update or a power cut would. */
async function restart(): Promise<void> {
  await lake.close()
  lake = await startLake({dataDir})
}

/** The first events of a stream that goes on after an event, by name and data. */
async function resumed(lastEventId: string, count: number): Promise<[string, Record<string, unknown>][]> {
  const query = new URLSearchParams({
    query: '*[_type == "resumed" && open]',
    ...{enableResume: 'true', effectFormat: 'mendoza', includeResult: 'true'},
  })
  const response = await fetch(`${lake.url}/v2025-02-19/data/listen/production?${query}`, {
    headers: {authorization: `Bearer ${lake.credentials.token}`, 'last-event-id': lastEventId},
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader && (text.match(/^event:.*\ndata:.*\n\n/gm)?.length ?? 0) < count) {
    text += (await reader.read()).value
  }
  await reader?.cancel()
  return [...text.matchAll(/^event: (.*)\ndata: (.*)$/gm)].map(([, name = '', data = '']) => [
    name,
    JSON.parse(data),
  ])
}

test('a listener goes on where it was after the lake was started anew, in the middle of a transaction, too', async () => {
  const {transactionId} = await client()
    .transaction()
    .createIfNotExists({_id: 'z', _type: 'resumed', open: true, n: 1})
    .create({_id: 'a', _type: 'resumed', open: true})
    .commit()
  const closed = await client().patch('z').set({open: false, n: 2}).commit()
  await client().patch('z').set({n: 3}).commit()
  const opened = await client().patch('z').set({open: true}).commit()
  await client().delete('a')
  await restart()

  const [welcome, ...events] = await resumed(`${transactionId}#z`, 5)
  expect(welcome?.[0]).toBe('welcomeback')
  expect(events.map(([, {documentId, transition}]) => [documentId, transition])).toEqual([
    ['a', 'appear'],
    ['z', 'disappear'],
    ['z', 'appear'],
    ['a', 'disappear'],
  ])
  expect(events[0]?.[1]).toMatchObject({transactionTotalEvents: 2, transactionCurrentEvent: 2})
  expect(events[1]?.[1]).toMatchObject({previousRev: transactionId, resultRev: closed._rev})
  expect(events[2]?.[1]).toMatchObject({
    result: opened,
    mutations: [{patch: {id: 'z', set: {open: true}}}],
    effects: {apply: expect.any(Array), revert: expect.any(Array)},
  })
})

test('where what it missed was purged, it hears that it has to start afresh', async () => {
  const {_rev} = await client().create({_id: 'kept', _type: 'resumed', open: true})
  await client().create({_id: 'drafts.secret', _type: 'resumed', open: true})
  await client().action({
    actionType: 'sanity.action.document.discard',
    ...{draftId: 'drafts.secret', purge: true},
  })
  await restart()
  expect((await resumed(`${_rev}#kept`, 1))[0]?.[0]).toBe('reset')
})
