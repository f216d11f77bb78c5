import {Hono} from 'hono'
import {describeRole, grantsOf, may} from '../auth/roles.ts'
import {RequestError} from '../errors.ts'
import {type LakeContext, type LakeEnv, requireToken} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {checkProject} from './dataset.ts'

/** `/projects/…`: the one project and dataset of a lake, as the Studio asks about them. */
export function projectRoutes(lake: Lake): Hono<LakeEnv> {
  const {projectId, dataset} = lake.settings
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
      .get('/projects/:project/roles', requireToken, (c) => c.json(access.roles.map(describeRole)))
      .get('/projects/:project/datasets', requireToken, (c) => {
        // Datasets beside the main one, such as those for comments, are not kept.
        const isAddon = c.req.query('datasetProfile') !== undefined
        return c.json(isAddon ? [] : [describeDataset(c)])
      })
      .get('/projects/:project/datasets/:dataset', requireToken, (c) => {
        checkDataset(c.req.param('dataset'))
        return c.json(describeDataset(c))
      })
      .get('/projects/:project/datasets/:dataset/acl', (c) => {
        checkDataset(c.req.param('dataset'))
        return c.json(grantsOf(c.get('caller')))
      })
      .get('/projects/:project/datasets/:dataset/settings/indexing', requireToken, (c) =>
        c.json({partialIndexSettings: {maxFieldDepth: 0}}),
      )
      .get('/projects/:project/user-applications', (c) => c.json([]))
      .get('/projects/:project/new-content-release-allowed', (c) => c.json(false))
      .get('/datasets', requireToken, (c) => c.json([describeDataset(c)]))
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

  function describeDataset(c: LakeContext) {
    const manages = may(c.get('caller'), 'manage')
    return {name: dataset, aclMode: 'public', datasetProfile: 'content', canManage: manages}
  }

  function checkDataset(asked: string): void {
    if (asked !== dataset) {
      throw new RequestError(404, {
        type: 'datasetNotFound',
        description: `Dataset "${asked}" not found for project ID "${projectId}"`,
      })
    }
  }
}
