import {isRecord, type LakeDocument} from '../documents/document.ts'
import {randomId} from '../documents/random-id.ts'
import type {WorkingSet} from './working-set.ts'

/** Gives every object in an array of what was written so far a `_key`, if it has none. */
export function addArrayKeys(set: WorkingSet): void {
  for (const {after} of set.changes()) if (after) set.put(withArrayKeys(after))
}

function withArrayKeys(document: LakeDocument): LakeDocument {
  const keyed = Object.fromEntries(Object.entries(document).map(([name, value]) => [name, keyedValue(value)]))
  return {...document, ...keyed}
}

function keyedValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((element) => {
      const inner = keyedValue(element)
      return isRecord(inner) && inner._key === undefined ? {_key: randomId(12), ...inner} : inner
    })
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keyedValue(inner)]))
}
