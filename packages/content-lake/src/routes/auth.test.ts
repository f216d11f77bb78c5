import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {clientOf, rejection, testLake, tokenOf} from '../testing/test-lake.ts'

const STUDIO = 'http://localhost:3333'
const lake = testLake({origins: [STUDIO]})

function signInPath(origin: string): string {
  const query = new URLSearchParams({origin, projectId: 'caveat', withSid: 'true'})
  return `${lake.lake.url}/v2021-06-07/auth/login/password?${query}`
}

function submit(fields: {email: string; password: string; origin?: string}): Promise<Response> {
  const origin = `${STUDIO}/structure`
  return fetch(signInPath(origin).split('?')[0] ?? '', {
    method: 'POST',
    redirect: 'manual',
    headers: {origin: lake.lake.url},
    body: new URLSearchParams({origin, ...fields}),
  })
}

test('a person signs in on the page of the lake and comes back with a token', async () => {
  const {email, password, name} = lake.lake.credentials
  const {providers} = await lake.anonymous().request({url: '/auth/providers'})
  expect(providers).toHaveLength(1)

  const page = await fetch(`${providers[0].url}?${signInPath(STUDIO).split('?')[1]}`)
  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toContain('<label for="email">')
  expect(html).not.toMatch(/<script/i)

  const back = await submit({email, password})
  expect(back.status).toBe(302)
  const location = new URL(back.headers.get('location') ?? '')
  expect(location.origin + location.pathname).toBe(`${STUDIO}/structure`)
  const sid = new URLSearchParams(location.hash.slice(1)).get('sid') ?? ''
  expect(sid.length).toBeGreaterThanOrEqual(20)

  const anonymous = lake.anonymous()
  const {token} = await anonymous.request({url: '/auth/fetch', query: {sid}})
  expect(await rejection(anonymous.request({url: '/auth/fetch', query: {sid}}))).toMatchObject({
    statusCode: 401,
  })

  const signedIn = clientOf(lake.lake, {token})
  expect(await signedIn.users.getById('me')).toMatchObject({
    name,
    email,
    role: 'administrator',
    roles: [{name: 'administrator', title: 'Administrator'}],
  })
  await signedIn.create({_id: 'drafts.by-person', _type: 'note'})
  await signedIn.request({url: '/auth/logout', method: 'POST'})
  expect(await rejection(signedIn.users.getById('me'))).toMatchObject({
    statusCode: 401,
    response: {body: {errorCode: 'SIO-401-ANF'}},
  })
})

