/** Asks the GROQ of webhooks about changes, in a thread of its own, which can be ended when it takes too long. */
import {parentPort, workerData} from 'node:worker_threads'
import {evaluate, parse} from 'groq-js'
import {z} from 'zod'
import {messageOf} from '../errors.ts'
import {openDatabaseToRead} from '../storage/database.ts'
import {documentReader} from './document-reader.ts'
import type {GroqAnswer, GroqQuestion} from './groq.ts'

const {folder, projectId} = z.object({folder: z.string(), projectId: z.string()}).parse(workerData)
const read = documentReader(openDatabaseToRead(folder))

parentPort?.on('message', async (question: GroqQuestion) => {
  parentPort?.postMessage(await answer(question))
})

async function answer({filter, projection, dataset, before, after}: GroqQuestion): Promise<GroqAnswer> {
  const root = after ?? before
  const ask = async (query: string): Promise<unknown> => {
    const value = await evaluate(parse(`${query}\n`, {mode: 'delta'}), {
      root,
      before,
      after,
      dataset: [],
      sanity: {projectId, dataset},
      dereference: async ({_ref}) => read(dataset, _ref),
    })
    return value.get()
  }
  try {
    if (filter && (await ask(filter)) !== true) return {matches: false}
    return {matches: true, body: JSON.stringify((projection ? await ask(projection) : root) ?? null)}
  } catch (error) {
    return {failure: messageOf(error)}
  }
}
