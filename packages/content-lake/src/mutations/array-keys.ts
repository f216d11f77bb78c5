import {isRecord, type LakeDocument} from '../documents/document.ts'
import {randomId} from '../documents/random-id.ts'

/** The document with a `_key` on every object in an array that has none. */
export function withArrayKeys(document: LakeDocument): LakeDocument {
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
