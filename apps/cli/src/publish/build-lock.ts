import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CommandError} from '../command-error.ts'
import {root, type Settings} from '../settings.ts'

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // The process of another person may not be signalled, but it is there.
    return codeOf(error) === 'EPERM'
  }
}

/** The process that holds the lock; undefined where nobody does. */
const holderOf = (lock: string): number | undefined => {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A link is made whole or not at all: nobody ever reads a lock without its process in it. */
const tryToTake = (lock: string, mine: string): boolean => {
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Moved away before it is removed: of two who find it, only one can move it. One that was taken anew in
 * between is put back.
 */
const removeStale = (lock: string, away: string, dead: number) => {
  try {
    renameSync(lock, away)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (holderOf(away) !== dead) tryToTake(lock, away)
  rmSync(away)
}

const take = (lock: string, what: string) => {
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    while (!tryToTake(lock, mine)) {
      const holder = holderOf(lock)
      if (holder === undefined) continue
      if (runs(holder))
        throw new CommandError(
          `Another build is running (process ${holder}); wait for it, then run the command again.\nIf process ${holder} is no build of ${what}, remove ${lock}.`,
        )
      removeStale(lock, `${mine}.stale`, holder)
    }
  } finally {
    rmSync(mine)
  }
}

/**
 * Does the work while no other process takes a snapshot for the same site, builds it or releases it. The lock of a
 * process that is no more counts for nothing.
 *
 * @throws CommandError when another build is running; what the work throws
 */
export async function whileNobodyBuilds<T>({webDist}: Settings, work: () => Promise<T>): Promise<T> {
  const folder = join(root, '.caveat')
  mkdirSync(folder, {recursive: true})
  const lock = join(folder, `build${encodeURIComponent(webDist)}.lock`)
  take(lock, webDist)
  try {
    return await work()
  } finally {
    rmSync(lock, {force: true})
  }
}
