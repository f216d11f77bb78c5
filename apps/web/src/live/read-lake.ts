import {setTimeout as wait} from 'node:timers/promises'
import {documentTypes} from '@caveat/content'
import type {lakeClient} from '@caveat/content/snapshot'
import {z} from 'zod'
import {type Stored, storedModel} from './stored.ts'
import type {Incoming} from './take-documents.ts'

/** A client of the lake with the site's token. */
export type Lake = ReturnType<typeof lakeClient>

/** A change that an event told of. */
export type Announced = {
  readonly id: string
  readonly isDeletion: boolean
  /** Revision that the change made; of a deletion, the one that it took away. */
  readonly revision: string
  /** When that revision was made, in ISO 8601. */
  readonly at: string
}

/** So long after one another the lake is asked again where it answers with less than was announced, in ms. */
const retriesMs = [50, 100, 200, 400, 800]

export class LakeBehindError extends Error {
  override readonly name = 'LakeBehindError'
}

const whole = '*[_id in $ids]'
const batch = 100

/** What is published under these ids, whole. */
export async function readNow(client: Lake, ids: readonly string[]): Promise<readonly Incoming[]> {
  const found = new Map<string, Stored>()
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch)
    for (const stored of z
      .array(storedModel)
      .parse(await client.fetch(whole, {ids: some}, {perspective: 'raw'})))
      found.set(stored._id, stored)
  }
  return ids.map((id) => ({id, stored: found.get(id)}))
}

/**
 * Whether what was read is what was announced, or newer. A document that was known and is not there was deleted since: a
 * lake that is behind would still have it.
 */
function hasIt(
  {id, isDeletion, revision, at}: Announced,
  incoming: readonly Incoming[],
  isKnown: (id: string) => boolean,
): boolean {
  const stored = incoming.find((each) => each.id === id)?.stored
  if (stored === undefined) return isDeletion || isKnown(id)
  return isDeletion ? stored._updatedAt > at : stored._rev === revision || stored._updatedAt > at
}

/**
 * Reads the documents that events told of, never older than they were announced.
 *
 * @throws LakeBehindError where the lake still answers with something older after several tries
 */
export async function readAnnounced(
  client: Lake,
  announced: readonly Announced[],
  isKnown: (id: string) => boolean,
): Promise<readonly Incoming[]> {
  const ids = Array.from(new Set(announced.map(({id}) => id)))
  for (const pause of [0, ...retriesMs]) {
    await wait(pause)
    const incoming = await readNow(client, ids)
    if (announced.every((each) => hasIt(each, incoming, isKnown))) return incoming
  }
  throw new LakeBehindError(`The lake does not have what was announced yet: ${ids.join(', ')}.`)
}

const pageSize = 5000
const heads = z.array(z.object({_id: z.string(), _rev: z.string()}))
const listed = `*[_type in $types && _id > $after && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]
  | order(_id) [0...${pageSize}] {_id, _rev}`

/** Revisions of everything that is published, by id. */
export async function publishedRevisions(client: Lake): Promise<ReadonlyMap<string, string>> {
  const revisions = new Map<string, string>()
  for (let after = ''; ; ) {
    const page = heads.parse(await client.fetch(listed, {types: documentTypes, after}, {perspective: 'raw'}))
    for (const {_id, _rev} of page) revisions.set(_id, _rev)
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return revisions
    after = last._id
  }
}
