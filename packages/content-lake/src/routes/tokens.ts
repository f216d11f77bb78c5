import {Hono} from 'hono'
import {z} from 'zod'
import {managePeople} from '../auth/people.ts'
import {describeAssignable, describeRole} from '../auth/roles.ts'
import {badRequest} from '../errors.ts'
import {limitBody, readJson} from '../http/body.ts'
import {type LakeEnv, requireRight} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import type {Robot} from '../storage/people.ts'
import {managed, nobodyThere, ofProject} from './managing.ts'

const creation = z.object({label: z.string(), roleName: z.string()})
const robotCreation = z.object({
  label: z.string(),
  memberships: z.array(z.looseObject({roleNames: z.array(z.string()).length(1)})).length(1),
  expiresAt: z.iso.datetime({offset: true}).optional(),
})

/**
 * `/projects/:project/tokens`, and `/access/project/:project/robots`, which Sanity's command uses: the tokens of
 * programs. For administrators; a program may exchange its own. A token is answered once, when it is made.
 */
export function tokenRoutes(lake: Lake): Hono<LakeEnv> {
  const {access, settings} = lake
  const manager = managePeople(lake.store.people, access)
  const app = new Hono<LakeEnv>()
  for (const base of ['/projects/:project/tokens', '/access/project/:project/robots']) {
    app
      .use(`${base}/*`, requireRight('manage'), limitBody('form'), async (c, next) => {
        ofProject(lake, c)
        await next()
      })
      .delete(`${base}/:id`, async (c) => {
        const {subject} = known(c.req.param('id'))
        await managed(() => manager.revokeToken(subject))
        return c.json({id: subject, deleted: true})
      })
  }
  return app
    .get('/projects/:project/tokens', (c) => c.json(manager.tokens().map(asToken)))
    .post('/projects/:project/tokens', async (c) => {
      const {label, roleName} = await readJson(c, creation)
      const {id, token} = await managed(() => manager.createToken({label, role: roleName}))
      return c.json({...asToken(known(id)), key: token}, 201)
    })
    .get('/access/project/:project/robots', (c) => c.json(page(manager.tokens().map(asRobot))))
    .get('/access/project/:project/robots/:id', (c) => c.json(asRobot(known(c.req.param('id')))))
    .post('/access/project/:project/robots', async (c) => {
      const {label, memberships, expiresAt} = await readJson(c, robotCreation)
      const role = memberships[0]?.roleNames[0] ?? ''
      const {id, token} = await managed(() => manager.createToken({label, role, expiresAt}))
      return c.json({...asRobot(known(id)), token}, 201)
    })
    .post('/access/robots/me/rotate', async (c) => {
      const caller = c.get('caller')
      if (caller.kind !== 'robot') throw badRequest('Only the holder of a token can exchange it')
      const token = await managed(() => manager.rotateToken(caller.id))
      return c.json({...asRobot(known(caller.id)), token})
    })
    .get('/access/project/:project/roles', requireRight('manage'), (c) => {
      ofProject(lake, c)
      return c.json(page(access.roles.map(describeAssignable)))
    })

  function known(id: string): Robot {
    const robot = manager.tokens().find(({subject}) => subject === id)
    if (!robot) throw nobodyThere(`There is no token "${id}"`)
    return robot
  }

  function asToken({subject, label, role, createdAt}: Robot) {
    const roles = [describeRole(access.roleNamed(role ?? 'viewer'))]
    return {id: subject, label, projectUserId: subject, createdAt, roles}
  }

  function asRobot({subject, label, role, createdAt, expiresAt}: Robot) {
    const roleNames = [role ?? 'viewer']
    const memberships = [{resourceType: 'project', resourceId: settings.projectId, roleNames}]
    return {id: subject, label, createdAt, expiresAt: expiresAt ?? null, memberships}
  }
}

/** Everything is on the first page. */
function page<T>(data: T[]) {
  return {data, nextCursor: null, totalCount: data.length}
}
