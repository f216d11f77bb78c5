import {z} from 'zod'
import {messageOf} from '../errors.ts'
import {TransferError} from './errors.ts'
import {callApi, type Target} from './target.ts'

/** A document as JSON; most of them are lines of the file, as they stand. */
export type Entry = {
  json: string
  /** Whether elements of its arrays may lack their keys. */
  needsKeys: boolean
}

/** A batch is one transaction, which nobody else can write in: larger ones would hold others up. */
const MOST_DOCUMENTS = 200
const MOST_CHARACTERS = 512 * 1024

export async function* batchesOf(entries: AsyncIterable<Entry>): AsyncGenerator<Entry[]> {
  let batch: Entry[] = []
  let size = 0
  for await (const entry of entries) {
    const {length} = entry.json
    if (batch.length >= MOST_DOCUMENTS || (batch.length > 0 && size + length > MOST_CHARACTERS)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(entry)
    size += length
  }
  if (batch.length > 0) yield batch
}

const answer = z.object({results: z.array(z.object({operation: z.string()}))})

/** What became of a batch; `problems` names each document that the lake refuses, and why. */
export type Written = {documents: number; problems: string[]}

type Operation = 'create' | 'createOrReplace' | 'createIfNotExists'

/** Writes a batch at once, or if it is refused each document alone, to find out which it is about. */
export async function writeBatch(
  target: Target,
  operation: Operation,
  batch: readonly Entry[],
): Promise<Written> {
  const result = await writeAtOnce(target, operation, batch)
  if (typeof result !== 'string') return {documents: result, problems: []}
  const [only, ...others] = batch
  if (only && others.length === 0) return {documents: 0, problems: [`${idOf(only)}: ${result}`]}
  const all: Written = {documents: 0, problems: []}
  for (const one of batch) {
    const {documents, problems} = await writeBatch(target, operation, [one])
    all.documents += documents
    all.problems.push(...problems)
  }
  return all
}

/** How many documents were written, or why the lake refuses it. */
async function writeAtOnce(
  target: Target,
  operation: Operation,
  batch: readonly Entry[],
): Promise<number | string> {
  const parameters = new URLSearchParams({
    autoGenerateArrayKeys: String(batch.some(({needsKeys}) => needsKeys)),
    // All references were looked at before the first document was written.
    checkReferences: 'false',
  })
  try {
    const response = await callApi(target, `/data/mutate/${target.dataset}?${parameters}`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: `{"mutations":[${batch.map(({json}) => `{"${operation}":${json}}`).join(',')}]}`,
    })
    const {results} = answer.parse(await response.json())
    return results.filter(({operation: done}) => done !== 'none').length
  } catch (error) {
    if (error instanceof TransferError && error.code === 'request-refused') return messageOf(error)
    throw error
  }
}

const identified = z.object({_id: z.string()})

function idOf({json}: Entry): string {
  return identified.parse(JSON.parse(json))._id
}
