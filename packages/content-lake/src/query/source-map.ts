import type {LakeDocument} from '../documents/document.ts'
import type {Plan} from './plan.ts'
import {type Tracing, trace} from './provenance.ts'
import {ROOT, ScopeTooDeep} from './scope.ts'
import {attributeOf, elementsOf, isObject, memberStep, type Origin, type Traced} from './traced.ts'
import {originalId} from './view.ts'

/** Where each value of a result stands, in the form that clients know how to read. */
export type SourceMap = {
  documents: {_id: string; _type: string}[]
  paths: string[]
  /** By the place in the result; `document` and `path` are indexes. */
  mappings: Record<string, {type: 'value'; source: {type: 'documentValue'; document: number; path: number}}>
}

/**
 * The source map of a result: for each text, number and boolean that a document holds just so, the
 * document and the path in it. What was computed is in no mapping.
 */
export function sourceMapOf({tree}: Plan, result: unknown, tracing: Tracing): SourceMap {
  const map: SourceMap = {documents: [], paths: [], mappings: {}}
  const documents = new Map<LakeDocument, number>()
  const paths = new Map<string, number>()
  const add = (place: string, origin: Origin) => {
    const {document, path} = origin
    if (!isStored(origin)) return
    const {_type} = document
    const source = {
      document: numberOf(document, documents, map.documents, {_id: originalId(document), _type}),
      path: numberOf(path, paths, map.paths, path),
    }
    map.mappings[place] = {type: 'value', source: {type: 'documentValue', ...source}}
  }
  const walk = (value: unknown, traced: Traced, place: string) => {
    if (Array.isArray(value)) {
      const elements = elementsOf(traced) ?? []
      for (const [index, element] of elements.entries()) walk(value[index], element, `${place}[${index}]`)
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) {
        walk(inner, attributeOf(traced, name), place + memberStep(name))
      }
    } else if (traced.origin && value === traced.value) add(place, traced.origin)
  }
  try {
    walk(result, trace(tree, ROOT, tracing), '$')
  } catch (error) {
    if (!(error instanceof ScopeTooDeep)) throw error
  }
  return map
}

/** A perspective shows documents with ids that are not in what is stored. */
function isStored({document, path}: Origin): boolean {
  if (path === memberPath('_originalId')) return false
  return path !== memberPath('_id') || originalId(document) === document._id
}

function memberPath(name: string): string {
  return `$${memberStep(name)}`
}

function numberOf<K, V>(key: K, known: Map<K, number>, list: V[], value: V): number {
  const number = known.get(key) ?? list.push(value) - 1
  known.set(key, number)
  return number
}
