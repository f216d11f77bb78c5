import type {SanityClient} from '@sanity/client'
import {clientOf, rejection, testLake, tokenOf} from '../testing/test-lake.ts'

const STUDIO = 'http://localhost:3333'
const lake = testLake({origins: [STUDIO]})

type Sent = {method?: string; body?: unknown}
const send = (url: string, {method = 'GET', body}: Sent = {}, client: SanityClient = lake.client()) =>
  client.request({url, method, body})

async function signIn(email: string, password: string): Promise<number> {
  const body = new URLSearchParams({origin: `${STUDIO}/`, email, password})
  const url = `${lake.lake.url}/v2025-02-19/auth/login/password`
  return (await fetch(url, {method: 'POST', redirect: 'manual', headers: {origin: lake.lake.url}, body}))
    .status
}

const invite = (email: string, role: string, client?: SanityClient) =>
  send('/invitations/project/caveat', {method: 'POST', body: {email, role}}, client)

test('who is invited is a member at once, has the role, and signs in with the password of the answer', async () => {
  const invited = await invite('ann@clinic.example', 'editor')
  expect(invited).toMatchObject({email: 'ann@clinic.example', role: 'editor', isAccepted: true})
  expect(await signIn('ann@clinic.example', invited.password)).toBe(302)
  const {projectUserId} = await send(`/projects/caveat/acl/${invited.id}`)
  expect(projectUserId).toBe(invited.id)
  expect(await send('/projects/caveat/acl')).toContainEqual({
    projectUserId: invited.id,
    isRobot: false,
    role: 'editor',
    roles: [expect.objectContaining({name: 'editor', title: 'Editor'})],
  })
  const {members} = await lake.client().projects.getById('caveat')
  expect(members.map(({id}) => id)).toContain(invited.id)
  expect(await send('/invitations/project/caveat')).toEqual([])
})

test('roles are changed, and members removed, but never the only administrator', async () => {
  const {id, password} = await invite('ben@clinic.example', 'editor')
  await send(`/projects/caveat/acl/${id}`, {method: 'PUT', body: {role: 'viewer'}})
  expect(await send(`/projects/caveat/acl/${id}`)).toMatchObject({role: 'viewer'})
  await send(`/projects/caveat/acl/${id}`, {method: 'DELETE'})
  expect(await signIn('ben@clinic.example', password)).toBe(401)
  expect(await rejection(send(`/projects/caveat/acl/${id}`))).toMatchObject({statusCode: 404})

  const acl: {projectUserId: string; role: string; isRobot: boolean}[] = await send('/projects/caveat/acl')
  const only = acl.find(({role, isRobot}) => role === 'administrator' && !isRobot)
  const refused = {statusCode: 400, message: expect.stringContaining('only administrator')}
  const url = `/projects/caveat/acl/${only?.projectUserId}`
  expect(await rejection(send(url, {method: 'DELETE'}))).toMatchObject(refused)
  expect(await rejection(send(url, {method: 'PUT', body: {role: 'viewer'}}))).toMatchObject(refused)
})

test('what is wrong with an invitation is said', async () => {
  await invite('twice@clinic.example', 'viewer')
  for (const [email, role, why] of [
    ['twice@clinic.example', 'viewer', 'a member already'],
    ['nobody', 'viewer', 'no email address'],
    ['new@clinic.example', 'king', 'no role "king"'],
  ] as const) {
    const refused = {statusCode: 400, message: expect.stringContaining(why)}
    expect(await rejection(invite(email, role))).toMatchObject(refused)
  }
})

const membership = (role: string) => ({resourceType: 'project', resourceId: 'caveat', roleNames: [role]})

