import {testLake} from '../testing/test-lake.ts'

const lake = testLake({queryTimeoutMs: 3000})

/** A filter of so many steps that no limit of time would be enough. */
const endless = Array.from({length: 8}).reduce<string>(
  (inner) => `count((string::split("${'a,'.repeat(30)}", ","))[${inner}]) > 0`,
  'true',
)

/** Listens over a connection of its own until the stream ends; `onEvent` gets each event's text. */
async function listen(query: string, headers: Record<string, string>, onEvent: (event: string) => void) {
  const address = `${lake.lake.url}/v2025-02-19/data/listen/production?query=${encodeURIComponent(query)}`
  const stop = new AbortController()
  const response = await fetch(address, {headers, signal: stop.signal})
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async () => {
    let text = ''
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const events = `${text}${part.value}`.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) onEvent(event)
    }
  }
  return {ended: read().catch(() => {}), stop: () => stop.abort()}
}

test('listeners without a token whose filters never end are closed with the reason, and delay nobody', async () => {
  const happened: string[] = []
  const reasons: string[] = []
  const hostile = await Promise.all(
    Array.from({length: 12}, (_, n) =>
      listen(`*[_type == "heard" && ${endless} && x${n} != 1]`, {}, (event) => {
        if (event.includes('channelError')) reasons.push(event)
      }),
    ),
  )
  const ends = hostile.map(({ended}) => ended.then(() => happened.push('closed')))
  const all = Promise.withResolvers<void>()
  const hear = (name: string) => (event: string) => {
    if (!event.includes('event: mutation')) return
    happened.push(name)
    if (happened.filter((one) => one !== 'closed').length === 8) all.resolve()
  }
  const authorization = `Bearer ${lake.lake.credentials.token}`
  const member = await listen('*[_type == "heard" && n + 0 >= 0]', {authorization}, hear('member'))
  const stranger = await listen('*[_type == "heard" && n + 0 >= 0]', {}, hear('stranger'))
  for (let n = 0; n < 4; n++) await lake.client().create({_id: `heard-${n}`, _type: 'heard', n})
  await all.promise
  await Promise.all(ends)
  member.stop()
  stranger.stop()
  expect(happened.filter((name) => name === 'member')).toHaveLength(4)
  expect(happened.filter((name) => name === 'stranger')).toHaveLength(4)
  expect(happened.lastIndexOf('member')).toBeLessThan(happened.lastIndexOf('closed'))
  expect(reasons).toHaveLength(12)
  for (const reason of reasons) expect(reason).toMatch(/took longer than|Too many queries are waiting/)
})
