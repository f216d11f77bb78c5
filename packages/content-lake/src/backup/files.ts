import {constants} from 'node:fs'
import {chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {BackupError} from './errors.ts'

/** Copies a file and waits until it is on the disk. What is secret stays readable for its owner only. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), {recursive: true, mode: 0o700})
  // Where the file system can, both share their blocks until one is changed.
  await copyFile(from, to, constants.COPYFILE_FICLONE)
  await chmod(to, 0o600)
  await syncFile(to)
}

export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The files below a folder, as paths with `/`; none where there is no such folder. */
export async function filesBelow(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = `${prefix}/${entry.name}`
      if (entry.isDirectory()) return filesBelow(join(folder, entry.name), path)
      return entry.isFile() ? [path] : []
    }),
  )
  return found.flat()
}

/** @throws BackupError `target-exists` unless there is nothing, or an empty folder */
export async function requireNothingAt(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined)
  const empty = stats?.isDirectory() === true && (await readdir(path)).length === 0
  if (stats && !empty) {
    throw new BackupError(
      'target-exists',
      `${path} is there already, and nothing is overwritten. Name a folder that does not exist yet.`,
    )
  }
}

/** Makes a folder whole or not at all: it is filled under another name beside its place, and renamed. */
export async function makeWhole<T>(path: string, fill: (unfinished: string) => Promise<T>): Promise<T> {
  const target = resolve(path)
  await requireNothingAt(target)
  const unfinished = `${target}.unfinished`
  await rm(unfinished, {recursive: true, force: true})
  await mkdir(unfinished, {recursive: true, mode: 0o700})
  try {
    const result = await fill(unfinished)
    // An empty folder gives way, which not every system does by renaming.
    await rmdir(target).catch(() => {})
    await rename(unfinished, target)
    return result
  } catch (error) {
    await rm(unfinished, {recursive: true, force: true})
    throw error
  }
}
