import {existsSync} from 'node:fs'
import {chmod, writeFile} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {databaseFile} from '../storage/database.ts'
import {text} from '../storage/row.ts'
import {BackupError} from './errors.ts'
import {copyDurably, filesBelow, makeWhole, syncFile} from './files.ts'
import {digestOf, MANIFEST, type Manifest} from './manifest.ts'

export type BackupReport = {
  files: number
  bytes: number
  /** Assets whose document is in the backup, but whose bytes the lake has not (any more). */
  missingAssets: string[]
}

const DATABASE = 'lake.sqlite'
/** Beside the database: without them tokens and the secrets of webhooks would be lost. */
const SECRETS = ['credentials.json', 'webhooks.key']

/**
 * Copies a data folder into a new one, whether a lake is using it or not. The database is that of one
 * moment; the lake goes on writing. Of every file the backup knows size and checksum.
 *
 * @param dataDir - the data folder
 * @param target - the folder of the backup, which must not exist
 * @throws BackupError; then there is no backup
 */
export async function backUp(dataDir: string, target: string): Promise<BackupReport> {
  const folder = resolve(dataDir)
  if (!existsSync(databaseFile(folder))) {
    throw new BackupError('nothing-to-back-up', `${folder} is no data folder of a lake: it has no database.`)
  }
  return makeWhole(target, async (unfinished) => {
    const copy = join(unfinished, DATABASE)
    snapshot(databaseFile(folder), copy)
    await chmod(copy, 0o600)
    await syncFile(copy)
    // After the database: whatever asset its documents name was there by then.
    const secrets = SECRETS.filter((name) => existsSync(join(folder, name)))
    const assets = (await filesBelow(join(folder, 'assets'), 'assets')).filter(
      (path) => !path.endsWith('.part') && !path.endsWith('.new'),
    )
    const copied = await copyAll(folder, unfinished, [...secrets, ...assets])
    const files: Manifest['files'] = []
    for (const path of [DATABASE, ...copied]) files.push({path, ...(await digestOf(join(unfinished, path)))})
    const manifest: Manifest = {format: 1, madeAt: new Date().toISOString(), files}
    const manifestFile = join(unfinished, MANIFEST)
    await writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`, {mode: 0o600})
    await syncFile(manifestFile)
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    return {files: files.length, bytes, missingAssets: assetsMissing(copy, copied)}
  })
}

function snapshot(from: string, to: string): void {
  const database = new DatabaseSync(from)
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
}

/** Assets that are deleted meanwhile are left out. */
async function copyAll(from: string, to: string, paths: readonly string[]): Promise<string[]> {
  const copied: string[] = []
  for (const path of paths) {
    try {
      await copyDurably(join(from, path), join(to, path))
      copied.push(path)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  return copied
}

function assetsMissing(database: string, copied: readonly string[]): string[] {
  const names = new Set(copied.map((path) => basename(path)))
  const reader = new DatabaseSync(database, {readOnly: true})
  try {
    return reader
      .prepare(
        `SELECT id, json ->> '$.path' AS path FROM documents
         WHERE type IN ('sanity.imageAsset', 'sanity.fileAsset') AND json ->> '$.path' IS NOT NULL`,
      )
      .all()
      .filter((row) => !names.has(basename(text(row, 'path'))))
      .map((row) => text(row, 'id'))
  } finally {
    reader.close()
  }
}
