import type {DatabaseSync, SQLInputValue} from 'node:sqlite'
import type {Row} from '../storage/row.ts'

/** A table beside the documents, with the columns of its key. */
export type Table = {
  name: string
  key: readonly string[]
  /** Columns that hold JSON: where it is none, the row was damaged. */
  json?: readonly string[]
}

export type Saved = {rows: number; isWhole: boolean}

/**
 * Copies what can be read of a table: from its beginning up to where it is damaged, and from its end back to there.
 * What the other database does not take, as it belongs to what is lost, is left out.
 */
export function saveTable(source: DatabaseSync, target: DatabaseSync, table: Table): Saved {
  const columns = target
    .prepare(`PRAGMA table_info(${table.name})`)
    .all()
    .map(({name}) => String(name))
  const saved: Saved = {rows: 0, isWhole: true}
  const seen = new Set<string>()
  const keep = (row: Row) => {
    const key = JSON.stringify(table.key.map((column) => row[column]))
    if (seen.has(key)) return
    seen.add(key)
    if (isSound(row, table) && insert(target, table.name, columns, row)) saved.rows++
    else saved.isWhole = false
  }
  for (const direction of ['ASC', 'DESC']) {
    const order = table.key.map((column) => `"${column}" ${direction}`).join(', ')
    try {
      for (const row of source.prepare(`SELECT * FROM ${table.name} ORDER BY ${order}`).iterate()) keep(row)
      break
    } catch {
      saved.isWhole = false
    }
  }
  return saved
}

function isSound(row: Row, {json = []}: Table): boolean {
  return json.every((column) => {
    try {
      JSON.parse(String(row[column]))
      return true
    } catch {
      return false
    }
  })
}

function insert(target: DatabaseSync, table: string, columns: readonly string[], row: Row): boolean {
  const names = columns.filter((column) => row[column] !== undefined)
  const values: SQLInputValue[] = names.map((column) => row[column] ?? null)
  const places = names.map(() => '?').join(', ')
  try {
    const list = names.map((name) => `"${name}"`).join(', ')
    return (
      Number(
        target.prepare(`INSERT OR IGNORE INTO ${table} (${list}) VALUES (${places})`).run(...values).changes,
      ) > 0
    )
  } catch {
    return false
  }
}

/**
 * The past of a document is told backwards from how it is now: what lies before a change that is lost would be told
 * wrongly, and is taken away. @returns whether nothing was
 */
export function cutBrokenHistory(target: DatabaseSync): boolean {
  const rows = target
    .prepare(
      `SELECT c.dataset, c.document_id, c.seq, c.previous_rev, c.result_rev, d.rev FROM changes c
       LEFT JOIN documents d ON d.dataset = c.dataset AND d.id = c.document_id
       ORDER BY c.dataset, c.document_id, c.seq DESC`,
    )
    .all()
  const remove = target.prepare('DELETE FROM changes WHERE dataset = ? AND document_id = ? AND seq = ?')
  let document = ''
  let expected: unknown
  let isBroken = false
  let isWhole = true
  for (const row of rows) {
    const place = JSON.stringify([row.dataset, row.document_id])
    if (place !== document) {
      document = place
      expected = row.rev
      isBroken = false
    }
    isBroken ||= row.result_rev !== expected
    expected = row.previous_rev
    if (!isBroken) continue
    isWhole = false
    remove.run(row.dataset ?? null, row.document_id ?? null, row.seq ?? null)
  }
  return isWhole
}
