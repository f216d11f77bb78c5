import {join} from 'node:path'

const web = join(import.meta.dirname, '..')

/** Names of the folders that Next builds into: `distDir` must lie in the app's own folder. */
export const distNames = {served: '.next', built: '.next-built', previous: '.next-previous'} as const

export const dist = {
  web,
  /** What `next start` serves: the last good build. */
  served: join(web, distNames.served),
  /** A finished build that is not served yet. */
  built: join(web, distNames.built),
  /** What was served before, while the folders change places. */
  previous: join(web, distNames.previous),
} as const
