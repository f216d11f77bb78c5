import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {text as readAll} from 'node:stream/consumers'
import {peopleCommand} from '../cli/people.ts'
import {clientOf, rejection, testLake} from '../testing/test-lake.ts'

const STUDIO = 'http://localhost:3333'
const lake = testLake({origins: [STUDIO]})
const program = join(__dirname, '../../bin/content-lake.mjs')

/** Runs the real command on the data of the running lake, which goes on answering. */
async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [program, ...args, '--data', lake.lake.dataDir])
  child.stdin.end(input)
  const [stdout, stderr, [status]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'exit'),
  ])
  return {stdout, stderr, status, lastLine: stdout.trim().split('\n').at(-1) ?? ''}
}

async function signIn(email: string, password: string): Promise<string | undefined> {
  const page = `${lake.lake.url}/v2025-02-19/auth/login/password`
  const body = new URLSearchParams({origin: `${STUDIO}/`, email, password})
  const headers = {origin: lake.lake.url}
  const back = await fetch(page, {method: 'POST', redirect: 'manual', headers, body})
  const sid = new URLSearchParams(back.headers.get('location')?.split('#')[1]).get('sid')
  if (back.status !== 302 || sid === null) return undefined
  const fetched: {token: string} = await lake.anonymous().request({url: '/auth/fetch', query: {sid}})
  return fetched.token
}

const me = (token: string) => clientOf(lake.lake, {token}).users.getById('me')

test('several members sign in while the lake runs, each as itself and with its own role', async () => {
  const added = await run([
    'members',
    'add',
    'ann@clinic.example',
    '--name',
    'Ann Example',
    '--role',
    'editor',
  ])
  expect(added).toMatchObject({status: 0, stderr: ''})
  const given = ['members', 'add', 'ben@clinic.example', '--name', 'Ben Example', '--role', 'viewer']
  expect((await run([...given, '--password-stdin'], 'a password of Ben\n')).status).toBe(0)
  const ann = (await signIn('ann@clinic.example', added.lastLine)) ?? ''
  const ben = (await signIn('ben@clinic.example', 'a password of Ben')) ?? ''
  expect(await me(ann)).toMatchObject({name: 'Ann Example', role: 'editor'})
  expect(await me(ben)).toMatchObject({name: 'Ben Example', role: 'viewer'})
  const page = await clientOf(lake.lake, {token: ann}).create({_id: 'by-ann', _type: 'page'})
  const log = await (await lake.get('/data/history/production/transactions/by-ann')).text()
  expect(JSON.parse(log.trim())).toMatchObject({id: page._rev, author: (await me(ann)).id})
  expect(await rejection(clientOf(lake.lake, {token: ben}).create({_type: 'page'}))).toMatchObject({
    statusCode: 403,
  })
  const {stdout} = await run(['members', 'list'])
  expect(stdout).toMatch(/^ann@clinic\.example +Ann Example +Editor +\d{4}-\d\d-\d\d$/m)
  expect(stdout).not.toContain(added.lastLine)
})

test('a session ends with a new password, with another role at once, and with the member', async () => {
  const added = await run(['members', 'add', 'cem@clinic.example', '--name', 'Cem', '--role', 'editor'])
  const first = (await signIn('cem@clinic.example', added.lastLine)) ?? ''
  const stream = await fetch(`${lake.lake.url}/v1/data/listen/production?query=*`, {
    headers: {authorization: `Bearer ${first}`},
  })
  const changed = await run(['members', 'password', 'cem@clinic.example'])
  expect(await rejection(me(first))).toMatchObject({statusCode: 401})
  expect(await stream.text()).toContain('event: welcome') // and it ends
  expect(await signIn('cem@clinic.example', added.lastLine)).toBeUndefined()
  const second = (await signIn('cem@clinic.example', changed.lastLine)) ?? ''
  expect((await run(['members', 'role', 'cem@clinic.example', 'viewer'])).status).toBe(0)
  expect(await me(second)).toMatchObject({role: 'viewer'})
  expect((await run(['members', 'remove', 'cem@clinic.example'])).status).toBe(0)
  expect(await rejection(me(second))).toMatchObject({statusCode: 401})
  expect(await signIn('cem@clinic.example', changed.lastLine)).toBeUndefined()
})

