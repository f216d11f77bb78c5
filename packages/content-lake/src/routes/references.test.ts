import type {Action} from '@sanity/client'
import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

const reference = (id: string, more: object = {}) => ({_type: 'reference', _ref: id, ...more})
const client = () => lake.client({perspective: 'raw'})

/** The one item of an error, as the client gives it. */
async function itemOf(promise: Promise<unknown>): Promise<unknown> {
  const error = await rejection(promise)
  expect(error).toMatchObject({statusCode: 409, details: {items: [expect.anything()]}})
  return Object(error).details.items[0]
}

test('a document that others refer to is not deleted, and the answer names them', async () => {
  await client().create({_id: 'target', _type: 'note'})
  await client().create({_id: 'referrer', _type: 'note', deep: [{_key: 'a', to: reference('target')}]})
  expect(await itemOf(client().delete('target'))).toEqual({
    error: {
      type: 'documentHasExistingReferencesError',
      description: 'Document "target" cannot be deleted as there are references to it from "referrer"',
      id: 'target',
      referencingIDs: ['referrer'],
    },
    index: 0,
  })
  expect(await client().getDocument('target')).toBeTruthy()

  const action: Action = {
    actionType: 'sanity.action.document.delete',
    publishedId: 'target',
    includeDrafts: [],
  }
  expect(await rejection(client().action(action))).toMatchObject({details: {type: 'actionError'}})
  expect(await client().getDocument('target')).toBeTruthy()
})

test('it is deleted with its referrer, after it, or when the reference is weak', async () => {
  await client().create({_id: 'other', _type: 'note'})
  await client().create({_id: 'weak', _type: 'note', to: reference('other', {_weak: true})})
  await client().create({_id: 'strong', _type: 'note', to: reference('other')})
  await client().transaction().delete('other').delete('strong').commit()
  expect(await client().getDocument('other')).toBeUndefined()
})

test('a strong reference to a document that is not there is refused, and names both and the mutation', async () => {
  const refused = client()
    .transaction()
    .create({_id: 'innocent', _type: 'note'})
    .create({_id: 'lost', _type: 'note', list: [{_key: 'a', to: reference('nowhere')}]})
    .commit()
  expect(await itemOf(refused)).toEqual({
    error: {
      type: 'documentReferenceDoesNotExistError',
      description: 'Document "lost" references non-existent document "nowhere"',
      id: 'lost',
      referenceID: 'nowhere',
    },
    index: 1,
  })
  expect(await client().getDocuments(['innocent', 'lost'])).toEqual([null, null])
})

test.each([
  ['createOrReplace', () => client().createOrReplace({_id: 'kept', _type: 'note', to: reference('nowhere')})],
  [
    'createIfNotExists',
    () => client().createIfNotExists({_id: 'new', _type: 'note', to: reference('nowhere')}),
  ],
  [
    'patch',
    () =>
      client()
        .patch('kept')
        .set({to: reference('nowhere')})
        .commit(),
  ],
  [
    'patch by query',
    () =>
      client()
        .patch({query: '*[_id == "kept"]'})
        .set({to: reference('nowhere')})
        .commit(),
  ],
  ['a draft', () => client().create({_id: 'drafts.new', _type: 'note', to: reference('nowhere')})],
  [
    'the draft alone of the target',
    () =>
      client()
        .patch('kept')
        .set({to: reference('only-draft')})
        .commit(),
  ],
  [
    'a dry run',
    () => client().createOrReplace({_id: 'new', _type: 'note', to: reference('no')}, {dryRun: true}),
  ],
])('so it is by %s', async (_, write) => {
  await client().createOrReplace({_id: 'kept', _type: 'note', n: 1})
  await client().createOrReplace({_id: 'drafts.only-draft', _type: 'note'})
  expect(await itemOf(write())).toMatchObject({error: {type: 'documentReferenceDoesNotExistError'}})
  expect(await client().getDocument('kept')).toMatchObject({n: 1})
})

test('weak references, those that become strong on publishing, and those into other datasets lead anywhere', async () => {
  await client().create({
    _id: 'drafts.free',
    _type: 'note',
    weak: reference('nowhere', {_weak: true}),
    waiting: reference('nowhere', {_strengthenOnPublish: {type: 'note'}}),
    elsewhere: {_type: 'crossDatasetReference', _ref: 'nowhere', _dataset: 'other', _projectId: 'p'},
    global: {_type: 'globalDocumentReference', _ref: 'dataset:p.other:nowhere'},
  })
  const publish = {
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.free',
    publishedId: 'free',
  } as const
  expect(await rejection(client().action(publish))).toMatchObject({
    statusCode: 409,
    message: expect.stringContaining('Document "free" references non-existent document "nowhere"'),
  })
  await client().create({_id: 'nowhere', _type: 'note'})
  await client().action(publish)
  expect(await client().getDocument('free')).toMatchObject({waiting: {_ref: 'nowhere'}})
  await client().delete('free')
  await client().delete('nowhere')
})

test('documents of one transaction may refer to each other in any order', async () => {
  await client()
    .transaction()
    .create({_id: 'first', _type: 'note', to: reference('second')})
    .create({_id: 'second', _type: 'note', to: reference('first'), self: reference('second')})
    .commit()
  const half = client()
    .transaction()
    .delete('second')
    .patch('first', {set: {n: 1}})
    .commit()
  expect(await itemOf(half)).toMatchObject({error: {referencingIDs: ['first']}, index: 0})
  await client()
    .transaction()
    .delete('second')
    .patch('first', {unset: ['to']})
    .commit()
  expect(await client().getDocument('second')).toBeUndefined()
})

test('a strong reference to a document that the same transaction deletes is refused', async () => {
  await client().create({_id: 'going', _type: 'note'})
  const transaction = client()
    .transaction()
    .delete('going')
    .create({_id: 'late', _type: 'note', to: reference('going')})
  expect(await itemOf(transaction.commit())).toMatchObject({error: {id: 'going', referencingIDs: ['late']}})
})
