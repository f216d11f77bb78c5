import {type ExprNode, evaluateSync} from 'groq-js'
import type {LakeDocument} from '../documents/document.ts'
import type {FirstKey} from './order.ts'
import type {EvaluationOptions} from './plan.ts'

/** The id that a reference leads to; undefined for documents that have no such reference. */
type Target = string | undefined

/** Documents that the first key of an order does not tell apart, in the order of the other keys. */
export function sortTies(
  documents: LakeDocument[],
  ties: ExprNode[],
  options: EvaluationOptions,
): LakeDocument[] {
  if (ties.length === 0 || documents.length < 2) return documents
  const places = new Map<unknown, LakeDocument>(documents.map((document) => [document, document]))
  return inOrder(documents, ties, options).flatMap((document) => places.get(document) ?? [])
}

/** Puts the targets of references in the order of a key behind the reference; those with equal keys are together. */
export function rankTargets(
  targets: readonly Target[],
  {reference, key}: {reference: string; key: ExprNode},
  {descending}: FirstKey,
  options: EvaluationOptions,
): Target[][] {
  const ranked = targets.map((target) => {
    const source = {type: 'Value', value: target === undefined ? {} : {[reference]: {_ref: target}}} as const
    const value: unknown = evaluateSync({type: 'Projection', base: source, expr: key}, options).data
    return {target, key: value}
  })
  const sorted = inOrder(
    ranked,
    [{type: descending ? 'Desc' : 'Asc', base: {type: 'AccessAttribute', name: 'key'}}],
    options,
  )
  const places = new Map<unknown, (typeof ranked)[number]>(ranked.map((one) => [one, one]))
  const groups: Target[][] = []
  let last: unknown
  for (const one of sorted.flatMap((each) => places.get(each) ?? [])) {
    const group = groups.at(-1)
    if (group && isTie(last, one.key)) group.push(one.target)
    else groups.push([one.target])
    last = one.key
  }
  return groups
}

function inOrder(values: unknown[], args: ExprNode[], options: EvaluationOptions): unknown[] {
  const base = {type: 'Value', value: values} as const
  const {data} = evaluateSync({type: 'PipeFuncCall', name: 'order', base, args}, options)
  return Array.isArray(data) ? data : []
}

/** GROQ orders numbers, texts and booleans; everything else, and nothing at all, is equal. */
function isTie(one: unknown, other: unknown): boolean {
  return one === other || (isUnordered(one) && isUnordered(other))
}

function isUnordered(value: unknown): boolean {
  return !['number', 'string', 'boolean'].includes(typeof value)
}
