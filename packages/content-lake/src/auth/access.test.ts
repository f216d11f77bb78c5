import type {SanityClient} from '@sanity/client'
import {evaluateSync, parse} from 'groq-js'
import {clientOf, rejection, testLake, tokenOf} from '../testing/test-lake.ts'
import {type AccessOptions, createAccess} from './access.ts'

const access: AccessOptions = {
  roles: [
    {
      name: 'checker',
      title: 'Checker',
      description: 'Reads everything and signs',
      grants: [
        {filter: '_type == "stamp" && userId == identity()', permissions: ['create']},
        {filter: '_id in path("remark.**")', permissions: ['create', 'delete']},
      ],
    },
  ],
  writeOnce: [{ids: 'stamp.'}, {ids: 'remark.', deletable: true}],
}
const lake = testLake({access})

let people: Record<'administrator' | 'editor' | 'checker' | 'viewer', {id: string; client: SanityClient}>
beforeAll(() => {
  const person = (role: string) => {
    const {id, token} = tokenOf(lake.lake, role)
    return {id, client: clientOf(lake.lake, {token, perspective: 'raw'})}
  }
  people = {
    administrator: person('administrator'),
    editor: person('editor'),
    checker: person('checker'),
    viewer: person('viewer'),
  }
})

const refused = {statusCode: 403, response: {body: {error: {type: 'insufficientPermissionsError'}}}}
const stamp = (id: string, userId: string) => ({_id: `stamp.${id}`, _type: 'stamp', userId})

test('a role of one’s own reads everything and writes what its grants say, as itself only', async () => {
  const {checker, editor} = people
  await editor.client.create({_id: 'drafts.page', _type: 'page'})
  expect(await checker.client.getDocument('drafts.page')).toBeDefined()
  await checker.client.create(stamp('own', checker.id))
  expect(await rejection(checker.client.create(stamp('forged', editor.id)))).toMatchObject(refused)
  expect(await rejection(checker.client.create({_id: 'other', _type: 'page'}))).toMatchObject(refused)
  expect(await rejection(checker.client.patch('drafts.page').set({a: 1}).commit())).toMatchObject(refused)
  const publish = {
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.page',
    publishedId: 'page',
  } as const
  expect(await rejection(checker.client.action(publish))).toMatchObject(refused)
  expect(await rejection(checker.client.delete({query: '*[_type == "page"]'}))).toMatchObject(refused)
  expect(await rejection(checker.client.assets.upload('file', Buffer.from('x')))).toMatchObject(refused)
})

test('what is written once is changed and deleted by nobody, the administrator included', async () => {
  const {administrator, checker} = people
  const signed = stamp('final', checker.id)
  await checker.client.create(signed)
  const written = await checker.client.getDocument('stamp.final')
  for (const {client} of Object.values(people)) {
    for (const attempt of [
      () => client.patch('stamp.final').set({userId: 'x'}).commit(),
      () => client.createOrReplace({...signed, userId: 'x'}),
      () => client.delete('stamp.final'),
      () => client.delete({query: '*[_id == "stamp.final"]'}),
      () =>
        client
          .transaction()
          .delete('stamp.final')
          .create({...signed, userId: 'x'})
          .commit(),
      () =>
        client.action({
          actionType: 'sanity.action.document.delete',
          publishedId: 'stamp.final',
          includeDrafts: [],
          purge: true,
        }),
    ]) {
      expect(await rejection(attempt())).toMatchObject(refused)
    }
  }
  await administrator.client.create({...signed, _id: 'drafts.stamp.final', userId: 'x'})
  const publish = {
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.stamp.final',
    publishedId: 'stamp.final',
  } as const
  expect(await rejection(administrator.client.action(publish))).toMatchObject(refused)
  expect(await checker.client.getDocument('stamp.final')).toEqual(written)
  // Sent again because nobody heard the answer: that changes nothing, and is no error.
  await checker.client.createIfNotExists(signed)
})

test('what is written once but may be taken back is deleted, never changed, and its history stays', async () => {
  const {administrator, checker, editor, viewer} = people
  for (const {client} of [administrator, editor, checker]) {
    await client.create({_id: 'remark.a', _type: 'remark'})
    expect(await rejection(client.patch('remark.a').set({text: 'x'}).commit())).toMatchObject(refused)
    expect(await rejection(viewer.client.delete('remark.a'))).toMatchObject(refused)
    const purging = client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'remark.a',
      includeDrafts: [],
      purge: true,
    })
    expect(await rejection(purging)).toMatchObject(refused)
    await client.delete('remark.a')
  }
})

test('a refused change leaves nothing of its transaction, on a dry run as well', async () => {
  const {checker} = people
  const mixed = () => checker.client.transaction().create(stamp('mixed', checker.id)).create({_type: 'page'})
  expect(await rejection(mixed().commit())).toMatchObject(refused)
  expect(await rejection(mixed().commit({dryRun: true}))).toMatchObject(refused)
  expect(await checker.client.getDocument('stamp.mixed')).toBeUndefined()
})

test('the Studio is told what the lake enforces', async () => {
  const documents = [
    {_id: 'page', _type: 'page'},
    {_id: 'stamp.x', _type: 'stamp', userId: people.checker.id},
    {_id: 'stamp.y', _type: 'stamp', userId: 'somebody'},
    {_id: 'remark.x', _type: 'remark'},
  ]
  const told = async ({id, client}: {id: string; client: SanityClient}) => {
    const grants: {filter: string; permissions: string[]}[] = await client.request({
      url: '/projects/caveat/datasets/production/acl',
    })
    // As the Studio evaluates them.
    const has = (permission: string, document: object) =>
      grants.some(
        ({filter, permissions}) =>
          permissions.includes(permission) &&
          evaluateSync(parse(`count(*[${filter}])`), {dataset: [document], identity: id}).data === 1,
      )
    return documents.map((document) =>
      ['create', 'update', 'delete'].filter((permission) => has(permission, document)).join(),
    )
  }
  const writer = ['create,update', 'create', 'create', 'create,delete']
  expect(await told(people.administrator)).toEqual(writer)
  expect(await told(people.editor)).toEqual(writer)
  expect(await told(people.checker)).toEqual(['', 'create', '', 'create,delete'])
  expect(await told(people.viewer)).toEqual(['', '', '', ''])
})

test('a role that is gone from the options only reads', async () => {
  const {token} = tokenOf(lake.lake, 'retired')
  const client = clientOf(lake.lake, {token})
  expect(await client.fetch('count(*)')).toEqual(expect.any(Number))
  expect(await rejection(client.create({_type: 'page'}))).toMatchObject({statusCode: 403})
})

test.each([
  [{roles: [{name: 'A', title: 'A', description: '', grants: []}]}, /lower-case letters/],
  [{roles: [{name: 'administrator', title: 'A', description: '', grants: []}]}, /has to manage the lake/],
  [{writeOnce: [{ids: 'stamp'}]}, /up to a dot/],
  [
    {roles: [{name: 'a', title: 'A', description: '', grants: [{filter: '==', permissions: ['create']}]}]},
    /is no GROQ/,
  ],
] satisfies [AccessOptions, RegExp][])('options that cannot be used are refused: %j', (options, message) => {
  expect(() => createAccess(options)).toThrow(message)
})
