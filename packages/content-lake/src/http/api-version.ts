import {createMiddleware} from 'hono/factory'
import {badRequest} from '../errors.ts'
import type {LakeEnv} from './context.ts'

/** Refuses API versions that there are none of: a version is `1`, `X` or a day that was or is, by UTC. */
export const knownApiVersion = createMiddleware<LakeEnv>(async (c, next) => {
  const version = c.get('apiVersion')
  if (version !== '1' && version !== 'X' && !isDayUntilNow(version)) {
    throw badRequest(
      `There is no API version "${version}": use 1, X, or a date such as 2025-02-19 that is not to come`,
    )
  }
  await next()
})

function isDayUntilNow(version: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(version) ? Date.parse(version) : Number.NaN
  // The second part: a day such as February 30 would be taken for another.
  return time <= Date.now() && new Date(time).toISOString().startsWith(version)
}
