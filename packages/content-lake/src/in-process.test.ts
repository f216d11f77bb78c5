import {clientOf, testLake} from './testing/test-lake.ts'

const running = testLake()

test('the real client works over the lake’s own fetch, without a connection', async () => {
  let calls = 0
  const client = clientOf(running.lake, {
    token: running.lake.credentials.token,
    apiHost: 'http://in-process.invalid',
    resolveFetch: () => (input, init) => {
      calls++
      return running.lake.fetch(input, init)
    },
  })
  await client.create({_id: 'a', _type: 'page', title: 'A'})
  expect(await client.fetch('*[_id == "a"][0].title')).toBe('A')
  const asset = await client.assets.upload('file', Buffer.from('hello'), {filename: 'a.txt'})
  expect(await (await running.lake.fetch(`http://in-process.invalid/${asset.path}`)).text()).toBe('hello')
  expect(calls).toBeGreaterThanOrEqual(3)
})
