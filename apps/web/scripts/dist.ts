import {join} from 'node:path'

const web = join(import.meta.dirname, '..')

/** `distDir` must lie in the app's own folder, so each is a name there. Tests build beside the real site. */
const served = process.env.CAVEAT_WEB_DIST || '.next'
const built = `${served}-built`

export const dist = {
  web,
  /** What `next start` serves: the last good build. */
  served: join(web, served),
  /** A finished build that is not served yet. */
  built: join(web, built),
  /** Its name, as Next is told it. */
  builtName: built,
  /** What was served before, while the folders change places. */
  previous: join(web, `${served}-previous`),
} as const
