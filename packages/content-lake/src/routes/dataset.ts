import {createMiddleware} from 'hono/factory'
import {RequestError} from '../errors.ts'
import {type LakeEnv, unauthorized} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import type {Dataset} from '../storage/datasets.ts'

/**
 * Takes the dataset of the address, which is `c.get('dataset')` from here on. Refuses datasets that are not
 * there, private ones without a token, and requests meant for other projects.
 */
export function knownDataset(lake: Lake) {
  return createMiddleware<LakeEnv>(async (c, next) => {
    checkProject(lake.settings.projectId, c.req.header('x-sanity-project-id'))
    const {name, aclMode} = datasetNamed(lake, c.req.param('dataset') ?? '')
    if (aclMode === 'private' && c.get('caller').kind === 'anonymous') {
      throw unauthorized(`Dataset "${name}" is private: send a token`)
    }
    c.set('dataset', name)
    await next()
  })
}

/** @throws RequestError 404 when there is no such dataset */
export function datasetNamed({store, settings}: Pick<Lake, 'store' | 'settings'>, name: string): Dataset {
  return (
    store.datasets.get(name) ??
    fail({
      type: 'datasetNotFound',
      description: `Dataset "${name}" not found for project ID "${settings.projectId}"`,
    })
  )
}

/** Refuses a project that is not this lake's, in an address or a header. */
export function checkProject(projectId: string, asked: string | undefined): void {
  if (asked !== undefined && asked !== projectId) {
    fail({
      type: 'projectNotFound',
      description: `This lake holds project "${projectId}", not "${asked}"`,
    })
  }
}

function fail(body: {type: string; description: string}): never {
  throw new RequestError(404, body)
}
