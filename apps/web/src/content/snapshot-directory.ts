import {statSync} from 'node:fs'
import {resolve} from 'node:path'

// The comment keeps the bundler from taking along whatever a path could name.
export const snapshotDirectory = (): string =>
  resolve(/* turbopackIgnore: true */ process.env.CAVEAT_SNAPSHOT || '../../.caveat/snapshot')

/** A new snapshot replaces files in its directory, which changes the time of the directory, in ms. */
export const snapshotChangedAt = (path: string): number | undefined =>
  statSync(/* turbopackIgnore: true */ path, {throwIfNoEntry: false})?.mtimeMs
