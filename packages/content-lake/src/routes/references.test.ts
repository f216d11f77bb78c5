import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

const reference = (id: string, more: object = {}) => ({_type: 'reference', _ref: id, ...more})

test('a document that others refer to is not deleted, and the answer names them', async () => {
  const client = lake.client({perspective: 'raw'})
  await client.create({_id: 'target', _type: 'note'})
  await client.create({_id: 'referrer', _type: 'note', deep: [{_key: 'a', to: reference('target')}]})
  const refused = await rejection(client.delete('target'))
  expect(refused).toMatchObject({statusCode: 409, message: expect.stringContaining('"referrer"')})
  expect(await client.getDocument('target')).toBeTruthy()

  await rejection(
    client.action({actionType: 'sanity.action.document.delete', publishedId: 'target', includeDrafts: []}),
  )
  expect(await client.getDocument('target')).toBeTruthy()
})

test('it is deleted with its referrer, after it, or when the reference is weak', async () => {
  const client = lake.client({perspective: 'raw'})
  await client.create({_id: 'other', _type: 'note'})
  await client.create({_id: 'weak', _type: 'note', to: reference('other', {_weak: true})})
  await client.create({_id: 'strong', _type: 'note', to: reference('other')})
  await client.transaction().delete('other').delete('strong').commit()
  expect(await client.getDocument('other')).toBeUndefined()
})
