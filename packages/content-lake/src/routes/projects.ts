import {Hono} from 'hono'
import {describeAssignable, describeRole} from '../auth/roles.ts'
import {type LakeEnv, requireToken} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {checkProject} from './dataset.ts'

/** `/projects/…`: the one project of a lake, as the Studio asks about them. */
export function projectRoutes(lake: Lake): Hono<LakeEnv> {
  const {projectId} = lake.settings
  const {access} = lake
  const {people} = lake.store
  return (
    new Hono<LakeEnv>()
      .use('/projects/:project/*', async (c, next) => {
        checkProject(projectId, c.req.param('project'))
        await next()
      })
      .get('/projects', requireToken, (c) => c.json([describeProject()]))
      .get('/projects/:project', requireToken, (c) => {
        checkProject(projectId, c.req.param('project'))
        return c.json(describeProject())
      })
      // The rights to a hosting service, which a lake has not: nobody has any.
      .get('/projects/:project/grants', requireToken, (c) => c.json({}))
      .get('/projects/:project/roles', requireToken, (c) => c.json(access.roles.map(describeAssignable)))
      .get('/projects/:project/user-applications', (c) => c.json([]))
      .get('/projects/:project/new-content-release-allowed', (c) => c.json(false))
  )

  function describeProject() {
    return {
      id: projectId,
      displayName: projectId,
      // Without an organisation the Studio does not look for services that belong to one.
      organizationId: null,
      organization: null,
      studioHost: null,
      isBlocked: false,
      isDisabled: false,
      metadata: {},
      features: [],
      members: people.members().map(({id, role, createdAt}) => ({
        id,
        role,
        roles: [describeRole(access.roleNamed(role))],
        isCurrentUser: false,
        isRobot: false,
        createdAt,
      })),
    }
  }
}
