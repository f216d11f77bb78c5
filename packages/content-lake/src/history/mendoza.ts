import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../documents/document.ts'
import {alignment} from './alignment.ts'
import {stringSteps} from './string-steps.ts'

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
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  const steps = stringSteps(from, to)
  return steps && {blank: true, steps}
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
