import {clientOf, rejection, testLake, tokenOf} from '../testing/test-lake.ts'

const lake = testLake()
const inDataset = (dataset: string) => lake.client({dataset, perspective: 'raw'})

test('datasets are made, listed, changed and deleted by the client', async () => {
  const client = lake.client()
  expect(await client.datasets.create('staging', {aclMode: 'private'})).toEqual({
    datasetName: 'staging',
    aclMode: 'private',
  })
  expect(await client.datasets.create('plain')).toMatchObject({aclMode: 'public'})
  const listed = await client.datasets.list()
  expect(listed.map(({name, aclMode}) => [name, aclMode])).toEqual([
    ['production', 'public'],
    ['staging', 'private'],
    ['plain', 'public'],
  ])
  expect(await client.datasets.edit('staging', {aclMode: 'public'})).toMatchObject({aclMode: 'public'})
  expect(await client.datasets.delete('plain')).toEqual({deleted: true})
  expect(await rejection(lake.client({dataset: 'plain'}).fetch('*'))).toMatchObject({statusCode: 404})
  expect(await rejection(client.datasets.create('staging'))).toMatchObject({statusCode: 409})
  expect(await rejection(client.datasets.delete('production'))).toMatchObject({statusCode: 400})
  const odd = lake.get('/datasets/..%2f..', {
    method: 'PUT',
    headers: {authorization: `Bearer ${lake.lake.credentials.token}`},
  })
  expect((await odd).status).toBe(400)
})

