import {get, type IncomingMessage} from 'node:http'
import {testLake} from '../testing/test-lake.ts'

const lake = testLake()

function signedIn() {
  return {authorization: `Bearer ${lake.lake.credentials.token}`}
}

/** A listener over a connection of its own, and whether the lake has ended it. */
async function listen(headers: Record<string, string> = signedIn()): Promise<IncomingMessage> {
  const query = new URLSearchParams({
    query: '*[_type == "big"]',
    includeResult: 'true',
    includeMutations: 'false',
  })
  return new Promise((resolve, reject) => {
    get(`${lake.lake.url}/v2025-02-19/data/listen/production?${query}`, {headers, agent: false}, resolve).on(
      'error',
      reject,
    )
  })
}

test('a listener that does not read is cut off, and others hear everything', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => {})
  const slow = await listen()
  const other = await listen()
  let heard = ''
  const all = new Promise<void>((resolve) => {
    other.setEncoding('utf8').on('data', (text: string) => {
      heard += text.replaceAll('x', '')
      if (heard.match(/event: mutation/g)?.length === 30) resolve()
    })
  })
  const client = lake.client()
  for (let n = 0; n < 30; n++) await client.create({_type: 'big', text: 'x'.repeat(1024 * 1024)})
  await all
  expect(errors.mock.calls.map(([error]) => String(error))).toEqual([
    expect.stringContaining('a listener did not read its events'),
  ])
  let taken = 0
  const ended = new Promise<string>((resolve) => {
    slow.on('error', ({message}) => resolve(message)).on('end', () => resolve('in order'))
  })
  slow.on('data', (bytes: Buffer) => {
    taken += bytes.length
  })
  expect(await ended).toBe('aborted')
  // What lay for it was let go: it got what its connection held, and not what waited in the lake.
  expect(taken).toBeLessThan(16 * 1024 * 1024)
  other.destroy()
  errors.mockRestore()
})

test('many listeners without a token that do not read are cut off together, before each of them is due', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => {})
  const silent = await Promise.all(Array.from({length: 30}, () => listen({})))
  const other = await listen()
  let events = 0
  const all = new Promise<void>((resolve) => {
    other.setEncoding('utf8').on('data', (text: string) => {
      events += text.match(/event: mutation/g)?.length ?? 0
      if (events === 10) resolve()
    })
  })
  const client = lake.client()
  // Ten of a megabyte are less than one stream may leave unread.
  for (let n = 0; n < 10; n++) await client.create({_type: 'big', text: 'x'.repeat(1024 * 1024)})
  await all
  const ends = silent.map(
    (stream) =>
      new Promise<string>((resolve) => {
        stream.on('error', ({message}) => resolve(message)).on('end', () => resolve('in order'))
        setTimeout(() => resolve('open'), 2000)
        stream.resume()
      }),
  )
  expect((await Promise.all(ends)).filter((end) => end === 'aborted').length).toBeGreaterThan(10)
  for (const [error] of errors.mock.calls) expect(String(error.stack)).not.toContain('\n')
  expect(errors.mock.calls.length).toBeGreaterThan(10)
  other.destroy()
  for (const stream of silent) stream.destroy()
  errors.mockRestore()
})
