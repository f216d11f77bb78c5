import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {lakeClient} from '@caveat/content/snapshot'
import {type RunningLake, startLake} from '@caveat/content-lake'
import type {SanityClient} from '@sanity/client'
import {accessFile} from '../src/stack/access-file.ts'
import {runCaveat} from './run-caveat.ts'

const folder = mkdtempSync(join(tmpdir(), 'caveat-people-'))
const env = {LAKE_DATA: join(folder, 'lake')}
let lake: RunningLake
let administrator: SanityClient
beforeAll(async () => {
  lake = await startLake({dataDir: env.LAKE_DATA, access: JSON.parse(readFileSync(accessFile, 'utf8'))})
  administrator = clientWith(lake.credentials.token)
  await administrator.create({_id: 'claim-a', _type: 'claim', wordings: ['Softer']})
})
afterAll(async () => {
  await lake.close()
  rmSync(folder, {recursive: true})
})

const clientWith = (token: string) =>
  lakeClient({projectId: lake.projectId, dataset: lake.dataset, apiHost: lake.url}, token)

test('the lake is exported, and says how, by the same command', async () => {
  const file = join(folder, 'all.tar.gz')
  const exported = await runCaveat(['lake', 'export', file], {env})
  expect(exported).toMatchObject({code: 0, output: expect.stringContaining('documents and 0 assets')})
  const help = await runCaveat(['lake', '--help'])
  expect(help).toMatchObject({
    code: 0,
    output: expect.stringMatching(/export FILE.*backup FOLDER.*Exit codes/s),
  })
  expect((await runCaveat(['lake', 'export', file], {env})).code).toBe(2)
})

/** Somebody with a role, by a token that the command makes. */
async function holder(role: string) {
  const {code, output} = await runCaveat(['tokens', 'create', `As ${role}`, '--role', role], {env})
  expect({code, output}).toMatchObject({code: 0})
  const client = clientWith(output.trim().split('\n').at(-1) ?? '')
  const {id} = await client.users.getById('me')
  return {id, client}
}

const record = (kind: 'approval' | 'override', userId: string, role?: string) => ({
  _id: `${kind}.claim-a.${userId}.${role ?? 'none'}`,
  _type: kind,
  userId,
  ...(role === undefined ? {} : {role}),
})

const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error) => error.statusCode,
  )

test.each([
  ['medical-reviewer', {medical: 'done', legal: 403, brand: 403}, 403],
  ['legal-reviewer', {medical: 403, legal: 'done', brand: 403}, 403],
  ['editor', {medical: 403, legal: 403, brand: 'done'}, 'done'],
  ['viewer', {medical: 403, legal: 403, brand: 403}, 403],
])(
  '%s decides in its own role, under its own name, and writes what it may',
  async (role, decides, writes) => {
    const {id, client} = await holder(role)
    for (const [kind, expected] of Object.entries(decides))
      expect(await outcome(client.create(record('approval', id, kind)))).toBe(expected)
    expect(await outcome(client.create(record('approval', 'somebody', 'medical')))).toBe(403)
    expect(await outcome(client.create(record('override', 'somebody')))).toBe(403)
    expect(await outcome(client.create(record('override', id)))).toBe(role === 'viewer' ? 403 : 'done')
    expect(await outcome(client.create({_id: `drafts.claim-${role}`, _type: 'claim'}))).toBe(writes)
    expect(
      await outcome(
        client
          .patch('claim-a')
          .set({wordings: ['Best']})
          .commit(),
      ),
    ).toBe(writes)
    expect(await client.fetch('count(*[_id == "claim-a"])')).toBe(1)
  },
)

test('a decision is changed and deleted by nobody; an override is taken back, never changed', async () => {
  const approval = record('approval', 'ada', 'medical')
  const override = record('override', 'ada')
  await administrator.create(approval)
  await administrator.create(override)
  const {client: editor} = await holder('editor')
  for (const client of [administrator, editor]) {
    expect(await outcome(client.patch(approval._id).set({userId: 'x'}).commit())).toBe(403)
    expect(await outcome(client.createOrReplace({...approval, userId: 'x'}))).toBe(403)
    expect(await outcome(client.delete(approval._id))).toBe(403)
    expect(await outcome(client.patch(override._id).set({userId: 'x'}).commit())).toBe(403)
  }
  expect(await outcome(editor.delete(override._id))).toBe('done')
})

test('members are added and listed with the roles of reviewers', async () => {
  const args = [
    'members',
    'add',
    'ann@clinic.example',
    '--name',
    'Dr Ann Example',
    '--role',
    'medical-reviewer',
  ]
  const added = await runCaveat(args, {env})
  expect(added).toMatchObject({code: 0, output: expect.stringContaining('Password, shown this once')})
  const {output} = await runCaveat(['members', 'list'], {env})
  expect(output).toMatch(/^ann@clinic\.example +Dr Ann Example +Medical reviewer/m)
  expect(await runCaveat(args, {env})).toMatchObject({
    code: 2,
    output: expect.stringContaining('member already'),
  })
})

test('members of a hosted project are not managed by the command', async () => {
  const {code, output} = await runCaveat(['members', 'list'], {
    env: {...env, SANITY_STUDIO_PROJECT_ID: 'abc123'},
  })
  expect(code).toBe(2)
  expect(output).toContain('hosted project')
})