test('tokens have a role, are shown once, kept as hashes, and can be taken back', async () => {
  const created = await run(['tokens', 'create', 'Site build', '--role', 'viewer', '--days', '30'])
  const token = created.lastLine
  const id = /Token (\w+),/.exec(created.stdout)?.[1] ?? ''
  expect(await me(token)).toMatchObject({id, name: 'Site build', role: 'viewer'})
  const {stdout} = await run(['tokens', 'list'])
  expect(stdout).toMatch(
    new RegExp(`^${id} +Site build +Viewer +\\d{4}-\\d\\d-\\d\\d +\\d{4}-\\d\\d-\\d\\d$`, 'm'),
  )
  expect(stdout).not.toContain(token)
  for (const file of ['lake.sqlite', 'lake.sqlite-wal']) {
    expect(readFileSync(join(lake.lake.dataDir, file)).includes(token)).toBe(false)
  }
  expect((await run(['tokens', 'revoke', id])).status).toBe(0)
  expect(await rejection(me(token))).toMatchObject({statusCode: 401})
  // The token of commands stays.
  expect(await me(lake.lake.credentials.token)).toMatchObject({role: 'administrator'})
})

test.each([
  [['members', 'add', 'no-address', '--name', 'A', '--role', 'editor'], 'no email address'],
  [['members', 'add', 'a@clinic.example', '--role', 'editor'], 'needs a name'],
  [
    ['members', 'add', 'a@clinic.example', '--name', 'A', '--role', 'chief'],
    'administrator, editor, medical-reviewer, legal-reviewer, viewer',
  ],
  [['members', 'add', 'editor@caveat.localhost', '--name', 'A', '--role', 'editor'], 'member already'],
  [['members', 'remove', 'nobody@clinic.example'], 'no member'],
  [['members', 'remove', 'editor@caveat.localhost'], 'only administrator'],
  [['members', 'role', 'editor@caveat.localhost', 'viewer'], 'only administrator'],
  [['tokens', 'create', 'Commands', '--role', 'viewer'], 'name of its own'],
  [['tokens', 'create', 'Build', '--role', 'viewer', '--days', 'soon'], '1 to 3650'],
  [['tokens', 'revoke', 'r0'], 'no token "r0"'],
  [['members', 'promote'], 'Usage:'],
])('what cannot be done is said: %j', async (args, message) => {
  await expect(peopleCommand([...args, '--data', lake.lake.dataDir])).rejects.toThrow(message)
})

test('the command says on standard error what is wrong, and ends with 1', async () => {
  const {status, stderr, stdout} = await run(['members', 'remove', 'nobody@clinic.example'])
  expect({status, stdout, stderr}).toEqual({
    status: 1,
    stdout: '',
    stderr: 'content-lake: nobody@clinic.example is no member\n',
  })
})

test('a password that is given must not be short', async () => {
  const args = ['members', 'add', 'd@clinic.example', '--name', 'D', '--role', 'viewer', '--password-stdin']
  expect(await run(args, 'short')).toMatchObject({status: 1})
})

test('roles of a file are known to the command, and a file that is no such is refused', async () => {
  const file = join(lake.lake.dataDir, 'access.json')
  writeFileSync(
    file,
    JSON.stringify({roles: [{name: 'checker', title: 'Checker', description: '', grants: []}]}),
  )
  const args = ['members', 'add', 'eve@clinic.example', '--name', 'Eve', '--role', 'checker']
  expect((await run(args)).status).toBe(1)
  expect((await run([...args, '--access', file])).status).toBe(0)
  writeFileSync(file, '{"rolls": []}')
  expect((await run(['members', 'list', '--access', file])).stderr).toContain('access.json')
})

test('the password in credentials.json is struck when it is changed', async () => {
  const {email, token} = lake.lake.credentials
  await run(['members', 'password', email])
  const kept = JSON.parse(readFileSync(join(lake.lake.dataDir, 'credentials.json'), 'utf8'))
  expect(kept).toMatchObject({email, token, password: '(changed since)'})
})
