import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'

const valueRow = z.object({value: z.string()})
const eventRow = z.object({n: z.number(), at: z.string(), what: z.string()})

/** So many events are kept. */
const keptEvents = 1000
/** Deliveries are known again for so long, in ms: longer than any sender tries. */
const keptMs = 48 * 3600_000

export type LiveEvent = z.output<typeof eventRow>

/** What the site notes of itself: single facts, what happened, and which deliveries it has had. */
export type Facts = ReturnType<typeof facts>

export function facts(database: DatabaseSync, log: (line: string) => void) {
  const get = database.prepare('SELECT value FROM facts WHERE name = ?')
  const set = database.prepare(
    'INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const drop = database.prepare('DELETE FROM facts WHERE name = ?')
  const note = database.prepare('INSERT INTO events (at, what) VALUES (?, ?)')
  const trim = database.prepare(`DELETE FROM events WHERE n <= (SELECT max(n) FROM events) - ${keptEvents}`)
  const latest = database.prepare('SELECT * FROM events ORDER BY n DESC LIMIT ?')
  const had = database.prepare('SELECT 1 AS had FROM deliveries WHERE key = ?')
  const have = database.prepare('INSERT INTO deliveries (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const forget = database.prepare('DELETE FROM deliveries WHERE at < ?')

  return {
    get: (name: string): string | undefined => valueRow.optional().parse(get.get(name))?.value,
    set: (name: string, value: string | undefined) =>
      void (value === undefined ? drop.run(name) : set.run(name, value)),
    /** Notes what happened, for the log of the server as well. */
    note(what: string, now: Date) {
      note.run(now.toISOString(), what)
      trim.run()
      log(`Publishing: ${what}`)
    },
    /** What happened last, the newest first. */
    events: (count: number): readonly LiveEvent[] => z.array(eventRow).parse(latest.all(count)),
    hadDelivery: (keys: readonly string[]): boolean => keys.some((key) => had.get(key) !== undefined),
    haveDelivery(keys: readonly string[], now: Date) {
      for (const key of keys) have.run(key, now.getTime())
      forget.run(now.getTime() - keptMs)
    },
  }
}
