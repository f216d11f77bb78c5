/**
 * Evaluates queries in a thread of its own, so that a slow one holds up nobody else and can be
 * ended from outside. It reads the database beside the writer and never writes.
 */
import {parentPort, workerData} from 'node:worker_threads'
import {z} from 'zod'
import {messageOf} from '../errors.ts'
import {openDatabaseToRead} from '../storage/database.ts'
import {analyseListener, evaluateQuery, matchDocuments} from './evaluate.ts'
import {QueryFailure} from './parse.ts'
import type {Job, JobAnswer} from './protocol.ts'
import {createReader, type Reader} from './reader.ts'
import {View} from './view.ts'

const settings = z.object({folder: z.string(), projectId: z.string()}).parse(workerData)
const database = openDatabaseToRead(settings.folder)
const readers = new Map<string, Reader>()

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await answer(job))
})

parentPort?.postMessage('ready')

async function answer(job: Job): Promise<JobAnswer> {
  try {
    if (job.kind === 'analyse') return {kind: 'analyse', analysis: analyseListener(job)}
    if (job.kind === 'match') return {kind: 'match', matches: await matchDocuments(job)}
    const reader = readerOf(job.dataset)
    const view = new View(reader, job.perspective, job.publicOnly)
    return await reader.atOneMoment(async (seq) => ({
      ...(await evaluateQuery(job, view, settings.projectId)),
      seq,
    }))
  } catch (error) {
    const failure =
      error instanceof QueryFailure ? error.failure : {reason: 'evaluate' as const, message: messageOf(error)}
    return {kind: 'failed', failure}
  }
}

function readerOf(dataset: string): Reader {
  const known = readers.get(dataset)
  if (known) return known
  const reader = createReader(database, dataset)
  readers.set(dataset, reader)
  return reader
}
