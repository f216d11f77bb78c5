import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {
  applyOverrides,
  check,
  checkRest,
  type Finding,
  type Page,
  type PageAddress,
  type Site,
} from '@caveat/claims'
import {checkJoins} from '../check-snapshot.ts'
import type {BrokenDocument} from '../documents/read.ts'
import type {Snapshot} from '../snapshot/snapshot.ts'

/** With fewer pages than this, starting threads takes longer than they save. */
const worthwhile = 500

/** Pages that a thread is given at a time: enough to keep it busy, few enough to keep memory bounded. */
const batchSize = 20

/** What a thread keeps of each page is soon let go; without a limit, threads let twice the memory fill up first. */
const resourceLimits = {maxYoungGenerationSizeMb: 32}

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

/** The first pages, so many at most, and all pages after these. */
function firstOf(pages: Iterable<Page>, count: number): {first: readonly Page[]; all: Iterable<Page>} {
  const walked = pages[Symbol.iterator]()
  const first: Page[] = []
  for (let next = walked.next(); !next.done; next = walked.next()) {
    first.push(next.value)
    if (first.length >= count) break
  }
  const all = function* () {
    yield* first
    for (let next = walked.next(); !next.done; next = walked.next()) yield next.value
  }
  return {first, all: all()}
}

/** Findings of every batch, in the order of the batches. @throws the error of a thread that failed */
async function checkBatches(pages: Iterable<Page>, site: Site, threads: number): Promise<readonly Finding[]> {
  const {pages: _, subjects: __, stateOf: ___, ...surroundings} = site
  const waiting = batches(pages)[Symbol.iterator]()
  const found: (readonly Finding[])[] = []
  let next = 0
  const workers = Array.from(
    {length: threads},
    () => new Worker(new URL('./worker.ts', import.meta.url), {workerData: surroundings, resourceLimits}),
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
  if (threads < 2) return check(site)
  const {first, all} = firstOf(site.pages, worthwhile)
  if (first.length < worthwhile) return check({...site, pages: first})
  const places: PageAddress[] = []
  const seen = function* () {
    for (const page of all) {
      places.push({document: page.document, address: page.address})
      yield page
    }
  }
  const onPages = await checkBatches(seen(), site, threads)
  return applyOverrides([...onPages, ...checkRest({...site, places})], site)
}

/** What `checkSite` finds, by as many threads as a large site is worth. */
export const checkSiteInParallel = async (
  site: Site,
  snapshot: Snapshot,
  broken: readonly BrokenDocument[],
): Promise<readonly Finding[]> => [...checkJoins(snapshot, broken), ...(await checkInParallel(site))]
