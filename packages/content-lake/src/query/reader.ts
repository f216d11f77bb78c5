import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {type LakeDocument, parseDocument} from '../documents/document.ts'
import {integer, text} from '../storage/row.ts'
import type {Constraint} from './narrow.ts'
import {chain, type OrderedRow, orderedRows, readerStatements} from './reader-statements.ts'

/** One dataset as it is stored, read beside the writer. Ids are those of drafts and versions, too. */
export type Reader = {
  /**
   * Runs `work` on the dataset of one moment, which the number of the newest transaction names. One
   * at a time: it is a transaction.
   */
  atOneMoment<T>(work: (seq: number) => Promise<T>): Promise<T>
  get(id: string): LakeDocument | undefined
  /** The ids of at least all documents that satisfy a constraint, some of them twice, by the narrowest index. */
  ids(constraint: Constraint): string[]
  /**
   * Ids by the value of an attribute in GROQ's order, equal values together in no order; undefined
   * where the index cannot tell the order.
   */
  inOrder(type: string, attribute: string, descending: boolean): (() => Iterable<OrderedRow>) | undefined
  /** Ids by what a reference of theirs leads to, `undefined` for those without; undefined as with `inOrder`. */
  referring(type: string, reference: string): Map<string | undefined, string[]> | undefined
  /** A list of ids that is kept until the next write. */
  memo(key: string, make: () => string[]): readonly string[]
}

/** Documents are kept parsed up to about this many characters of JSON. */
const MOST_CACHED = 64_000_000
const MOST_MEMOS = 200
/** Attributes that are not in the index of attributes, or not those of the stored document. */
const NOT_INDEXED: readonly string[] = ['_id', '_type', '_rev', '_originalId']

type Cached = {document: LakeDocument | undefined; seq: number; checked: number; size: number}

export function createReader(database: DatabaseSync, dataset: string): Reader {
  const sql = readerStatements(database)
  const cache = new Map<string, Cached>()
  const memos = new Map<string, readonly string[]>()
  let cached = 0
  /** The state of the database that `checked` refers to. */
  let version = -1

  const keep = (id: string, entry: Cached) => {
    cached += entry.size - (cache.get(id)?.size ?? 0)
    cache.delete(id)
    cache.set(id, entry)
    for (const [oldest, {size}] of cache) {
      if (cached <= MOST_CACHED) break
      cache.delete(oldest)
      cached -= size
    }
  }
  const read = (id: string): LakeDocument | undefined => {
    const known = cache.get(id)
    if (known?.checked === version) return known.document
    const head = known?.document && sql.head.get(dataset, id)
    if (known && head && integer(head, 'seq') === known.seq) {
      known.checked = version
      return known.document
    }
    const row = sql.document.get(dataset, id)
    const json = row && text(row, 'json')
    const document = json === undefined ? undefined : parseDocument(json)
    const seq = row ? integer(row, 'seq') : 0
    keep(id, {document, seq, checked: version, size: (json?.length ?? 0) + 100})
    return document
  }
  const list = (statement: StatementSync, ...values: string[]) =>
    statement.all(dataset, ...values).map((row) => text(row, 'id'))

  /** Documents that have no text, number or boolean there. */
  const without = (type: string, attribute: string) => {
    const {count: having} = sql.countHaving.get(dataset, attribute, type) ?? {}
    if (having === sql.countOfType.get(dataset, type)?.count) return []
    return sql.without.all(dataset, type, dataset, attribute, type).map((row) => text(row, 'id'))
  }

  return {
    async atOneMoment(work) {
      database.exec('BEGIN')
      try {
        const newest = sql.newest.get(dataset)
        const now = Number(sql.version.get()?.data_version)
        if (now !== version) memos.clear()
        version = now
        return await work(newest ? integer(newest, 'seq') : 0)
      } finally {
        database.exec('COMMIT')
      }
    },
    get: read,
    ids({ids, references, attribute, types}) {
      if (ids) return ids
      if (references) return references.flatMap((target) => list(sql.referring, target))
      if (types && attribute) {
        const {name, value} = attribute
        // Those of kind 9 may have the value: the index does not hold it exactly.
        return types.flatMap((type) => [
          ...list(sql.having, name, type, value),
          ...list(sql.inexact, name, type),
        ])
      }
      return types ? types.flatMap((type) => list(sql.ofType, type)) : list(sql.all)
    },
    inOrder(type, attribute, descending) {
      if (NOT_INDEXED.includes(attribute) || list(sql.inexact, attribute, type).length > 0) return undefined
      const others = () => without(type, attribute).map((id) => ({place: 'nothing to compare', id}))
      const rows = () => orderedRows(database, [dataset, attribute, type], descending ? 'DESC' : 'ASC')
      // What GROQ cannot compare comes last.
      return () => (descending ? chain(others, rows) : chain(rows, others))
    },
    referring(type, reference) {
      const attribute = `${reference}._ref`
      if (list(sql.inexact, attribute, type).length > 0) return undefined
      const ids = new Map<string | undefined, string[]>()
      const add = (target: string | undefined, id: string) => {
        const known = ids.get(target)
        if (known) known.push(id)
        else ids.set(target, [id])
      }
      for (const row of sql.values.all(dataset, attribute, type)) {
        add(typeof row.value === 'string' ? row.value : undefined, text(row, 'id'))
      }
      for (const id of without(type, attribute)) add(undefined, id)
      return ids
    },
    memo(key, make) {
      if (memos.size >= MOST_MEMOS) memos.clear()
      const made = memos.get(key) ?? make()
      memos.set(key, made)
      return made
    },
  }
}
