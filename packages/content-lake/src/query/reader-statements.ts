import type {DatabaseSync} from 'node:sqlite'
import {text} from '../storage/row.ts'

/** The place of a document in an order by an attribute; equal texts are equal places. */
export type OrderedRow = {place: string; id: string}

/** One after the other; what comes later is not begun before it is asked for. */
export function* chain<T>(...parts: (() => Iterable<T>)[]): Generator<T> {
  for (const part of parts) yield* part()
}

/**
 * Ids by the value of an attribute, in SQLite's order. Whoever stops early must end the iteration, as `for … of` does:
 * an open one holds on to an old moment.
 *
 * @param place - dataset, attribute and type
 */
export function* orderedRows(
  database: DatabaseSync,
  place: string[],
  direction: 'ASC' | 'DESC',
): Generator<OrderedRow> {
  // Orders can be read within one another: each reading has a statement of its own.
  const statement = database.prepare(
    `SELECT kind, value, id FROM attributes WHERE dataset = ? AND name = ? AND type = ?
     ORDER BY kind ${direction}, value ${direction}`,
  )
  for (const row of statement.iterate(...place)) {
    yield {place: `${row.kind} ${row.value}`, id: text(row, 'id')}
  }
}

/** What is asked of one dataset. */
export function readerStatements(database: DatabaseSync) {
  return {
    newest: database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM transactions WHERE dataset = ?'),
    version: database.prepare('PRAGMA data_version'),
    head: database.prepare('SELECT seq FROM documents WHERE dataset = ? AND id = ?'),
    document: database.prepare('SELECT seq, json FROM documents WHERE dataset = ? AND id = ?'),
    all: database.prepare('SELECT id FROM documents WHERE dataset = ?'),
    ofType: database.prepare('SELECT id FROM documents WHERE dataset = ? AND type = ?'),
    referring: database.prepare('SELECT id FROM document_references WHERE dataset = ? AND target = ?'),
    having: database.prepare(
      'SELECT id FROM attributes WHERE dataset = ? AND name = ? AND type = ? AND kind = 3 AND value = ?',
    ),
    inexact: database.prepare(
      'SELECT id FROM attributes WHERE dataset = ? AND name = ? AND type = ? AND kind = 9',
    ),
    countOfType: database.prepare('SELECT count(*) AS count FROM documents WHERE dataset = ? AND type = ?'),
    countHaving: database.prepare(
      'SELECT count(*) AS count FROM attributes WHERE dataset = ? AND name = ? AND type = ?',
    ),
    values: database.prepare('SELECT value, id FROM attributes WHERE dataset = ? AND name = ? AND type = ?'),
    without: database.prepare(
      `SELECT id FROM documents WHERE dataset = ? AND type = ?
       AND id NOT IN (SELECT id FROM attributes WHERE dataset = ? AND name = ? AND type = ?)`,
    ),
  }
}
