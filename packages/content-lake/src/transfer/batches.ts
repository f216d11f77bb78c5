import {z} from 'zod'
import {messageOf} from '../errors.ts'
import {TransferError} from './errors.ts'
import {sendJson, type Target} from './target.ts'

type Input = Record<string, unknown> & {_id: string}

/** A batch is one transaction, which nobody else can write in: larger ones would hold others up. */
const MOST_DOCUMENTS = 100
const MOST_CHARACTERS = 256 * 1024

export async function* batchesOf(documents: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = []
  let size = 0
  for await (const document of documents) {
    const length = JSON.stringify(document).length
    if (batch.length >= MOST_DOCUMENTS || (batch.length > 0 && size + length > MOST_CHARACTERS)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(document)
    size += length
  }
  if (batch.length > 0) yield batch
}

const answer = z.object({results: z.array(z.object({id: z.string(), operation: z.string()}))})

type Prepared = {id: string; document: Record<string, unknown>}
type Written = {written: Set<string>; problems: string[]}

type Operation = 'create' | 'createOrReplace' | 'createIfNotExists'

/** Writes a batch in one transaction; undefined when the lake refuses it. */
export async function tryBatch(
  target: Target,
  operation: Operation,
  batch: readonly Prepared[],
): Promise<Written | undefined> {
  const result = await writeAtOnce(target, operation, batch)
  return typeof result === 'string' ? undefined : result
}

/** Writes a batch at once, or if it is refused each document alone, to find out which it is about. */
export async function writeBatch(
  target: Target,
  operation: Operation,
  batch: readonly Prepared[],
): Promise<Written> {
  const result = await writeAtOnce(target, operation, batch)
  if (typeof result !== 'string') return result
  const [only, ...others] = batch
  if (only && others.length === 0) return {written: new Set(), problems: [`${only.id}: ${result}`]}
  const all: Written = {written: new Set(), problems: []}
  for (const one of batch) {
    const {written, problems} = await writeBatch(target, operation, [one])
    for (const id of written) all.written.add(id)
    all.problems.push(...problems)
  }
  return all
}

/** What was written, or why the lake refuses it. */
async function writeAtOnce(
  target: Target,
  operation: Operation,
  batch: readonly Prepared[],
): Promise<Written | string> {
  const mutations = batch.map(({document}) => ({[operation]: document}))
  const path = `/data/mutate/${target.dataset}?returnIds=true&autoGenerateArrayKeys=true&visibility=async`
  try {
    const response = await sendJson(target, path, {mutations})
    const {results} = answer.parse(await response.json())
    const written = results.filter(({operation: done}) => done !== 'none').map(({id}) => id)
    return {written: new Set(written), problems: []}
  } catch (error) {
    if (error instanceof TransferError && error.code === 'request-refused') return messageOf(error)
    throw error
  }
}
