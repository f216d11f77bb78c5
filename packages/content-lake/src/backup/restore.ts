import {join, resolve} from 'node:path'
import {messageOf} from '../errors.ts'
import {openDatabase} from '../storage/database.ts'
import {BackupError} from './errors.ts'
import {copyDurably, makeWhole} from './files.ts'
import {digestOf, type Manifest, readManifest} from './manifest.ts'

export type RestoreReport = {files: number; madeAt: string}

/**
 * Makes a data folder of a backup. Every file is compared with its checksum, and the database is
 * checked as at a start, before the folder appears under its name.
 *
 * @param backup - a folder that `backUp` made; it is only read
 * @param dataDir - the data folder, which must not exist
 * @throws BackupError; then there is no data folder
 */
export async function restore(backup: string, dataDir: string): Promise<RestoreReport> {
  const from = resolve(backup)
  const manifest = await readManifest(from)
  await makeWhole(dataDir, async (unfinished) => {
    for (const file of manifest.files) await copyChecked(from, unfinished, file)
    try {
      openDatabase(unfinished).close()
    } catch (error) {
      throw new BackupError('backup-damaged', `The database in ${from} cannot be used: ${messageOf(error)}`)
    }
  })
  return {files: manifest.files.length, madeAt: manifest.madeAt}
}

async function copyChecked(from: string, to: string, file: Manifest['files'][number]): Promise<void> {
  const copy = join(to, file.path)
  try {
    await copyDurably(join(from, file.path), copy)
  } catch (error) {
    throw new BackupError('backup-damaged', `${join(from, file.path)} cannot be read: ${messageOf(error)}`)
  }
  const {bytes, sha256} = await digestOf(copy)
  if (bytes !== file.bytes || sha256 !== file.sha256) {
    throw new BackupError(
      'backup-damaged',
      `${join(from, file.path)} is not what it was when the backup was made. Use another backup; nothing was restored.`,
    )
  }
}
