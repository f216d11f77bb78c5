import type {DatabaseSync} from 'node:sqlite'
import {openDocuments, type StoredDocuments, type WebPictures} from '@caveat/content/snapshot'
import {z} from 'zod'
import {type Stored, storedModel} from './stored.ts'

const documentRow = z.object({json: z.string().nullable()})
const typedRow = z.object({id: z.string(), type: z.string(), json: z.string().nullable()})
const goodRow = z.object({id: z.string(), rev: z.string().nullable()})
const revisionRow = z.object({json: z.string()})
const pictureRow = z.object({key: z.string(), json: z.string()})
const picture = z.object({
  width: z.number(),
  height: z.number(),
  files: z.array(z.object({name: z.string(), width: z.number()})),
  placeholder: z.string().optional(),
})

export const parseStored = (json: string | null): Stored | undefined =>
  json === null ? undefined : storedModel.parse(JSON.parse(json))

/** The pages that are made of no single treatment (home, lists), as one. */
export const siteLists = 'site'

/** Documents that a page was last made of, where they are others now; undefined where there was none. */
export type LastGood = ReadonlyMap<string, Stored | undefined>

/** Published content as of now: the snapshot that the site was built from, and what was published since. */
export type LiveContent = {
  readonly sha256: string
  /** What the snapshot has under an id. */
  readonly inSnapshot: (id: string) => Stored | undefined
  /** What is published under an id, be it as its model wants it or not. */
  readonly find: (id: string) => Stored | undefined
  readonly idsOf: (type: string) => readonly string[]
  readonly all: () => Iterable<Stored>
  /** What a page was last made of, where that has changed since. */
  readonly lastGood: (page: string) => LastGood
  /** What lists may not show yet: changes that no page took, or that broke a rule of one. */
  readonly notShown: () => LastGood
  readonly pictures: () => WebPictures
}

/** @throws SnapshotError where there is no snapshot */
export function openContent(database: DatabaseSync, snapshot: string): LiveContent {
  const base: StoredDocuments = openDocuments(snapshot)
  const builtOf = Map.groupBy(base.entries, ({type}) => type)
  const one = database.prepare('SELECT json FROM documents WHERE id = ?')
  const ofType = database.prepare('SELECT id, type, json FROM documents WHERE type = ?')
  const every = database.prepare('SELECT id, type, json FROM documents')
  const revision = database.prepare('SELECT json FROM revisions WHERE id = ? AND rev = ?')
  const goodOf = database.prepare('SELECT id, rev FROM good WHERE page = ?')
  const hidden = database.prepare(`
    SELECT good.id, rev FROM good JOIN pages ON pages.id = good.page
    WHERE held = 1 OR (passed = 0 AND (good.id = good.page OR good.page = '${siteLists}'))
    ORDER BY n DESC`)
  const known = database.prepare('SELECT key, json FROM pictures')

  const inSnapshot = (id: string): Stored | undefined => storedModel.optional().parse(base.stored(id))
  const find = (id: string): Stored | undefined => {
    const row = documentRow.optional().parse(one.get(id))
    return row === undefined ? inSnapshot(id) : parseStored(row.json)
  }
  const asTheyWere = (rows: unknown): LastGood =>
    new Map(
      z
        .array(goodRow)
        .parse(rows)
        .map(({id, rev}) => {
          const row = rev === null ? undefined : revisionRow.optional().parse(revision.get(id, rev))
          return [id, row === undefined ? undefined : parseStored(row.json)] as const
        }),
    )
  return {
    sha256: base.sha256,
    inSnapshot,
    find,
    idsOf(type) {
      const since = z.array(typedRow).parse(ofType.all(type))
      const changed = new Set(since.map(({id}) => id))
      return [
        ...(builtOf.get(type) ?? []).flatMap(({id}) => (changed.has(id) ? [] : id)),
        ...since.filter(({json}) => json !== null).map(({id}) => id),
      ].toSorted()
    },
    *all() {
      const since = new Map(
        z
          .array(typedRow)
          .parse(every.all())
          .map(({id, json}) => [id, json]),
      )
      for (const {id} of base.entries) if (!since.has(id)) yield storedModel.parse(base.stored(id))
      for (const json of since.values()) {
        const stored = parseStored(json)
        if (stored !== undefined) yield stored
      }
    },
    lastGood: (page) => asTheyWere(goodOf.all(page)),
    notShown: () => asTheyWere(hidden.all()),
    pictures: () => ({
      ...base.pictures,
      ...Object.fromEntries(
        z
          .array(pictureRow)
          .parse(known.all())
          .map(({key, json}) => [key, picture.parse(JSON.parse(json))]),
      ),
    }),
  }
}