test('a wrong password is told so on the page, and soon has to wait', async () => {
  const wrong = () => submit({email: 'nobody@caveat.localhost', password: 'guess'})
  const first = await wrong()
  expect(first.status).toBe(401)
  expect(await first.text()).toContain('role="alert"')
  for (let attempt = 2; attempt <= 5; attempt++) expect((await wrong()).status).toBe(401)
  const throttled = await wrong()
  expect(throttled.status).toBe(429)
  expect(Number(throttled.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await throttled.text()).toContain('Too many wrong attempts')
})

test('the sign-in page sends nobody to a place that is not allowed', async () => {
  expect((await fetch(signInPath('https://elsewhere.example'))).status).toBe(403)
  expect((await fetch(signInPath('javascript:alert(1)'))).status).toBe(403)
  expect((await fetch(signInPath('not an address'))).status).toBe(400)
  const {email, password} = lake.lake.credentials
  const sent = await submit({email, password, origin: 'https://elsewhere.example'})
  expect(sent.status).toBe(403)
  expect(sent.headers.get('location')).toBeNull()
})

test('what is written on the sign-in page comes back as text', async () => {
  const email = '"><script>alert(1)</script>'
  const html = await (await submit({email, password: 'x'})).text()
  expect(html).not.toContain('<script>')
})

test('without a token only published documents without a dot are there, however they are asked for', async () => {
  const client = lake.client({apiVersion: '2021-06-07'})
  await client
    .transaction()
    .create({_id: 'open', _type: 'visible', to: {_ref: 'approval.1'}})
    .create({_id: 'drafts.open', _type: 'visible', secret: true})
    .create({_id: 'drafts.new', _type: 'visible', secret: true})
    .create({_id: 'versions.r.open', _type: 'visible', secret: true})
    .create({_id: 'approval.1', _type: 'visible', secret: true})
    .commit()
  const anonymous = lake.anonymous({apiVersion: '2021-06-07'})
  for (const perspective of ['raw', 'published', 'drafts', ['r']] as const) {
    const config = {perspective: typeof perspective === 'string' ? perspective : [...perspective]}
    const found = await anonymous.withConfig(config).fetch('*[_type == "visible"]{_id, secret}')
    expect(found).toEqual([{_id: 'open', secret: null}])
    expect(await anonymous.withConfig(config).fetch('*[_id == "open"][0].to->secret')).toBeNull()
    expect(await anonymous.withConfig(config).fetch('*[_id in ["drafts.new", "approval.1", "new"]]')).toEqual(
      [],
    )
  }
  expect(await anonymous.getDocuments(['open', 'drafts.open', 'approval.1'])).toEqual([
    expect.objectContaining({_id: 'open'}),
    null,
    null,
  ])
  for (const path of [
    '/data/history/production/documents/open',
    '/data/history/production/transactions/open',
    '/data/export/production',
    '/projects/caveat',
    '/users/anybody',
  ]) {
    expect((await lake.get(path, {headers: {}})).status).toBe(401)
  }
})

test('without a token nothing can be written', async () => {
  const anonymous = lake.anonymous()
  expect(await rejection(anonymous.create({_type: 'note'}))).toMatchObject({statusCode: 401})
  const publish = {
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.x',
    publishedId: 'x',
  } as const
  expect(await rejection(anonymous.action(publish))).toMatchObject({statusCode: 401})
  expect(await rejection(anonymous.assets.upload('file', Buffer.from('x')))).toMatchObject({
    statusCode: 401,
  })
})

test('a token that nobody holds is refused, for reading too', async () => {
  const stranger = clientOf(lake.lake, {token: 'lake_made-up'})
  expect(await rejection(stranger.fetch('*'))).toMatchObject({statusCode: 401})
})

test('each role may do what it is said to, and the Studio is told the same', async () => {
  const rights = async (role: string) => {
    const client = clientOf(lake.lake, {token: tokenOf(lake.lake, role).token})
    const grants: {permissions: string[]}[] = await client.request({
      url: '/projects/caveat/datasets/production/acl',
    })
    const permissions = grants.flatMap((grant) => grant.permissions)
    const wrote = await client.create({_type: 'note'}).then(
      () => 'written',
      (error) => error.statusCode,
    )
    return {
      reads: (await client.fetch('count(*[_id == "drafts.open"])', {}, {perspective: 'raw'})) === 1,
      wrote,
      updates: permissions.includes('update'),
      manages: permissions.includes('manage'),
    }
  }
  expect(await rights('viewer')).toEqual({reads: true, wrote: 403, updates: false, manages: false})
  expect(await rights('editor')).toEqual({reads: true, wrote: 'written', updates: true, manages: false})
  expect(await rights('administrator')).toMatchObject({wrote: 'written', updates: true, manages: true})
})

test('the clear credentials are for their owner alone, and the database has hashes only', () => {
  const {dataDir, credentials} = lake.lake
  const file = join(dataDir, 'credentials.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(credentials)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  for (const name of ['lake.sqlite', 'lake.sqlite-wal'].filter((name) => existsSync(join(dataDir, name)))) {
    const bytes = readFileSync(join(dataDir, name))
    expect(bytes.includes(credentials.token)).toBe(false)
    expect(bytes.includes(credentials.password)).toBe(false)
  }
})

test('settings are kept per person', async () => {
  const client = lake.client()
  await client.request({method: 'PUT', url: '/users/me/keyvalue', body: [{key: 'a.b', value: {wide: true}}]})
  expect(await client.request({url: '/users/me/keyvalue/a.b,none'})).toEqual([
    {key: 'a.b', value: {wide: true}},
    {key: 'none', value: null},
  ])
  const other = clientOf(lake.lake, {token: tokenOf(lake.lake, 'editor').token})
  expect(await other.request({url: '/users/me/keyvalue/a.b'})).toEqual([{key: 'a.b', value: null}])
})
