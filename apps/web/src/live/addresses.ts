import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'

const idRow = z.object({id: z.string()})
const slugRow = z.object({slug: z.string()})
const targetRow = z.object({target: z.string().nullable()})

/** What a path leads to that has no page any more: another path, or nothing for good. */
export type Moved = {readonly target: string | null}

/** Which treatment is online at which address, and what became of addresses that were. */
export type Addresses = ReturnType<typeof addresses>

export function addresses(database: DatabaseSync) {
  const idAt = database.prepare('SELECT id FROM addresses WHERE slug = ?')
  const slugsOf = database.prepare('SELECT slug FROM addresses WHERE id = ?')
  const put = database.prepare(
    'INSERT INTO addresses (slug, id) VALUES (?, ?) ON CONFLICT (slug) DO UPDATE SET id = excluded.id',
  )
  const remove = database.prepare('DELETE FROM addresses WHERE slug = ?')
  const removeAll = database.prepare('DELETE FROM addresses')
  const move = database.prepare(`
    INSERT INTO moved (path, target, since) VALUES (?, ?, ?)
    ON CONFLICT (path) DO UPDATE SET target = excluded.target, since = excluded.since`)
  const follow = database.prepare('UPDATE moved SET target = ? WHERE target = ?')
  const unmove = database.prepare('DELETE FROM moved WHERE path = ?')
  const movedAt = database.prepare('SELECT target FROM moved WHERE path = ?')
  const redirectAt = database.prepare('SELECT target FROM redirects WHERE path = ?')
  const noRedirects = database.prepare('DELETE FROM redirects')
  const redirect = database.prepare(
    'INSERT INTO redirects (path, target) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )

  return {
    idAt: (slug: string): string | undefined => idRow.optional().parse(idAt.get(slug))?.id,
    slugsOf: (id: string): readonly string[] =>
      z
        .array(slugRow)
        .parse(slugsOf.all(id))
        .map(({slug}) => slug),
    put: (slug: string, id: string) => void put.run(slug, id),
    clear: () => void removeAll.run(),
    /** The page is online at this address from now on. */
    open(path: string, slug: string, id: string) {
      put.run(slug, id)
      unmove.run(path)
    },
    /** The address is given up: for another one, or for good. What led there leads on. */
    close(path: string, slug: string, target: string | null, now: Date) {
      remove.run(slug)
      move.run(path, target, now.toISOString())
      follow.run(target, path)
    },
    redirectTo(entries: Iterable<{readonly from: string; readonly to: string}>) {
      noRedirects.run()
      for (const {from, to} of entries) redirect.run(from, to)
    },
    /** Where a path leads that is no page: what somebody entered counts before what happened by itself. */
    movedAt: (path: string): Moved | undefined =>
      targetRow.optional().parse(redirectAt.get(path)) ?? targetRow.optional().parse(movedAt.get(path)),
  }
}
