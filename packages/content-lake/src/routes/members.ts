import {Hono} from 'hono'
import {z} from 'zod'
import {managePeople} from '../auth/people.ts'
import {describeRole} from '../auth/roles.ts'
import {limitBody, readJson} from '../http/body.ts'
import {type LakeEnv, requireRight} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import type {Member} from '../storage/people.ts'
import {managed, nobodyThere, ofProject} from './managing.ts'

const invitation = z.object({email: z.string().trim(), role: z.string(), name: z.string().optional()})
const change = z.object({role: z.string()})

/**
 * `/invitations/project/:project` and `/projects/:project/acl`: members and their roles. For administrators.
 * A lake sends no letters: who is invited is a member at once, and the answer holds the password, once.
 */
export function memberRoutes(lake: Lake): Hono<LakeEnv> {
  const {access} = lake
  const {people} = lake.store
  const manager = managePeople(people, access)
  const app = new Hono<LakeEnv>()
  for (const base of ['/invitations/project/:project', '/projects/:project/acl']) {
    app.use(`${base}/*`, requireRight('manage'), limitBody('form'), async (c, next) => {
      ofProject(lake, c)
      await next()
    })
  }
  return app
    .get('/invitations/project/:project', (c) => c.json([]))
    .post('/invitations/project/:project', async (c) => {
      const {email, role, name = email.split('@')[0] ?? email} = await readJson(c, invitation)
      const password = await managed(() => manager.addMember({email, name, role}))
      const id = people.signIn(email)?.member.id
      return c.json({id, email, role, isAccepted: true, isRevoked: false, acceptedByUserId: id, password})
    })
    .get('/projects/:project/acl', (c) => {
      const robots = manager.tokens().map(({subject, role}) => entry(subject, role ?? 'viewer', true))
      return c.json([...people.members().map(({id, role}) => entry(id, role, false)), ...robots])
    })
    .get('/projects/:project/acl/:id', (c) => {
      const {id, role} = known(c.req.param('id'))
      return c.json(entry(id, role, false))
    })
    .put('/projects/:project/acl/:id', async (c) => {
      const {id, email} = known(c.req.param('id'))
      const {role} = await readJson(c, change)
      await managed(() => manager.changeRole(email, role))
      return c.json(entry(id, role, false))
    })
    .delete('/projects/:project/acl/:id', async (c) => {
      const {id, email} = known(c.req.param('id'))
      await managed(() => manager.removeMember(email))
      return c.json({projectUserId: id, deleted: true})
    })

  function known(id: string): Member {
    const member = people.member(id)
    if (!member) throw nobodyThere(`There is no member "${id}"`)
    return member
  }

  function entry(projectUserId: string, role: string, isRobot: boolean) {
    return {projectUserId, isRobot, role, roles: [describeRole(access.roleNamed(role))]}
  }
}
