import {Hono} from 'hono'
import {z} from 'zod'
import {type Caller, describeRole} from '../auth/roles.ts'
import {badRequest} from '../errors.ts'
import {limitBody, readJson} from '../http/body.ts'
import {type LakeContext, type LakeEnv, requireToken, unauthorized} from '../http/context.ts'
import type {Lake} from '../lake.ts'

type Known = Exclude<Caller, {kind: 'anonymous'}>

const pairs = z.array(z.object({key: z.string().min(1).max(200), value: z.unknown()})).max(100)

/** `/users/…`: who the caller is, the names of others, and small settings kept per person. */
export function userRoutes(lake: Lake): Hono<LakeEnv> {
  const {people, keyValues} = lake.store
  return new Hono<LakeEnv>()
    .get('/users/me', (c) => c.json(describeSelf(known(c))))
    .get('/users/me/keyvalue/:keys', (c) => {
      const member = known(c).id
      const keys = c.req.param('keys').split(',')
      return c.json(keys.map((key) => ({key, value: keyValues.get(member, key)})))
    })
    .put('/users/me/keyvalue', limitBody('form'), async (c) => {
      const member = known(c).id
      const written = await readJson(c, pairs)
      for (const {key, value} of written) keyValues.put(member, key, value)
      return c.json(written)
    })
    .get('/users/:ids', requireToken, (c) => {
      const ids = c.req.param('ids').split(',').filter(Boolean)
      if (ids.length > 500) throw badRequest('Ask for at most 500 people at once')
      const users = ids.map(describeOther)
      return c.json(ids.length === 1 ? users[0] : users)
    })

  function describeOther(id: string) {
    const member = people.member(id)
    const robot = people.robots().find(({subject}) => subject === id)
    const displayName = member?.name ?? robot?.label ?? 'Somebody who left'
    return {id, projectUserId: id, displayName, email: member?.email ?? '', imageUrl: null}
  }
}

function known(c: LakeContext): Known {
  const caller = c.get('caller')
  if (caller.kind === 'anonymous') throw unauthorized('Not signed in')
  return caller
}

function describeSelf({kind, id, name, email, role}: Known) {
  return {
    id,
    name,
    displayName: name,
    email,
    role: role.name,
    roles: [describeRole(role)],
    provider: kind === 'member' ? 'password' : 'token',
    profileImage: null,
  }
}
