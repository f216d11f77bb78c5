import {createMiddleware} from 'hono/factory'
import {RequestError} from '../errors.ts'
import type {LakeEnv} from '../http/context.ts'
import type {LakeSettings} from '../lake.ts'

/** Refuses addresses of other datasets than this lake's, and requests meant for other projects. */
export function knownDataset({projectId, dataset}: LakeSettings) {
  return createMiddleware<LakeEnv>(async (c, next) => {
    checkProject(projectId, c.req.header('x-sanity-project-id'))
    const asked = c.req.param('dataset')
    if (asked !== dataset) {
      throw new RequestError(404, {
        type: 'datasetNotFound',
        description: `Dataset "${asked}" not found for project ID "${projectId}"`,
      })
    }
    await next()
  })
}

/** Refuses a project that is not this lake's, in an address or a header. */
export function checkProject(projectId: string, asked: string | undefined): void {
  if (asked !== undefined && asked !== projectId) {
    throw new RequestError(404, {
      type: 'projectNotFound',
      description: `This lake holds project "${projectId}", not "${asked}"`,
    })
  }
}
