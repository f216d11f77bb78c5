import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {applyOverrides, check, checkRest, type Finding, type Page, type Site} from '@caveat/claims'
import {checkJoins} from '../check-snapshot.ts'
import type {BrokenDocument} from '../documents/read.ts'
import type {Snapshot} from '../snapshot/snapshot.ts'

/** With fewer pages than this, starting threads takes longer than they save. */
const worthwhile = 500

/** Pages that a thread is given at a time: enough to keep it busy, few enough to keep memory bounded. */
const batchSize = 20

/** Views find their marks by the objects that passages were read from; rules only ask whether there is one. */
const portable = (page: Page): Page => ({
  ...page,
  passages: page.passages.map(({origin, ...passage}) =>
    origin === undefined ? passage : {...passage, origin: {}},
  ),
})

function* batches(pages: Iterable<Page>): Iterable<readonly Page[]> {
  let batch: Page[] = []
  for (const page of pages) {
    batch.push(portable(page))
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const hasMoreThan = (pages: Iterable<Page>, count: number): boolean => {
  let seen = 0
  for (const _ of pages) if (++seen > count) return true
  return false
}

/** Findings of every batch, in the order of the batches. @throws the error of a thread that failed */
async function checkBatches(site: Site, threads: number): Promise<readonly Finding[]> {
  const {pages, subjects: _, stateOf: __, ...surroundings} = site
  const waiting = batches(pages)[Symbol.iterator]()
  const found: (readonly Finding[])[] = []
  let next = 0
  const workers = Array.from(
    {length: threads},
    () => new Worker(new URL('./worker.ts', import.meta.url), {workerData: surroundings}),
  )
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let place = 0
      const give = () => {
        const {done, value} = waiting.next()
        if (done) return resolve()
        place = next++
        worker.postMessage(value)
      }
      worker.on('message', (findings: readonly Finding[]) => {
        found[place] = findings
        give()
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('A thread that checks pages ended before its work.')))
      give()
    })
  try {
    await Promise.all(workers.map(work))
    return found.flat()
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/**
 * What `check` finds, in the same order; the pages of a large site are shared out to as many threads as there are
 * processors. Pages are made as threads ask for them, so memory does not grow with their number.
 *
 * @param threads how many; fewer than two, or a small site: everything in this thread
 */
export async function checkInParallel(
  site: Site,
  threads: number = availableParallelism(),
): Promise<readonly Finding[]> {
  if (threads < 2 || !hasMoreThan(site.pages, worthwhile)) return check(site)
  return applyOverrides([...(await checkBatches(site, threads)), ...checkRest(site)], site)
}

/** What `checkSite` finds, by as many threads as a large site is worth. */
export const checkSiteInParallel = async (
  site: Site,
  snapshot: Snapshot,
  broken: readonly BrokenDocument[],
): Promise<readonly Finding[]> => [...checkJoins(snapshot, broken), ...(await checkInParallel(site))]
