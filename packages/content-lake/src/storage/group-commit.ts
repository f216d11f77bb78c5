import type {DatabaseSync} from 'node:sqlite'
import {inTransaction} from './database.ts'

/** Carries out pieces of work that come at about the same time, and puts them on the disk together. */
export type GroupCommit = {
  /**
   * Runs `work` soon: all that it writes is stored, or nothing. Resolves once it is on the disk.
   *
   * @param stored - called in the same turn in which it came onto the disk, in the order of the work
   */
  run<T>(work: () => T, stored: (result: T) => void): Promise<T>
}

/** More than this wait for the next commit, so that reading requests is not held up for long. */
const LARGEST_GROUP = 64

type Waiting = {
  /** Does the work and gives what to do once it is on the disk. */
  carryOut: () => () => void
  reject: (error: unknown) => void
}

/**
 * Waiting for the disk is most of what a small write costs, and one commit takes as long as another: so
 * requests that wait at the same time share one. Each has a savepoint of its own, and fails alone; a commit
 * that fails takes all of its group with it, none of which was acknowledged.
 */
export function groupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Waiting[] = []

  const commit = () => {
    const group = waiting.slice(0, LARGEST_GROUP)
    waiting = waiting.slice(LARGEST_GROUP)
    if (waiting.length > 0) setImmediate(commit)
    try {
      const acknowledgements = inTransaction(database, () => group.flatMap((one) => attempt(database, one)))
      for (const acknowledge of acknowledgements) acknowledge()
    } catch (error) {
      for (const {reject} of group) reject(error)
    }
  }
  return {
    run: (work, stored) =>
      new Promise((resolve, reject) => {
        // Everything that this turn of the event loop reads from connections comes before it.
        if (waiting.length === 0) setImmediate(commit)
        waiting.push({
          carryOut() {
            const result = work()
            return () => {
              try {
                stored(result)
                resolve(result)
              } catch (error) {
                reject(error)
              }
            }
          },
          reject,
        })
      }),
  }
}

/** What to do once the group is stored; nothing for work that failed, of which nothing is left. */
function attempt(database: DatabaseSync, {carryOut, reject}: Waiting): (() => void)[] {
  database.exec('SAVEPOINT one')
  try {
    const acknowledge = carryOut()
    database.exec('RELEASE one')
    return [acknowledge]
  } catch (error) {
    // A full disk makes SQLite give up the whole transaction: then nobody of the group is stored.
    if (!database.isTransaction) throw error
    database.exec('ROLLBACK TO one; RELEASE one')
    reject(error)
    return []
  }
}
