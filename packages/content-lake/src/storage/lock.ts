import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeStartError} from '../errors.ts'
import {makeDatabasePrivate} from './private-files.ts'

/** Keeps other lakes out of a data folder until it is released or the process ends, however it ends. */
export type FolderLock = {release(): void}

/**
 * Takes the data folder for this lake alone.
 *
 * The lock is SQLite's own file lock on a file of its own: the system drops it when a process dies,
 * so that no stale lock is ever left behind, which a file with a process id cannot promise.
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'lake.lock')
  makeDatabasePrivate(file)
  const database = new DatabaseSync(file, {timeout: 0})
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw new LakeStartError(
      'data-folder-in-use',
      `Another lake is using ${folder}. Stop it first, or give this one a data folder of its own.`,
      {cause: error},
    )
  }
  return {release: () => database.close()}
}
