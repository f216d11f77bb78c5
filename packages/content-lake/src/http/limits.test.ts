import {mkdtempSync, rmSync} from 'node:fs'
import {Agent, request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startLake} from '../index.ts'
import {sendRaw} from '../testing/send-raw.ts'
import {clientOf, rejection, testLake, tokenOf} from '../testing/test-lake.ts'
import {Rates} from './rate-limit.ts'

describe('a lake with a small limit of requests', () => {
  const lake = testLake({rateLimit: {perSecond: 0.02, burst: 20}})

  test('tells a caller to wait who asks too often, and nobody else', async () => {
    const busy = clientOf(lake.lake, {token: tokenOf(lake.lake, 'viewer').token})
    const answers = await Promise.allSettled(Array.from({length: 30}, () => busy.fetch('1')))
    const refused = answers.filter(({status}) => status === 'rejected')
    expect(refused.length).toBeGreaterThanOrEqual(8)
    const {status, headers, body} = await lake
      .get('/ping', {headers: {authorization: `Bearer ${busy.config().token}`}})
      .then(async (response) => ({
        status: response.status,
        headers: response.headers,
        body: await response.json(),
      }))
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(body).toMatchObject({error: {type: 'rateLimitExceeded'}})
    expect(await clientOf(lake.lake, {token: tokenOf(lake.lake, 'viewer').token}).fetch('1')).toBe(1)
  })

  test('takes all who send wrong tokens for one caller', async () => {
    const statuses = await Promise.all(
      Array.from({length: 40}, (_, index) =>
        lake.get('/ping', {headers: {authorization: `Bearer made-up-${index}`}}).then(({status}) => status),
      ),
    )
    expect(statuses).toContain(401)
    expect(statuses.at(-1)).toBe(429)
  })
})

test('requests come back with time, and never more than at once', () => {
  const rates = new Rates({perSecond: 2, burst: 3})
  const taken = (at: number) => rates.take('a', at)
  expect([0, 0, 0, 0].map(taken)).toEqual([0, 0, 0, 1])
  expect([499, 500, 501].map(taken)).toEqual([1, 0, 1])
  expect([90_000, 90_000, 90_000, 90_000].map(taken)).toEqual([0, 0, 0, 1])
})

test('a lake that others are to reach needs the name they know it by, and answers to no other', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  const nameless = await rejection(startLake({dataDir, host: '0.0.0.0'}))
  expect(String(nameless)).toContain('--host-name')
  const lake = await startLake({dataDir, host: '0.0.0.0', hostNames: ['Lake.example', 'other.example:8443']})
  const ask = (host: string) =>
    new Promise<number>((resolve, reject) => {
      request({host: '127.0.0.1', port: lake.port, path: '/v1/ping', headers: {host}}, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })
  expect(await ask('lake.example')).toBe(200)
  expect(await ask('LAKE.example')).toBe(200)
  expect(await ask('other.example:8443')).toBe(200)
  expect(await ask(`127.0.0.1:${lake.port}`)).toBe(200)
  expect(await ask('other.example')).toBe(403)
  expect(await ask('evil.example')).toBe(403)
  await lake.close()
  rmSync(dataDir, {recursive: true})
})

describe('a lake', () => {
  const lake = testLake()

  test('refuses bodies above the limit of what they carry, before it has read them', async () => {
    const agent = new Agent()
    const announce = (path: string, megabytes: number) =>
      sendRaw(lake.lake.port, agent, {
        method: 'POST',
        path: `/v2025-02-19${path}`,
        headers: {
          authorization: `Bearer ${lake.lake.credentials.token}`,
          'content-length': String(megabytes * 1024 * 1024 + 1),
        },
        body: undefined,
      }).then(({status}) => status)
    expect(await announce('/data/query/production', 1)).toBe(413)
    expect(await announce('/data/mutate/production', 16)).toBe(413)
    expect(await announce('/data/actions/production', 16)).toBe(413)
    expect(await announce('/assets/files/production', 128)).toBe(413)
    expect(await announce('/auth/login/password', 1)).toBe(413)
    agent.destroy()
  })
})
