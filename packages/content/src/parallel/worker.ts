// A thread that checks pages: batches of them come in, their findings go out.
import {parentPort, workerData} from 'node:worker_threads'
import {checkPages, type Page, type PageSurroundings} from '@caveat/claims'

const surroundings: PageSurroundings = workerData

parentPort?.on('message', (pages: readonly Page[]) =>
  parentPort?.postMessage(checkPages(pages, surroundings)),
)
