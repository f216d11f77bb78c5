import {PeopleError} from '../auth/people.ts'
import {badRequest, RequestError} from '../errors.ts'
import type {LakeContext} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {checkProject} from './dataset.ts'

/** The project in the address must be this lake's. */
export function ofProject(lake: Lake, c: LakeContext): void {
  checkProject(lake.settings.projectId, c.req.param('project'))
}

/** What cannot be done with members or tokens is a 400 that says why. */
export async function managed<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof PeopleError ? badRequest(error.message) : error
  }
}

export function nobodyThere(description: string): RequestError {
  return new RequestError(404, {type: 'notFound', description})
}
