import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Snapshot} from '@caveat/content'
import {openSnapshot} from '@caveat/content/snapshot'

// The comment keeps the bundler from taking along whatever a path could name.
export const snapshotDirectory = (): string =>
  resolve(/* turbopackIgnore: true */ process.env.CAVEAT_SNAPSHOT || '../../.caveat/snapshot')

/** A new snapshot replaces files in its directory, which changes the time of the directory. */
const changedAt = (path: string): number | undefined => statSync(path, {throwIfNoEntry: false})?.mtimeMs

let opened:
  | {readonly snapshot: Snapshot; readonly path: string; readonly changed: number | undefined}
  | undefined

/**
 * The content as it is on disk now. It is opened again when it has been replaced: `next dev` shows new
 * content at the next request, and a build of many pages reads the index once.
 *
 * @throws SnapshotError when there is no snapshot; the message says how to make one
 */
export function currentSnapshot(): Snapshot {
  const path = snapshotDirectory()
  const changed = changedAt(path)
  if (opened?.path !== path || opened.changed !== changed)
    opened = {snapshot: openSnapshot(path), path, changed}
  return opened.snapshot
}
