/**
 * Evaluates queries in a thread of its own, so that a slow one holds up nobody else and can be
 * ended from outside; and tells the past. It reads the database beside the writer and never writes.
 */
import {parentPort, workerData} from 'node:worker_threads'
import {z} from 'zod'
import {messageOf} from '../errors.ts'
import {answerOf} from '../history/answer.ts'
import {committedSince} from '../history/committed-since.ts'
import {openDatabaseToRead} from '../storage/database.ts'
import {documentTable} from '../storage/documents.ts'
import {transactionTable} from '../storage/transactions.ts'
import {analyseListener, evaluateQuery, matchDocuments} from './evaluate.ts'
import {QueryFailure} from './parse.ts'
import type {Job, JobAnswer} from './protocol.ts'
import {createReader, type Reader} from './reader.ts'
import {View} from './view.ts'

const settings = z.object({folder: z.string(), projectId: z.string()}).parse(workerData)
const database = openDatabaseToRead(settings.folder)
const readers = new Map<string, Reader>()
const past = {documents: documentTable(database), transactions: transactionTable(database)}

parentPort?.on('message', async (job: Job) => {
  const made = await answer(job)
  // Handed over, not copied: the past can be large.
  parentPort?.postMessage(made, made.kind === 'history' ? [made.bytes.buffer] : [])
})

parentPort?.postMessage('ready')

async function answer(job: Job): Promise<JobAnswer> {
  try {
    if (job.kind === 'analyse') return {kind: 'analyse', analysis: analyseListener(job)}
    if (job.kind === 'match') return {kind: 'match', matches: await matchDocuments(job)}
    const reader = readerOf(job.dataset)
    if (job.kind === 'history') {
      const body = await reader.atOneMoment(async () => answerOf(past, job.dataset, job.question))
      return {kind: 'history', bytes: new TextEncoder().encode(body)}
    }
    if (job.kind === 'missed') {
      const {dataset, transactionId} = job
      const committed = await reader.atOneMoment(async () => committedSince(past, dataset, transactionId))
      return {kind: 'missed', committed}
    }
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
