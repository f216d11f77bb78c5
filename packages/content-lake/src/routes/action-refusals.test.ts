import type {Action, SanityDocumentStub} from '@sanity/client'
import {act, page, VERSION} from '../testing/actions.ts'
import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()
const client = () => lake.client({perspective: 'raw'})

const published = page('a', {n: 1})
const draft = page('drafts.a', {n: 2})
const version = page(VERSION, {n: 0})
const referrer = page('b', {to: {_type: 'reference', _ref: 'a'}})
const old = 'old-revision'

type Row = [string, readonly SanityDocumentStub[], Action]

const REFUSED: readonly {status: number; error: string; rows: readonly Row[]}[] = [
  {
    status: 404,
    error: 'documentNotFoundError',
    rows: [
      ['replaceDraft of nothing', [], act.replaceDraft(draft)],
      ['edit of nothing', [], act.edit({})],
      ['publish without a draft', [published], act.publish()],
      ['unpublish of what is not published', [draft], act.unpublish()],
      ['delete of what is not published', [draft], act.delete(['drafts.a'])],
      ['discard without a draft', [published], act.discard()],
      ['version.create of a base that is not there', [], act.createVersionOf('a')],
      ['version.replace of nothing', [], act.replaceVersion(version)],
      ['version.discard of nothing', [published], act.discardVersion()],
      ['version.unpublish of nothing', [], act.unpublishVersion()],
    ],
  },
  {
    status: 409,
    error: 'documentAlreadyExistsError',
    rows: [
      ['create over a draft', [draft], act.create(draft)],
      ['create beside a published document', [published], act.create(draft, 'ignore')],
      ['version.create over a version', [version], act.createVersion(version)],
    ],
  },
  {
    status: 409,
    error: 'documentRevisionIDDoesNotMatchError',
    rows: [
      ['edit of a draft that moved on', [published, draft], act.edit({ifRevisionID: old})],
      ['edit without a draft of what moved on', [published], act.edit({ifRevisionID: old})],
      ['publish of a draft that moved on', [draft], act.publish({ifDraftRevisionId: old})],
      ['publish over what moved on', [published, draft], act.publish({ifPublishedRevisionId: old})],
      ['publish over what is gone', [draft], act.publish({ifPublishedRevisionId: old})],
      ['version.create of a base that moved on', [published], act.createVersionOf('a', old)],
    ],
  },
  {
    status: 409,
    error: 'documentHasExistingReferencesError',
    rows: [
      ['unpublish of what others refer to', [published, referrer], act.unpublish()],
      ['delete of what others refer to', [published, referrer], act.delete()],
    ],
  },
  {
    status: 409,
    error: 'documentReferenceDoesNotExistError',
    rows: [['create of what refers to nothing', [], act.create({...referrer, _id: 'drafts.a'})]],
  },
  {
    status: 400,
    error: 'invalidActionError',
    rows: [
      ['create of another document', [], act.create(page('drafts.b'))],
      ['replaceDraft of what is published', [published], act.replaceDraft(published)],
      ['publish as another document', [draft], act.publish({publishedId: 'b'})],
      ['delete without the draft', [published, draft], act.delete()],
      ['delete without a version', [published, version], act.delete()],
      ['delete with the draft of another', [published], act.delete(['drafts.b'])],
      ['discard of what is published', [published], act.discard('a')],
      ['version.replace of what is published', [published], act.replaceVersion(published)],
    ],
  },
  {status: 400, error: 'patchFailedError', rows: [['edit of no path', [draft], act.edit({set: {'n[': 1}})]]},
  {
    status: 400,
    error: 'unsupportedActionError',
    rows: [
      ['release.create', [], {actionType: 'sanity.action.release.create', releaseId: 'r1'}],
      ['release.edit', [], {actionType: 'sanity.action.release.edit', releaseId: 'r1', patch: {}}],
      ['release.publish', [], {actionType: 'sanity.action.release.publish', releaseId: 'r1'}],
      ['release.archive', [], {actionType: 'sanity.action.release.archive', releaseId: 'r1'}],
      ['release.unarchive', [], {actionType: 'sanity.action.release.unarchive', releaseId: 'r1'}],
      [
        'release.schedule',
        [],
        {actionType: 'sanity.action.release.schedule', releaseId: 'r1', publishAt: '2030-01-01T00:00:00Z'},
      ],
      ['release.unschedule', [], {actionType: 'sanity.action.release.unschedule', releaseId: 'r1'}],
      ['release.delete', [], {actionType: 'sanity.action.release.delete', releaseId: 'r1'}],
      [
        'variant.delete',
        [],
        {
          actionType: 'sanity.action.document.variant.delete',
          publishedId: 'a',
          variantId: 'v',
          bundleId: 'drafts',
        },
      ],
    ],
  },
]

const all = REFUSED.flatMap(({status, error, rows}) =>
  rows.map(([name, there, action]) => ({name, there, action, status, error})),
)

test.each(all)('$name is refused with $error', async ({there, action, status, error}) => {
  await client().delete({query: '*[_type == "page"]'})
  for (const document of there) await client().create(document)
  const before = await client().fetch('*[_type == "page"] | order(_id)')
  const first: Action = {...act.create(page('drafts.first')), ...{publishedId: 'first'}}
  // Its place is named, and nothing of its transaction is kept; a dry run finds it, too.
  const refused = {
    statusCode: status,
    details: {type: 'actionError', items: [{error: {type: error}, index: 1}]},
  }
  expect(await rejection(client().action([first, action], {dryRun: true}))).toMatchObject(refused)
  expect(await rejection(client().action([first, action]))).toMatchObject(refused)
  expect(await client().fetch('*[_type == "page"] | order(_id)')).toEqual(before)
})
