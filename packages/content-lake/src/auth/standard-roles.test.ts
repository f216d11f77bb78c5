import {rejection, testLake, tokenOf} from '../testing/test-lake.ts'

const lake = testLake()

test.each(['medical-reviewer', 'legal-reviewer'])('a %s reads drafts and changes nothing', async (role) => {
  await lake.client().createOrReplace({_id: 'drafts.a', _type: 'page'})
  const client = lake.client({token: tokenOf(lake.lake, role).token})
  expect(await client.fetch('*[_id == "drafts.a"]._id', {}, {perspective: 'raw'})).toEqual(['drafts.a'])
  const changes = [
    client.create({_type: 'page'}),
    client.patch('drafts.a').set({a: 1}).commit(),
    client.delete('drafts.a'),
  ]
  for (const change of changes) expect(await rejection(change)).toMatchObject({statusCode: 403})
  expect(await client.request({url: '/users/me'})).toMatchObject({
    roles: [{name: role, title: expect.any(String)}],
  })
})

test('the roles that can be given are named to the Studio', async () => {
  const roles: {name: string}[] = await lake.client().request({url: '/projects/caveat/roles'})
  expect(roles.map(({name}) => name)).toEqual([
    'administrator',
    'editor',
    'medical-reviewer',
    'legal-reviewer',
    'viewer',
  ])
})

test('editors write releases, and not what says who may do what on the hosted service', async () => {
  const client = lake.client({token: tokenOf(lake.lake, 'editor').token})
  await client.create({_id: '_.releases.r1', _type: 'system.release'})
  await client.create({_id: 'approval.1', _type: 'approval'})
  for (const _id of ['_.groups.all', '_.retention.max', '_.else']) {
    const made = client.createOrReplace({_id, _type: 'system.group'})
    expect(await rejection(made)).toMatchObject({statusCode: 403})
    await lake.client().createOrReplace({_id, _type: 'system.group'})
    expect(await rejection(client.delete(_id))).toMatchObject({statusCode: 403})
  }
})
