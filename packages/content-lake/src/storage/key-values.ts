import type {DatabaseSync} from 'node:sqlite'
import {text} from './row.ts'

/** Small settings that the Studio keeps per person, such as a column layout. */
export type KeyValueTable = {
  get(member: string, key: string): unknown
  put(member: string, key: string, value: unknown): void
}

export function keyValueTable(database: DatabaseSync): KeyValueTable {
  const get = database.prepare('SELECT value FROM key_values WHERE member = ? AND key = ?')
  const put = database.prepare(
    `INSERT INTO key_values (member, key, value) VALUES (?, ?, ?)
     ON CONFLICT (member, key) DO UPDATE SET value = excluded.value`,
  )
  return {
    get(member, key) {
      const row = get.get(member, key)
      return row ? JSON.parse(text(row, 'value')) : null
    },
    put(member, key, value) {
      put.run(member, key, JSON.stringify(value ?? null))
    },
  }
}
