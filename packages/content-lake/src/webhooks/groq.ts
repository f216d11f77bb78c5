import {Worker} from 'node:worker_threads'
import type {LakeDocument} from '../documents/document.ts'
import {messageOf} from '../errors.ts'

export type GroqQuestion = {
  filter: string | null | undefined
  projection: string | null | undefined
  dataset: string
  before: LakeDocument | null
  after: LakeDocument | null
}

export type GroqAnswer = {matches: false} | {matches: true; body: string} | {failure: string}

/** Longer than this no filter or projection may take. */
const TIME_LIMIT_MS = 5000

/** Asks a webhook's GROQ about one change after the other. */
export type Groq = {ask(question: GroqQuestion): Promise<GroqAnswer>; close(): Promise<void>}

export function createGroq(settings: {folder: string; projectId: string}): Groq {
  let worker: Worker | undefined
  const end = async () => {
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }
  return {
    async ask(question) {
      worker ??= start(settings)
      const asked = worker
      const {promise, resolve} = Promise.withResolvers<GroqAnswer>()
      const timer = setTimeout(
        () => resolve({failure: `it took longer than ${TIME_LIMIT_MS} ms`}),
        TIME_LIMIT_MS,
      )
      const broke = (error: Error) => resolve({failure: messageOf(error)})
      const ended = () => resolve({failure: 'its worker ended'})
      asked.once('message', resolve).once('error', broke).once('exit', ended)
      asked.postMessage(question)
      const answer = await promise
      clearTimeout(timer)
      asked.off('message', resolve).off('error', broke).off('exit', ended)
      if ('failure' in answer) await end()
      return answer
    },
    close: end,
  }
}

function start(settings: {folder: string; projectId: string}): Worker {
  const worker = new Worker(new URL('./groq-worker.ts', import.meta.url), {workerData: settings})
  worker.unref()
  // One that breaks while it is asked nothing must not take the lake with it.
  worker.on('error', () => {})
  return worker
}