test('each dataset has documents, history and listeners of its own', async () => {
  await lake.client().datasets.create('other')
  const here = lake.client({perspective: 'raw'})
  const there = inDataset('other')
  const heard: string[] = []
  const listening = there.listen('*[_type == "page"]').subscribe((event) => {
    if (event.type === 'mutation') heard.push(event.documentId)
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  await here.create({_id: 'page', _type: 'page', title: 'Here'})
  expect(await there.getDocument('page')).toBeUndefined()
  expect(await there.fetch('*[_type == "page"]')).toEqual([])
  await there.create({_id: 'page', _type: 'page', title: 'There'})
  expect(await here.fetch('*[_id == "page"].title')).toEqual(['Here'])
  expect(await there.fetch('*[_id == "page"].title')).toEqual(['There'])
  await there.create({_id: 'last', _type: 'page'})
  while (!heard.includes('last')) await new Promise((resolve) => setTimeout(resolve, 20))
  listening.unsubscribe()
  expect(heard).toEqual(['page', 'last'])
  const log = await (await lake.get('/data/history/other/transactions/page')).text()
  expect(log).toContain('There')
  expect(log).not.toContain('Here')
})

test('a copy has documents, history and pictures, and goes its own way', async () => {
  const source = inDataset('production')
  const asset = await source.assets.upload('file', Buffer.from('shared bytes'), {filename: 'a.txt'})
  await source.create({_id: 'copied', _type: 'page', title: 'One', file: {asset: {_ref: asset._id}}})
  await source.patch('copied').set({title: 'Two'}).commit()
  await source.request({method: 'PUT', url: '/datasets/production/copy', body: {targetDataset: 'twin'}})
  const twin = inDataset('twin')
  expect(await twin.getDocument('copied')).toEqual(await source.getDocument('copied'))
  expect(await twin.fetch('*[_type == "page" && title == "Two"]._id')).toEqual(['copied'])
  expect(await twin.fetch('*[references($id)]._id', {id: asset._id})).toEqual(['copied'])
  const [revision] = await source.fetch<string[]>('*[_id == "copied"]._rev')
  const past = await lake.get(`/data/history/twin/documents/copied?revision=${revision}`)
  expect(await past.json()).toMatchObject({documents: [{title: 'Two'}]})
  const copiedAsset = await twin.getDocument(asset._id)
  expect(copiedAsset?.path).toBe(asset.path.replace('/production/', '/twin/'))

  await twin.patch('copied').set({title: 'Three'}).commit()
  expect(await source.fetch('*[_id == "copied"].title')).toEqual(['Two'])
  const log = await (await lake.get('/data/history/twin/transactions/copied')).text()
  expect(log.trim().split('\n')).toHaveLength(3)

  await source.request({
    method: 'PUT',
    url: '/datasets/production/copy',
    body: {targetDataset: 'bare', skipHistory: true},
  })
  expect(await inDataset('bare').fetch('*[_id == "copied"].title')).toEqual(['Two'])
  expect(await (await lake.get('/data/history/bare/transactions/copied')).text()).toBe('')

  // Assets go with the last dataset that has them.
  const served = (dataset: string) =>
    fetch(`${lake.lake.url}/${asset.path.replace('/production/', `/${dataset}/`)}`).then(({status}) => status)
  await source.datasets.delete('twin')
  expect([await served('production'), await served('bare'), await served('twin')]).toEqual([200, 200, 404])
  await source.delete('copied')
  await source.delete(asset._id)
  expect([await served('production'), await served('bare')]).toEqual([404, 200])
})

test('others write while a dataset is copied, and the copy is of one moment', async () => {
  const source = inDataset('production')
  for (let from = 0; from < 2000; from += 500) {
    const transaction = source.transaction()
    for (let n = from; n < from + 500; n++) transaction.create({_id: `pair${n}`, _type: 'pair', step: 0})
    await transaction.commit()
  }
  const copied = source
    .request({method: 'PUT', url: '/datasets/production/copy', body: {targetDataset: 'moment'}})
    .then(() => 'copied')
  let writes = 0
  for (let step = 1; ; step++) {
    // The first and the last document that are copied always say the same.
    const written = source
      .transaction()
      .patch('pair0', {set: {step}})
      .patch('pair999', {set: {step}})
      .commit()
    if ((await Promise.race([copied, written])) === 'copied') break
    if (step === 1) expect(await rejection(source.datasets.create('moment'))).toMatchObject({statusCode: 409})
    writes++
  }
  expect(writes).toBeGreaterThan(3)
  const moment = inDataset('moment')
  const [first, last] = await moment.fetch<number[]>('*[_id in ["pair0", "pair999"]] | order(_id).step')
  expect(first).toBe(last)
  expect(await moment.fetch('count(*[_type == "pair"])')).toBe(2000)
  const [revision] = await moment.fetch<string[]>('*[_id == "pair0"]._rev')
  const past = await lake.get(`/data/history/moment/documents/pair0?revision=${revision}`)
  expect(await past.json()).toMatchObject({documents: [{step: first}]})
})

test('what was deleted is not there again in a dataset of the same name', async () => {
  const client = lake.client()
  await client.datasets.create('again')
  const again = inDataset('again')
  await again.create({_id: 'gone', _type: 'page'})
  const stream = await lake.get('/data/listen/again?query=*')
  await client.datasets.delete('again')
  await stream.text() // ends with the dataset
  await client.datasets.create('again')
  expect(await again.fetch('*')).toEqual([])
  expect(await again.getDocument('gone')).toBeUndefined()
  expect(await (await lake.get('/data/history/again/transactions/gone')).text()).toBe('')
  await again.create({_id: 'gone', _type: 'page', title: 'New'})
  expect(await again.fetch('*[].title')).toEqual(['New'])
})

test('only administrators manage datasets', async () => {
  for (const role of ['editor', 'viewer']) {
    const {datasets} = clientOf(lake.lake, {token: tokenOf(lake.lake, role).token})
    expect(await rejection(datasets.create('mine'))).toMatchObject({statusCode: 403})
    expect(await rejection(datasets.delete('production'))).toMatchObject({statusCode: 403})
    expect(await rejection(datasets.edit('production', {aclMode: 'private'}))).toMatchObject({
      statusCode: 403,
    })
  }
  expect(await rejection(lake.anonymous().datasets.list())).toMatchObject({statusCode: 401})
  expect(await rejection(lake.anonymous().datasets.create('mine'))).toMatchObject({statusCode: 401})
})
