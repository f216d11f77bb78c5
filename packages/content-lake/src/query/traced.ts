import {DateTime, Path} from 'groq-js'
import type {LakeDocument} from '../documents/document.ts'

/** Where a value stands: a document, and the JSON path in it, by `_key` where elements have one. */
export type Origin = {document: LakeDocument; path: string}

/** A value with where it comes from: as it is from one place, or put together from parts that do. */
export type Traced = {
  value: unknown
  origin?: Origin
  members?: Map<string, Traced>
  elements?: Traced[]
}

export const NULL: Traced = {value: null}

export function whole(document: LakeDocument): Traced {
  return {value: document, origin: {document, path: '$'}}
}

export function list(elements: Traced[] | undefined): Traced {
  return elements ? {value: elements.map(({value}) => value), elements} : NULL
}

/** An object of attributes, of which the last of a name counts. */
export function object(attributes: [string, Traced][]): Traced {
  const members = new Map(attributes)
  return {value: Object.fromEntries(attributes.map(([name, {value}]) => [name, value])), members}
}

export function attributeOf({value, origin, members}: Traced, name: string): Traced {
  if (!isObject(value) || !Object.hasOwn(value, name)) return NULL
  if (members) return members.get(name) ?? NULL
  return below(value[name], origin, memberStep(name))
}

/** The elements of a list; undefined for anything else. */
export function elementsOf({value, origin, elements}: Traced): Traced[] | undefined {
  if (elements) return elements
  if (!Array.isArray(value)) return undefined
  return value.map((element, index) => below(element, origin, elementStep(element, index)))
}

export function memberStep(name: string): string {
  return `['${escaped(name)}']`
}

export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !(value instanceof DateTime) && !(value instanceof Path)
}

function below(value: unknown, origin: Origin | undefined, step: string): Traced {
  if (value === undefined || value === null) return NULL
  return origin ? {value, origin: {document: origin.document, path: origin.path + step}} : {value}
}

/** By key, so that the path still holds when elements before it come or go. */
function elementStep(element: unknown, index: number): string {
  const key = isObject(element) ? element._key : undefined
  return typeof key === 'string' && key !== '' ? `[?(@._key=='${escaped(key)}')]` : `[${index}]`
}

const ESCAPES: Readonly<Record<string, string>> = {'\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}

function escaped(name: string): string {
  return name.replace(/[\f\n\r\t'\\]/g, (character) => ESCAPES[character] ?? `\\${character}`)
}