test.each([
  ['projects/caveat/tokens', {label: 'Build', roleName: 'viewer'}],
  ['access/project/caveat/robots', {label: 'Build', memberships: [membership('viewer')]}],
])('a token is made, listed without its secret, and taken back at /%s', async (path, body) => {
  const made = await send(`/${path}`, {method: 'POST', body})
  const token: string = made.key ?? made.token
  const client = clientOf(lake.lake, {token, perspective: 'raw'})
  expect(await client.users.getById('me')).toMatchObject({name: 'Build', role: 'viewer'})
  expect(await rejection(client.create({_type: 'note'}))).toMatchObject({statusCode: 403})
  const listed = JSON.stringify(await send(`/${path}`))
  expect(listed).toContain(made.id)
  expect(listed).not.toContain(token)
  await send(`/${path}/${made.id}`, {method: 'DELETE'})
  expect(await rejection(client.users.getById('me'))).toMatchObject({statusCode: 401})
  expect(await rejection(send(`/${path}/${made.id}`, {method: 'DELETE'}))).toMatchObject({statusCode: 404})
})

test('a token runs out when it was said, and its holder can exchange it', async () => {
  const body = {label: 'Short', memberships: [membership('editor')], expiresAt: '2999-01-01T00:00:00.000Z'}
  const made = await send('/access/project/caveat/robots', {method: 'POST', body})
  expect(made).toMatchObject({label: 'Short', expiresAt: body.expiresAt, memberships: body.memberships})
  const old = clientOf(lake.lake, {token: made.token})
  const rotated = await send('/access/robots/me/rotate', {method: 'POST'}, old)
  expect(rotated).toMatchObject({id: made.id, expiresAt: body.expiresAt})
  expect(await rejection(old.users.getById('me'))).toMatchObject({statusCode: 401})
  const client = clientOf(lake.lake, {token: rotated.token})
  expect(await client.users.getById('me')).toMatchObject({id: made.id, role: 'editor'})

  const past = {...body, expiresAt: '2001-01-01T00:00:00.000Z'}
  const refused = send('/access/project/caveat/robots', {method: 'POST', body: past})
  expect(await rejection(refused)).toMatchObject({statusCode: 400})
})

test('the token of commands is not taken back over HTTP', async () => {
  const {id} = await lake.client().users.getById('me')
  const revoked = send(`/projects/caveat/tokens/${id}`, {method: 'DELETE'})
  expect(await rejection(revoked)).toMatchObject({statusCode: 400})
  expect(await rejection(send('/access/robots/me/rotate', {method: 'POST'}))).toMatchObject({statusCode: 400})
})

test('all of it is for administrators, and for this project', async () => {
  const editor = clientOf(lake.lake, {token: tokenOf(lake.lake, 'editor').token})
  const calls: [string, Sent][] = [
    ['/invitations/project/caveat', {}],
    ['/invitations/project/caveat', {method: 'POST', body: {email: 'a@b.example', role: 'administrator'}}],
    ['/projects/caveat/acl', {}],
    ['/projects/caveat/acl/x', {method: 'PUT', body: {role: 'administrator'}}],
    ['/projects/caveat/acl/x', {method: 'DELETE'}],
    ['/projects/caveat/tokens', {}],
    ['/projects/caveat/tokens', {method: 'POST', body: {label: 'Mine', roleName: 'administrator'}}],
    ['/projects/caveat/tokens/x', {method: 'DELETE'}],
    ['/access/project/caveat/robots', {}],
    [
      '/access/project/caveat/robots',
      {method: 'POST', body: {label: 'x', memberships: [membership('administrator')]}},
    ],
    ['/access/project/caveat/robots/x', {method: 'DELETE'}],
    ['/access/project/caveat/roles', {}],
  ]
  for (const [url, sent] of calls) {
    expect({url, error: await rejection(send(url, sent, editor))}).toMatchObject({
      url,
      error: {statusCode: 403},
    })
    const nobody = await rejection(send(url, sent, lake.anonymous()))
    expect({url, error: nobody}).toMatchObject({url, error: {statusCode: 401}})
    const elsewhere = await rejection(send(url.replace('caveat', 'other'), sent))
    expect({url, error: elsewhere}).toMatchObject({url, error: {statusCode: 404}})
  }
})
