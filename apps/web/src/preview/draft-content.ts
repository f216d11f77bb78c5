import type {Finding} from '@caveat/claims'
import {
  dayIn,
  policyOf,
  readDocuments,
  referencesIn,
  type ServedSnapshot,
  servedSnapshot,
  snapshotOf,
} from '@caveat/content'
import type {WebPictures} from '@caveat/content/snapshot'
import {z} from 'zod'
import {type Stored, storedModel} from '../live/stored.ts'
import type {draftsLake} from './lake.ts'

type Lake = NonNullable<ReturnType<typeof draftsLake>>

const start = '*[(_type == "treatment" && slug.current == $slug) || _type == "siteSettings"]'
const some = '*[_id in $ids]'

/** What a draft page is made of, as far as it can be read. */
export type DraftContent = {
  readonly id: string
  readonly content: ServedSnapshot
  /** What the models say of documents that are not complete. */
  readonly findings: readonly Finding[]
}

/**
 * Reads a treatment as its author sees it, and everything that it refers to, drafts before what is published.
 *
 * @returns undefined where no treatment has the slug
 */
export async function draftContent(
  lake: Lake,
  slug: string,
  pictures: WebPictures,
  now: Date,
): Promise<DraftContent | undefined> {
  const read = async (query: string, parameters: Record<string, unknown>): Promise<readonly Stored[]> =>
    z.array(storedModel).parse(await lake.fetch(query, parameters, {perspective: 'drafts', useCdn: false}))
  const parts = new Map<string, Stored>()
  const asked = new Set<string>()
  let found = await read(start, {slug})
  const treatment = found.find(({_type}) => _type === 'treatment')
  if (treatment === undefined) return undefined
  while (found.length > 0) {
    for (const part of found) parts.set(part._id, part)
    const ids = new Set(found.flatMap((part) => Array.from(referencesIn(part))))
    const missing = Array.from(ids).filter((id) => !parts.has(id) && !asked.has(id))
    for (const id of missing) asked.add(id)
    found = missing.length === 0 ? [] : await read(some, {ids: missing})
  }
  const {documents, findings} = readDocuments(parts.values())
  const snapshot = snapshotOf(documents, pictures)
  const content = servedSnapshot(snapshot, dayIn(policyOf(snapshot).timeZone, now))
  return {id: treatment._id, content, findings}
}
