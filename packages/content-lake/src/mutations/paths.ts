import {arrayToJSONMatchPath, extractWithPath} from '@sanity/mutator'
import type {PatchOperations} from './schema.ts'

/** The operations with all paths in the form that the mutator reads. @throws Error that quotes a path that is none */
export function withReadablePaths(operations: PatchOperations): PatchOperations {
  const {setIfMissing, set, unset, diffMatchPatch, inc, dec, insert} = operations
  return {
    ...(setIfMissing && {setIfMissing: keyed(setIfMissing)}),
    ...(set && {set: keyed(set)}),
    ...(unset && {unset: unset.map(readablePath)}),
    ...(diffMatchPatch && {diffMatchPatch: keyed(diffMatchPatch)}),
    ...(inc && {inc: keyed(inc)}),
    ...(dec && {dec: keyed(dec)}),
    ...(insert && {insert: placed(insert)}),
  }
}

function keyed<T>(byPath: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(byPath).map(([path, value]) => [readablePath(path), value]))
}

function placed(insert: NonNullable<PatchOperations['insert']>): NonNullable<PatchOperations['insert']> {
  if ('before' in insert) return {...insert, before: readablePath(insert.before)}
  if ('after' in insert) return {...insert, after: readablePath(insert.after)}
  return {...insert, replace: readablePath(insert.replace)}
}

/** Quoted texts, or one bracket with what is an empty selection in it. */
const PARTS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\[\s*(?:\*|:)?\s*\]|[[\]]/g

/**
 * A JSONMatch path in which all elements are written `[0:]`: of `[*]`, `[]` and `[:]` the mutator knows nothing, and
 * what stands in brackets that nobody closes it leaves out silently.
 */
function readablePath(path: string): string {
  let open = 0
  const readable = path.replaceAll(PARTS, (part) => {
    if (part === '[') open++
    if (part === ']') open--
    if (open < 0 || open > 1) throw new Error(`the brackets of the path "${path}" do not match`)
    return part.length > 1 && part.startsWith('[') ? '[0:]' : part
  })
  if (open !== 0) throw new Error(`the brackets of the path "${path}" do not match`)
  return readable
}

/**
 * The operations in steps to carry out one after another: mostly one. The mutator comes by an element once for
 * each element of a range that the path goes through, which matters to operations that count from what is there.
 */
export function stepsOf(operations: PatchOperations): ((document: unknown) => PatchOperations)[] {
  const {setIfMissing, set, unset, diffMatchPatch, inc, dec, insert} = operations
  const counting = [diffMatchPatch, inc, dec].flatMap((values) => Object.keys(values ?? {}))
  if (!counting.some((path) => path.includes(':'))) return [() => operations]
  return [
    () => ({setIfMissing, set, unset}),
    ...byPath(diffMatchPatch).map(([path, text]) => (document: unknown) => ({
      diffMatchPatch: eachOnce(path, text, document),
    })),
    ...byPath(inc).map(([path, by]) => (document: unknown) => ({inc: eachOnce(path, by, document)})),
    ...byPath(dec).map(([path, by]) => (document: unknown) => ({dec: eachOnce(path, by, document)})),
    () => ({insert}),
  ]
}

function byPath<T>(values: Record<string, T> | undefined): [string, T][] {
  return Object.entries(values ?? {})
}

/** The same by paths that lead to one place each. */
function eachOnce<T>(path: string, value: T, document: unknown): Record<string, T> {
  return Object.fromEntries(
    extractWithPath(path, document).map((match) => [arrayToJSONMatchPath(match.path), value]),
  )
}
