import type {DatabaseSync} from 'node:sqlite'
import type {Finding} from '@caveat/claims'
import {z} from 'zod'
import type {Stored} from './stored.ts'

/** The order in which pages are made: what somebody published, then the lists, then what else depends on it. */
export const ranks = {published: 0, lists: 1, dependent: 2} as const

const row = z.object({
  id: z.string(),
  due: z.number().transform(Boolean),
  passed: z.number().transform(Boolean),
  held: z.number().transform(Boolean),
  /** How often it was asked for: it may be asked for again while it is being made. */
  asked: z.number(),
  since: z.string(),
  findings: z.string().transform((json): unknown => JSON.parse(json)),
})

/** A page that is to be made again, or that keeps its last good version. */
export type WaitingPage = z.output<typeof row>

const count = z.object({count: z.number()})

/** Pages that wait to be made, or that are held back. It survives the process. */
export type PageQueue = ReturnType<typeof pageQueue>

export function pageQueue(database: DatabaseSync) {
  const add = database.prepare(`
    INSERT INTO pages (id, rank, due, since) VALUES (?, ?, 1, ?)
    ON CONFLICT (id) DO UPDATE SET due = 1, passed = 0, asked = asked + 1, rank = min(rank, excluded.rank), next_at = 0`)
  const keep = database.prepare('INSERT INTO good (page, id, rev) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const keepJson = database.prepare(
    'INSERT INTO revisions (id, rev, json) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const first = database.prepare(
    'SELECT * FROM pages WHERE due = 1 AND next_at <= ? ORDER BY rank, n LIMIT 1',
  )
  const one = database.prepare('SELECT * FROM pages WHERE id = ?')
  const pass = database.prepare(
    "UPDATE pages SET passed = 1, held = 0, findings = '[]' WHERE id = ? AND asked = ?",
  )
  const hold = database.prepare(
    'UPDATE pages SET held = 1, passed = 0, since = ?, findings = ? WHERE id = ? AND asked = ?',
  )
  const remove = database.prepare('DELETE FROM pages WHERE id = ? AND asked = ?')
  const forget = database.prepare('DELETE FROM good WHERE page = ?')
  const rest = database.prepare('UPDATE pages SET due = 0 WHERE id = ? AND asked = ?')
  const later = database.prepare('UPDATE pages SET next_at = ? WHERE id = ?')
  const sweep = database.prepare(`
    DELETE FROM revisions WHERE NOT EXISTS
      (SELECT 1 FROM good WHERE good.id = revisions.id AND good.rev = revisions.rev)`)
  const held = database.prepare('SELECT * FROM pages WHERE held = 1 ORDER BY since, id')
  const every = database.prepare('SELECT * FROM pages ORDER BY n')
  const due = database.prepare('SELECT count(*) AS count FROM pages WHERE due = 1')
  const soonest = database.prepare('SELECT min(next_at) AS count FROM pages WHERE due = 1')

  return {
    add: (page: string, rank: number, now: Date) => void add.run(page, rank, now.toISOString()),
    /** Notes what a page was made of, before it changes. What was noted first stays. */
    keep(page: string, id: string, before: Stored | undefined) {
      if (before !== undefined) keepJson.run(id, before._rev, JSON.stringify(before))
      keep.run(page, id, before?._rev ?? null)
    },
    next: (now: Date): WaitingPage | undefined => row.optional().parse(first.get(now.getTime())),
    find: (page: string): WaitingPage | undefined => row.optional().parse(one.get(page)),
    /**
     * It may be made of what is published now, which is its last good version from then on.
     *
     * @returns false where it was asked for again since it was taken: then it is to be judged anew
     */
    pass({id, asked}: WaitingPage): boolean {
      if (pass.run(id, asked).changes === 0) return false
      forget.run(id)
      return true
    },
    /** It is made of its last good version. @returns false where it was asked for again */
    hold: ({id, asked}: WaitingPage, findings: readonly Finding[], since: string): boolean =>
      hold.run(since, JSON.stringify(findings), id, asked).changes > 0,
    /** It was made. Where it was asked for again in the meantime, it still waits. */
    made({id, asked, held}: WaitingPage) {
      if (held) return void rest.run(id, asked)
      if (remove.run(id, asked).changes > 0) forget.run(id)
    },
    later: (page: string, at: Date) => void later.run(at.getTime(), page),
    /** Forgets documents that no page needs any more. */
    sweep: () => void sweep.run(),
    held: (): readonly WaitingPage[] => z.array(row).parse(held.all()),
    all: (): readonly WaitingPage[] => z.array(row).parse(every.all()),
    /** How many pages wait to be made. */
    length: (): number => count.parse(due.get()).count,
    /** When the next page may be tried, in ms; undefined where none waits. */
    nextAt: (): number | undefined =>
      z.object({count: z.number().nullable()}).parse(soonest.get()).count ?? undefined,
  }
}
