import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../documents/document.ts'

/** A patch in the format of the `mendoza` package, which applies such patches but cannot make them. */
export type MendozaPatch = unknown[]

/** The two patches that lead from one state of a document to the next and back. */
export type Effects = {apply: MendozaPatch; revert: MendozaPatch}

// The instructions used here, as `mendoza` numbers them.
const VALUE = 0
const PUSH_FIELD_COPY = 10
const PUSH_FIELD_BLANK = 11
const PUSH_ELEMENT_COPY = 12
const PUSH_ELEMENT_BLANK = 13
const RETURN_INTO_FIELD = 15
const RETURN_INTO_ARRAY = 16
const SET_FIELD = 17
const DELETE_FIELD = 19
const APPEND_VALUE = 20
const APPEND_SLICE = 21
const APPEND_STRING = 22
const APPEND_STRING_SLICE = 23

/** Below this many kept bytes, a string is written anew: slices would be longer than the text. */
const SHORTEST_SLICE = 8

/** Effects of a change; null stands for a document that does not exist. */
export function effectsOf(before: unknown, after: unknown): Effects {
  return {apply: mendozaPatch(before, after), revert: mendozaPatch(after, before)}
}

/** A patch with which `mendoza`'s applyPatch turns `before` into exactly `after`. */
export function mendozaPatch(before: unknown, after: unknown): MendozaPatch {
  if (isRecord(before) && isRecord(after)) return objectSteps(before, after)
  return isDeepStrictEqual(before, after) ? [] : [VALUE, after]
}

/** Steps that turn the open output, a copy of `before`, into `after`. */
function objectSteps(before: Record<string, unknown>, after: Record<string, unknown>): MendozaPatch {
  const steps: MendozaPatch = []
  // Fields are addressed by their place among the *sorted* keys of the input.
  const keys = Object.keys(before).sort()
  for (const [index, key] of keys.entries()) {
    if (!Object.hasOwn(after, key)) {
      steps.push(DELETE_FIELD, index)
      continue
    }
    const from = before[key]
    const to = after[key]
    if (isDeepStrictEqual(from, to)) continue
    const inner = innerSteps(from, to)
    if (inner === undefined) steps.push(SET_FIELD, to, key)
    else if (inner.blank) steps.push(PUSH_FIELD_BLANK, index, ...inner.steps, RETURN_INTO_FIELD)
    else steps.push(PUSH_FIELD_COPY, index, ...inner.steps, RETURN_INTO_FIELD)
  }
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key)) steps.push(SET_FIELD, after[key], key)
  }
  return steps
}

type Inner = {blank: boolean; steps: MendozaPatch}

/** How to change a value in place, or undefined where writing it anew is the only or shorter way. */
function innerSteps(from: unknown, to: unknown): Inner | undefined {
  if (isRecord(from) && isRecord(to)) return {blank: false, steps: objectSteps(from, to)}
  if (Array.isArray(from) && Array.isArray(to)) return arraySteps(from, to)
  if (typeof from === 'string' && typeof to === 'string') return stringSteps(from, to)
  return undefined
}

/** Builds `to` up from nothing: runs of kept elements, elements changed in place, new elements. */
function arraySteps(from: unknown[], to: unknown[]): Inner | undefined {
  // A blank output that is never written to would come out as null.
  if (from.length === 0 || to.length === 0) return undefined
  const sourceOf = alignment(from, to)
  const steps: MendozaPatch = []
  let run: {start: number; end: number} | undefined
  const endRun = () => {
    if (run) steps.push(APPEND_SLICE, run.start, run.end)
    run = undefined
  }
  for (const [index, element] of to.entries()) {
    const source = sourceOf(index)
    if (source !== undefined && isDeepStrictEqual(from[source], element)) {
      if (run?.end !== source) endRun()
      run = {start: run?.start ?? source, end: source + 1}
      continue
    }
    endRun()
    const inner = source === undefined ? undefined : innerSteps(from[source], element)
    if (inner === undefined) steps.push(APPEND_VALUE, element)
    else if (inner.blank) steps.push(PUSH_ELEMENT_BLANK, source, ...inner.steps, RETURN_INTO_ARRAY)
    else steps.push(PUSH_ELEMENT_COPY, source, ...inner.steps, RETURN_INTO_ARRAY)
  }
  endRun()
  return {blank: true, steps}
}

/** For each element of `to` the element of `from` it came from: by `_key`, else by its place from either end. */
function alignment(from: unknown[], to: unknown[]): (index: number) => number | undefined {
  const byKey = new Map<string, number>()
  for (const [index, element] of from.entries()) {
    const key = keyOf(element)
    if (key !== undefined) byKey.set(key, index)
  }
  const start = equalStart(from, to)
  const end = equalEnd(from, to, start)
  const moved = from.length - to.length
  return (index) => {
    if (index < start) return index
    if (index >= to.length - end) return index + moved
    const key = keyOf(to[index])
    if (key !== undefined) return byKey.get(key)
    return moved === 0 ? index : undefined
  }
}

function keyOf(element: unknown): string | undefined {
  return isRecord(element) && typeof element._key === 'string' ? element._key : undefined
}

function equalStart(from: unknown[], to: unknown[]): number {
  const limit = Math.min(from.length, to.length)
  let length = 0
  while (length < limit && isDeepStrictEqual(from[length], to[length])) length++
  return length
}

function equalEnd(from: unknown[], to: unknown[], start: number): number {
  const limit = Math.min(from.length, to.length) - start
  let length = 0
  while (length < limit && isDeepStrictEqual(from.at(-1 - length), to.at(-1 - length))) length++
  return length
}

/** Keeps the beginning and the end of a text, so that a reader can see which words changed. */
function stringSteps(from: string, to: string): Inner | undefined {
  const start = commonStart(from, to)
  const end = commonEnd(from, to, start)
  if (start + end < SHORTEST_SLICE) return undefined
  const steps: MendozaPatch = []
  // Positions are UTF-8 bytes. Only slices from the very start or to the very end are used:
  // `mendoza` misreads others after characters of more than one byte.
  if (start > 0) steps.push(APPEND_STRING_SLICE, 0, bytes(from.slice(0, start)))
  const added = to.slice(start, to.length - end)
  if (added !== '') steps.push(APPEND_STRING, added)
  if (end > 0) {
    const size = bytes(from)
    steps.push(APPEND_STRING_SLICE, size - bytes(from.slice(from.length - end)), size)
  }
  return {blank: true, steps}
}

function commonStart(from: string, to: string): number {
  const limit = Math.min(from.length, to.length)
  let length = 0
  while (length < limit && from.charCodeAt(length) === to.charCodeAt(length)) length++
  return length > 0 && isHighSurrogate(from.charCodeAt(length - 1)) ? length - 1 : length
}

function commonEnd(from: string, to: string, start: number): number {
  const limit = Math.min(from.length, to.length) - start
  let length = 0
  while (
    length < limit &&
    from.charCodeAt(from.length - 1 - length) === to.charCodeAt(to.length - 1 - length)
  ) {
    length++
  }
  return length > 0 && isLowSurrogate(from.charCodeAt(from.length - length)) ? length - 1 : length
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
