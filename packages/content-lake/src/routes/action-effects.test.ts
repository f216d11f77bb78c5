import type {Action, SanityDocumentStub} from '@sanity/client'
import {act, page, VERSION} from '../testing/actions.ts'
import {rejection, testLake, tokenOf} from '../testing/test-lake.ts'

const lake = testLake()
const client = () => lake.client({perspective: 'raw'})

/** The revisions of the published document and its draft. */
type Revisions = {published: string; draft: string}
type Row = [string, readonly SanityDocumentStub[], (at: Revisions) => Action, string[]]

async function prepare(there: readonly SanityDocumentStub[]): Promise<Revisions> {
  await client().delete({query: '*[_type == "page"]'})
  const revisions = {published: '', draft: ''}
  for (const document of there) {
    const {_id, _rev} = await client().create(document)
    if (_id === 'a') revisions.published = _rev
    if (_id === 'drafts.a') revisions.draft = _rev
  }
  return revisions
}

/** What is there: ids, each with the `n` of its document. */
const content = (): Promise<string[]> =>
  client().fetch('*[_type == "page"] | order(_id) {"line": _id + " " + string(n)}.line')

const published = page('a', {n: 1})
const draft = page('drafts.a', {n: 2})
const version = page(VERSION, {n: 0})
const made = (id: string) => page(id, {n: 3})

test.each<Row>([
  ['create', [], () => act.create(made('drafts.a')), ['drafts.a 3']],
  ['replaceDraft', [draft], () => act.replaceDraft(made('drafts.a')), ['drafts.a 3']],
  ['replaceDraft of none', [published], () => act.replaceDraft(made('drafts.a')), ['a 1', 'drafts.a 3']],
  ['edit', [published, draft], (at) => act.edit({ifRevisionID: at.draft}), ['a 1', 'drafts.a 4']],
  [
    'edit without a draft',
    [published],
    (at) => act.edit({ifRevisionID: at.published}),
    ['a 1', 'drafts.a 4'],
  ],
  ['edit of a version', [version], () => act.edit({}, VERSION), [`${VERSION} 4`]],
  ['publish', [draft], () => act.publish(), ['a 2']],
  [
    'publish over another',
    [published, draft],
    (at) => act.publish({ifDraftRevisionId: at.draft, ifPublishedRevisionId: at.published}),
    ['a 2'],
  ],
  ['unpublish', [published], () => act.unpublish(), ['drafts.a 1']],
  ['unpublish beside a draft', [published, draft], () => act.unpublish(), ['drafts.a 2']],
  ['delete', [published, draft, version], () => act.delete(['drafts.a', VERSION]), []],
  ['discard', [published, draft], () => act.discard(), ['a 1']],
  ['version.create of a document', [], () => act.createVersion(made(VERSION)), [`${VERSION} 3`]],
  [
    'version.create of a base',
    [published],
    (at) => act.createVersionOf('a', at.published),
    ['a 1', `${VERSION} 1`],
  ],
  ['version.replace', [version], () => act.replaceVersion(made(VERSION)), [`${VERSION} 3`]],
  ['version.discard', [published, version], () => act.discardVersion(), ['a 1']],
  ['version.unpublish', [published, version], () => act.unpublishVersion(), ['a 1', `${VERSION} 0`]],
])('%s does its work once; a dry run says the same and does nothing', async (name, there, actionAt, left) => {
  const action = actionAt(await prepare(there))
  const before = await content()
  const transactionId = name.replaceAll(/\W/g, '-')
  const options = {transactionId, skipCrossDatasetReferenceValidation: true}
  expect(await client().action(action, {...options, dryRun: true})).toEqual({transactionId})
  expect(await content()).toEqual(before)
  expect(await client().action(action, options)).toEqual({transactionId})
  expect(await content()).toEqual(left)
  expect(await rejection(client().action(action, options))).toMatchObject({
    statusCode: 409,
    details: {type: 'actionError', items: [{error: {type: 'transactionAlreadyExistsError'}}]},
  })
})

test('version.unpublish marks a version of what is published, which is made if there is none', async () => {
  await prepare([published])
  await client().unpublishVersion({publishedId: 'a', releaseId: 'r1'})
  expect(await client().getDocument(VERSION)).toMatchObject({n: 1, _system: {delete: true}})
})

test('elements of arrays that an action writes get keys, as the Studio needs them', async () => {
  await prepare([])
  await client().action(act.create(page('drafts.a', {list: [{n: 1}, {_key: 'own', n: 2}]})))
  await client().action(act.edit({set: {'list[1].inner': [{n: 3}]}}))
  const key = expect.stringMatching(/^\w{12}$/)
  expect((await client().getDocument('drafts.a'))?.list).toEqual([
    {_key: key, n: 1},
    {_key: 'own', n: 2, inner: [{_key: key, n: 3}]},
  ])
})

test('no actions at all are taken, and do nothing', async () => {
  await prepare([draft])
  expect(await client().action([], {transactionId: 'none'})).toEqual({transactionId: 'none'})
  expect(await content()).toEqual(['drafts.a 2'])
})

test('purging is for those who may, and takes the past of drafts along', async () => {
  await prepare([published, draft])
  const viewer = lake.client({token: tokenOf(lake.lake, 'viewer').token})
  expect(await rejection(viewer.action(act.delete(['drafts.a'], true)))).toMatchObject({statusCode: 403})
  await client().action(act.delete(['drafts.a'], true))
  for (const id of ['a', 'drafts.a']) {
    const url = `/data/history/production/documents/${id}?lastRevision=true`
    expect(await client().request({url})).toEqual({documents: []})
  }
})
