// What an import looks at in the dataset before it writes anything.
import {z} from 'zod'
import type {Contents} from './check.ts'
import {TransferError} from './errors.ts'
import {sendJson, type Target} from './target.ts'

/** Ids asked for at once. */
const ASKED = 500

/** @throws TransferError `documents-exist` */
export async function requireNew(target: Target, ids: readonly string[]): Promise<void> {
  const there = await idsThere(target, ids)
  if (there.length === 0) return
  throw new TransferError(
    'documents-exist',
    `Nothing was imported: ${there.length} documents are there already. Say --replace to overwrite them, or --missing to import only the others.`,
    there,
  )
}

/** What strong references lead to that is neither in the file nor in the dataset. */
export async function missingTargets(target: Target, {ids, references}: Contents): Promise<Set<string>> {
  const elsewhere = [...references.keys()].filter((id) => !ids.has(id))
  const there = new Set(await idsThere(target, elsewhere))
  return new Set(elsewhere.filter((id) => !there.has(id)))
}

/** @throws TransferError `references-missing` */
export function requireNoneMissing(missing: ReadonlySet<string>, {references}: Contents): void {
  if (missing.size === 0) return
  throw new TransferError(
    'references-missing',
    'Nothing was imported: these documents are neither in the file nor in the dataset. Add them, or say --allow-missing-references to make what refers to them weak.',
    [...missing].map((id) => `"${id}", which "${references.get(id)}" refers to`),
  )
}

const idsAnswer = z.object({result: z.array(z.string())})

async function idsThere(target: Target, ids: readonly string[]): Promise<string[]> {
  const there: string[] = []
  for (let from = 0; from < ids.length; from += ASKED) {
    const response = await sendJson(target, `/data/query/${target.dataset}?perspective=raw`, {
      query: '*[_id in $ids]._id',
      params: {ids: ids.slice(from, from + ASKED)},
    })
    there.push(...idsAnswer.parse(await response.json()).result)
  }
  return there
}
