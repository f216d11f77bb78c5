import type {ExprNode, SliceNode} from 'groq-js'
import {attributeName} from './narrow.ts'
import {isAsync, nodesOf} from './tree.ts'

/** By what documents are sorted first: an attribute, or something of the document that one of its references leads to. */
export type FirstKey = {
  descending: boolean
  by: {attribute: string} | {reference: string; key: ExprNode}
}

/** A list of documents, sorted and then given another form, as a query says it. */
export type Sorted = {
  /** `natural`: by `_id`, as lists are without an order. */
  first: FirstKey | 'natural'
  /** The keys that tell apart what the first does not, as arguments of `order`. */
  ties: ExprNode[]
  /** What is sorted. */
  source: ExprNode
  /** What becomes of each document, one after the other. */
  forms: ExprNode[]
}

/**
 * Takes `source{…} | order(…){…}` apart. Projections behind what is sorted change neither order nor number, and
 * those before it only the names of keys; so both can be left until a slice has been taken.
 *
 * @returns undefined where the keys cannot be said of the documents themselves
 */
export function sortedOf(node: ExprNode): Sorted | undefined {
  const behind = formsOf(node)
  const sorting = behind.source
  if (sorting.type !== 'PipeFuncCall' || sorting.name !== 'order') {
    return {first: 'natural', ties: [], source: sorting, forms: behind.forms}
  }
  const before = formsOf(sorting.base)
  const keys = sorting.args.map((arg) =>
    before.forms.reduceRight<ExprNode | undefined>((key, form) => key && keyBehind(key, form), arg),
  )
  const [first, ...ties] = keys.flatMap((key) => key ?? [])
  if (!first || keys.includes(undefined) || ties.some(looksOutside)) return undefined
  const key = firstKey(first)
  const rest = {source: before.source, forms: [...before.forms, ...behind.forms]}
  if (key?.by && 'attribute' in key.by && key.by.attribute === '_id' && !key.descending) {
    return {first: 'natural', ties: [], ...rest}
  }
  return key && {first: key, ties, ...rest}
}

function formsOf(node: ExprNode): {source: ExprNode; forms: ExprNode[]} {
  const forms: ExprNode[] = []
  let source = node
  for (; source.type === 'Group' || source.type === 'Map'; source = source.base) {
    if (source.type === 'Map') forms.unshift(source.expr)
  }
  return {source, forms}
}

/** A key of what a projection makes, said of what it is made from. */
function keyBehind(key: ExprNode, form: ExprNode): ExprNode | undefined {
  if (key.type === 'Asc' || key.type === 'Desc') {
    const base = keyBehind(key.base, form)
    return base && {...key, base}
  }
  if (key.type !== 'AccessAttribute') return undefined
  if (key.base) {
    const base = keyBehind(key.base, form)
    return base && {...key, base}
  }
  if (form.type !== 'Projection' || form.base.type !== 'This' || form.expr.type !== 'Object') return undefined
  const {attributes} = form.expr
  const named = attributes.filter(
    (attribute) => attribute.type === 'ObjectAttributeValue' && attribute.name === key.name,
  )
  const [only, ...others] = named.length > 0 ? named : [undefined]
  const splats = attributes.filter(({type}) => type !== 'ObjectAttributeValue')
  if (only?.type === 'ObjectAttributeValue') {
    // Which of several counts depends on their order: not worth following.
    return others.length === 0 && splats.length === 0 ? only.value : undefined
  }
  const isWhole = splats.every(({type, value}) => type === 'ObjectSplat' && value.type === 'This')
  return isWhole && splats.length > 0 ? key : undefined
}

function firstKey(arg: ExprNode): FirstKey | undefined {
  const directed = arg.type === 'Asc' || arg.type === 'Desc'
  const key = directed ? arg.base : arg
  const descending = arg.type === 'Desc'
  const attribute = attributeName(key)
  if (attribute !== undefined) return {descending, by: {attribute}}
  const reference = referenceOf(key)
  return reference === undefined ? undefined : {descending, by: {reference, key}}
}

/** `author` of `author->name` or `author->address.city`. */
function referenceOf(key: ExprNode): string | undefined {
  let inner = key
  while (inner.type === 'AccessAttribute' && inner.base) inner = inner.base
  if (inner.type !== 'Deref' || inner.base.type !== 'AccessAttribute' || inner.base.base) return undefined
  return inner.base.name.includes('.') ? undefined : inner.base.name
}

/** Whether an expression depends on more than the document that it is asked of, or cannot be asked alone. */
function looksOutside(expr: ExprNode): boolean {
  return isAsync(expr) || [...nodesOf(expr)].some(({type}) => type === 'Parent' || type === 'Everything')
}

/** How many elements from the start a slice reaches; 0 where it counts from the end. */
export function reachOf({left, right, isInclusive}: SliceNode): number {
  if (left < 0 || right < 0) return 0
  return isInclusive ? right + 1 : right
}
