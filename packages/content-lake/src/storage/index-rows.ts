import type {DatabaseSync} from 'node:sqlite'
import {isRecord, type LakeDocument} from '../documents/document.ts'
import type {Row} from './row.ts'

/** What the index holds of one document: see `attribute-index.ts`. */
export type IndexTable = {
  /** Puts the rows of a document there, instead of those of its state before unless it is new. */
  put(dataset: string, document: LakeDocument, isNew: boolean): void
}

type Scalar = {kind: number; value: string | number}
type Attribute = Scalar & {name: string; type: string}

const NUMBER = 2
const TEXT = 3
const BOOLEAN = 4
/** A value whose place or equality SQLite and JavaScript could see differently. */
const INEXACT: Scalar = {kind: 9, value: ''}

/** No NUL, and nothing that UTF-8 and UTF-16 sort differently: surrogates, and what comes after them. */
const SORTED_ALIKE = /^[^\0\ud800-\uffff]{0,200}$/

/** Attributes that have columns of their own. */
const ELSEWHERE: readonly string[] = ['_id', '_type', '_rev']

export function indexTable(database: DatabaseSync): IndexTable {
  const attributes = database.prepare('SELECT * FROM attributes WHERE dataset = ? AND id = ?')
  const addAttribute = database.prepare(
    'INSERT INTO attributes VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const dropAttribute = database.prepare(
    'DELETE FROM attributes WHERE dataset = ? AND name = ? AND type = ? AND kind = ? AND value = ? AND id = ?',
  )
  const references = database.prepare('SELECT target FROM document_references WHERE dataset = ? AND id = ?')
  const addReference = database.prepare(
    'INSERT INTO document_references VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const dropReference = database.prepare(
    'DELETE FROM document_references WHERE dataset = ? AND target = ? AND id = ?',
  )
  return {
    put(dataset, document, isNew) {
      const id = document._id
      const scalars = new Map(attributesOf(document).map((attribute) => [keyOf(attribute), attribute]))
      for (const row of isNew ? [] : attributes.all(dataset, id)) {
        if (scalars.delete(keyOf(row))) continue
        dropAttribute.run(
          dataset,
          row.name ?? null,
          row.type ?? null,
          row.kind ?? null,
          row.value ?? null,
          id,
        )
      }
      for (const {name, type, kind, value} of scalars.values()) {
        addAttribute.run(dataset, name, type, kind, value, id)
      }
      const targets = referencesIn(document, new Set())
      for (const {target} of isNew ? [] : references.all(dataset, id)) {
        if (!targets.delete(String(target))) dropReference.run(dataset, String(target), id)
      }
      for (const target of targets) addReference.run(dataset, target, id)
    },
  }
}

function keyOf({name, type, kind, value}: Attribute | Row): string {
  return `${name}\0${type}\0${kind}\0${value}`
}

function attributesOf(document: LakeDocument): Attribute[] {
  const found: Attribute[] = []
  const add = (name: string, value: unknown) => {
    const scalar = scalarOf(value)
    if (scalar) found.push({name, type: document._type, ...scalar})
  }
  for (const [name, value] of Object.entries(document)) {
    if (name.includes('.')) continue
    if (!ELSEWHERE.includes(name)) add(name, value)
    if (!isRecord(value)) continue
    for (const [below, inner] of Object.entries(value))
      if (!below.includes('.')) add(`${name}.${below}`, inner)
  }
  return found
}

function scalarOf(value: unknown): Scalar | undefined {
  if (typeof value === 'boolean') return {kind: BOOLEAN, value: Number(value)}
  // One zero is there, with or without a sign.
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? {kind: NUMBER, value: value + 0} : INEXACT
  if (typeof value === 'string') return SORTED_ALIKE.test(value) ? {kind: TEXT, value} : INEXACT
  return undefined
}

function referencesIn(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const element of value) referencesIn(element, found)
  else if (isRecord(value)) {
    if (typeof value._ref === 'string') found.add(value._ref)
    for (const inner of Object.values(value)) referencesIn(inner, found)
  }
  return found
}
