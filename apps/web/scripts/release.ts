// Puts a finished build in the place of the one that is served, whole: pages of older builds go with it.
import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {dist} from './dist.ts'

const buildId = (folder: string): string | undefined => {
  const file = join(folder, 'BUILD_ID')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

// A run that ended between the two renames below left the last good build in `previous`.
if (!existsSync(dist.served) && existsSync(dist.previous)) renameSync(dist.previous, dist.served)

if (buildId(dist.built) === undefined)
  throw new Error(`There is no finished build in ${dist.built}. Make one: npm run build`)

if (buildId(dist.built) === buildId(dist.served)) {
  rmSync(dist.built, {recursive: true})
} else {
  rmSync(dist.previous, {recursive: true, force: true})
  if (existsSync(dist.served)) renameSync(dist.served, dist.previous)
  renameSync(dist.built, dist.served)
  rmSync(dist.previous, {recursive: true, force: true})
}
