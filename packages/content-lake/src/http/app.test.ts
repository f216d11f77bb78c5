import {mkdtempSync, rmSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startLake} from '../index.ts'
import {testLake} from '../testing/test-lake.ts'

const STUDIO = 'http://localhost:3333'
const lake = testLake({origins: [STUDIO]})

/** `fetch` sets the host by itself: this asks with any host. */
function askAs(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const path = '/v1/ping'
    request({host: '127.0.0.1', port: lake.lake.port, path, headers: {host}}, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

function preflight(origin: string, path = '/v2025-02-19/data/query/production'): Promise<Response> {
  return fetch(`${lake.lake.url}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-anything',
    },
  })
}

test('the lake answers to names of this machine on its own port only', async () => {
  const {port} = lake.lake
  for (const name of ['127.0.0.1', 'localhost', 'caveat.localhost', 'a-1.b.localhost', 'LOCALHOST']) {
    expect(await askAs(`${name}:${port}`)).toBe(200)
  }
  for (const host of [
    `evil.example:${port}`,
    `localhost.evil.example:${port}`,
    `evil-localhost:${port}`,
    `localhost:${port + 1}`,
    'localhost',
    `10.0.0.1:${port}`,
  ]) {
    expect(await askAs(host)).toBe(403)
  }
})

test('pages of allowed origins may call with credentials and any header', async () => {
  const response = await preflight(STUDIO)
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe(STUDIO)
  expect(response.headers.get('access-control-allow-credentials')).toBe('true')
  expect(response.headers.get('access-control-allow-headers')).toContain('x-anything')
  expect(response.headers.get('access-control-allow-methods')).toContain('PUT')
  expect(response.headers.get('vary')).toContain('Origin')
  const errors = await fetch(`${lake.lake.url}/v1/nowhere`, {headers: {origin: STUDIO}})
  expect(errors.status).toBe(404)
  expect(errors.headers.get('access-control-allow-origin')).toBe(STUDIO)
})

test('pages of other origins can neither read nor write', async () => {
  for (const origin of ['https://evil.example', 'null', `${STUDIO}.evil.example`, 'http://localhost:33333']) {
    const asked = await preflight(origin)
    expect(asked.status).toBe(403)
    expect(asked.headers.get('access-control-allow-origin')).toBeNull()
    const sent = await lake.get('/data/mutate/production', {
      method: 'POST',
      headers: {origin, authorization: `Bearer ${lake.lake.credentials.token}`},
      body: JSON.stringify({mutations: [{create: {_id: 'planted', _type: 'note'}}]}),
    })
    expect(sent.status).toBe(403)
  }
  expect(await lake.client().getDocument('planted')).toBeUndefined()
})

test('a page that is not allowed can find out that it is not', async () => {
  const check = async (origin: string) => {
    const response = await fetch(`${lake.lake.url}/v1/check/cors`, {headers: {origin}})
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    return response.json()
  }
  expect(await check(STUDIO)).toEqual({result: {allowed: true, withCredentials: true}})
  expect(await check('https://evil.example')).toEqual({result: {allowed: false, withCredentials: false}})
})

test('another project or dataset is not found', async () => {
  const other = lake.client({dataset: 'staging'}).fetch('*')
  await expect(other).rejects.toThrow('Dataset "staging" not found')
  await expect(lake.client({projectId: 'other'}).fetch('*')).rejects.toThrow('not "other"')
})

test.each([
  ['/v2025-02-19/projects/caveat', {id: 'caveat', organizationId: null}],
  ['/v1/projects/caveat/datasets', [{name: 'production'}]],
  ['/v1/projects/caveat/datasets?datasetProfile=comments', []],
  ['/v1/features', []],
  ['/v1/journey/trial', null],
  ['/v1/schedules/caveat/production', {schedules: []}],
  ['/v1/intake/telemetry-status', {status: 'denied'}],
  ['/v1/data/references/production/documents/a/to', {totalCount: 0}],
  ['/v1/data/ping/production', {}],
  ['/v1/projects/caveat/user-applications', []],
])('the Studio hears what it needs to from %s', async (path, expected) => {
  const authorization = `Bearer ${lake.lake.credentials.token}`
  const response = await fetch(`${lake.lake.url}${path}`, {headers: {authorization}})
  expect(response.status).toBe(200)
  const body: unknown = await response.json()
  if (expected === null) expect(body).toBeNull()
  else expect(body).toMatchObject(expected)
})

test('closing ends open streams', async () => {
  // Another lake: the one of this file is closed after the last test.
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  const closing = await startLake({dataDir})
  const streams = await Promise.all(
    [1, 2, 3].map(() => fetch(`${closing.url}/v1/data/listen/production?query=*`)),
  )
  await closing.close()
  for (const stream of streams) await expect(stream.text()).resolves.toContain('event: welcome')
  rmSync(dataDir, {recursive: true})
})
