import type {Random} from './random.ts'

/** With the token in three of eight, with a wrong one or none in the others, and odd ones now and then. */
export function headersOf(random: Random, token: string): Record<string, string> {
  const headers: Record<string, string> = {}
  const kind = random.below(8)
  if (kind < 3) headers.authorization = `Bearer ${token}`
  else if (kind === 3)
    headers.authorization = random.pick([
      'Bearer',
      'Bearer ',
      'Bearer x',
      'Basic Og==',
      '',
      'Bearer a b',
      `Bearer ${'x'.repeat(5000)}`,
      `bearer  ${token}x`,
      `Bearer ${token.slice(0, -1)}`,
      `Basic ${token}`,
    ])
  if (random.below(10) === 0)
    headers.host = random.pick([
      'evil.example',
      '',
      'localhost',
      '[::1]',
      '127.0.0.1:99999',
      'localhost:x',
      'a@localhost',
    ])
  if (random.below(10) === 0)
    headers.origin = random.pick([
      'null',
      'http://evil.example',
      'http://localhost:3333',
      'http://',
      'x',
      'file://',
    ])
  if (random.below(6) === 0)
    headers['content-type'] = random.pick([
      'application/json',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'image/png',
      'application/x-www-form-urlencoded',
      ';;;',
    ])
  if (random.below(10) === 0)
    headers['last-event-id'] = random.pick(['#', 'a#b', 'x'.repeat(5000), '##', '"'])
  if (random.below(10) === 0) headers['x-sanity-project-id'] = random.pick(['caveat', 'other', '__proto__'])
  if (random.below(12) === 0)
    headers.accept = random.pick(['*/*', 'image/avif', 'text/event-stream', ';', ','])
  if (random.below(12) === 0)
    headers.cookie = random.pick([
      'sid=x',
      'a',
      '=',
      ';;;',
      `token=${'x'.repeat(4000)}`,
      '__proto__=1; constructor=2',
      '%00=%ff',
    ])
  if (random.below(20) === 0)
    headers['content-encoding'] = random.pick(['gzip', 'br', 'deflate', 'identity', 'none'])
  if (random.below(20) === 0)
    headers.range = random.pick(['bytes=0-', 'bytes=-1', 'bytes=9-1', 'lines=1', 'bytes=0-0,2-3'])
  if (random.below(20) === 0) headers['if-none-match'] = random.pick(['*', '"', 'W/""', 'x'.repeat(3000)])
  if (random.below(20) === 0)
    headers['access-control-request-headers'] = random.pick(['*', 'x'.repeat(2000), 'a,b,,c', ':'])
  if (random.below(40) === 0) headers.expect = random.pick(['100-continue', 'nothing'])
  if (random.below(40) === 0)
    headers['transfer-encoding'] = random.pick(['chunked', 'identity', 'gzip, chunked'])
  if (random.below(30) === 0)
    headers['x-forwarded-host'] = random.pick(['evil.example', '127.0.0.1', 'localhost:3900'])
  if (random.below(20) === 0) headers['x-long'] = 'x'.repeat(random.pick([100, 8000, 20_000]))
  return headers
}
