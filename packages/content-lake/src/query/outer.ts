import {randomUUID} from 'node:crypto'
import type {ExprNode, FilterNode} from 'groq-js'
import type {LakeDocument} from '../documents/document.ts'
import {attributeName, type Constraint} from './narrow.ts'
import {nodesOf} from './tree.ts'

/** What a filter compares a document with that stands outside of it: `_id == ^.claim._ref`. */
export type OuterKey =
  | {member: 'ids' | 'references'; key: ExprNode}
  | {member: 'attribute'; name: string; key: ExprNode}

/** The most telling comparison of filters with what is around them. */
export function outerKeyOf(filters: readonly FilterNode[]): OuterKey | undefined {
  const found = filters.flatMap(({expr}) => conjuncts(expr)).flatMap((expr) => keyOf(expr) ?? [])
  return (
    found.find(({member}) => member === 'ids') ??
    found.find(({member}) => member === 'references') ??
    found.find(({member}) => member === 'attribute')
  )
}

/** The constraint of a document that was compared with these texts. */
export function constraintBy(outer: OuterKey, texts: string[]): Constraint {
  if (outer.member !== 'attribute') return {[outer.member]: texts}
  const [value = ''] = texts
  return {attribute: {name: outer.name, value}}
}

function conjuncts(expr: ExprNode): ExprNode[] {
  if (expr.type === 'Group') return conjuncts(expr.base)
  return expr.type === 'And' ? [...conjuncts(expr.left), ...conjuncts(expr.right)] : [expr]
}

function keyOf(expr: ExprNode): OuterKey | undefined {
  if (expr.type === 'FuncCall' && expr.namespace === 'global' && expr.name === 'references') {
    const [key, ...others] = expr.args
    return key && others.length === 0 && isOuter(key) ? {member: 'references', key} : undefined
  }
  if (expr.type !== 'OpCall') return undefined
  if (expr.op === 'in') {
    return attributeName(expr.left) === '_id' && isOuter(expr.right)
      ? {member: 'ids', key: expr.right}
      : undefined
  }
  if (expr.op !== '==') return undefined
  for (const [mine, key] of [
    [expr.left, expr.right],
    [expr.right, expr.left],
  ] as const) {
    const name = attributeName(mine)
    if (name === undefined || !isOuter(key)) continue
    if (name === '_id') return {member: 'ids', key}
    if (!['_type', '_rev', '_originalId'].includes(name)) return {member: 'attribute', name, key}
  }
  return undefined
}

/** Whether an expression is about the surroundings of a filter alone, and takes little to evaluate. */
function isOuter(node: ExprNode): boolean {
  switch (node.type) {
    case 'Parent':
      return true
    case 'AccessAttribute':
      return node.base !== undefined && isOuter(node.base)
    case 'AccessElement':
    case 'Slice':
    case 'ArrayCoerce':
    case 'Group':
    case 'Deref':
      return isOuter(node.base)
    // What is inside of them is about each element.
    case 'Map':
    case 'FlatMap':
    case 'Filter':
      return isOuter(node.base) && ![...nodesOf(node.expr)].some(({type}) => type === 'Everything')
    case 'Array':
      return node.elements.every(({value}) => isOuter(value))
    default:
      return false
  }
}

type Read = (texts: string[]) => LakeDocument[]

/**
 * Lists of documents that are read anew for each document around them. groq-js has no way to be asked for them
 * with a value but one, which is to follow a reference: so the value is made into one that only this knows.
 */
export class Lookups {
  readonly #secret = randomUUID()
  readonly #reads: Read[] = []

  /**
   * An expression that gives, where a filter stands, the documents that `read` finds by the text, or list of texts,
   * that `key` is inside of the filter.
   *
   * @param rest - the list where `key` is something else that a document could be equal to
   */
  expression({member, key}: OuterKey, read: Read, rest: ExprNode): ExprNode {
    const place = this.#reads.push(read) - 1
    const texts: ExprNode = {
      type: 'Filter',
      base: key,
      expr: {type: 'OpCall', op: '!=', left: {type: 'This'}, right: {type: 'Value', value: null}},
    }
    const separator: ExprNode = {type: 'Value', value: this.#secret}
    const joined: ExprNode = {type: 'FuncCall', namespace: 'array', name: 'join', args: [texts, separator]}
    const reference = coalesce(
      plus(this.#prefix(place, 'one'), key),
      plus(this.#prefix(place, 'list'), joined),
    )
    const answer: ExprNode = {
      type: 'Deref',
      base: {type: 'Object', attributes: [{type: 'ObjectAttributeValue', name: '_ref', value: reference}]},
    }
    const found = inside({type: 'AccessAttribute', base: answer, name: 'list'})
    // No id and no reference is null, but attributes are that are not there.
    if (member === 'attribute') return coalesce(found, rest)
    const isDefined = inside({type: 'FuncCall', namespace: 'global', name: 'defined', args: [key]})
    const alternatives = [{type: 'SelectAlternative' as const, condition: isDefined, value: rest}]
    return coalesce(found, {type: 'Select', alternatives, fallback: {type: 'Value', value: []}})
  }

  /** What such an expression asks for, in the form that groq-js takes; undefined for any other reference. */
  find(reference: string): {_id: string; list: LakeDocument[]} | undefined {
    if (!reference.startsWith(this.#secret)) return undefined
    const [place = '', kind = ''] = reference.slice(this.#secret.length).split(':', 2)
    const text = reference.slice(this.#secret.length + place.length + kind.length + 2)
    const list = this.#reads[Number(place)]?.(kind === 'one' ? [text] : text.split(this.#secret))
    return list && {_id: '', list}
  }

  #prefix(place: number, kind: 'one' | 'list'): ExprNode {
    return {type: 'Value', value: `${this.#secret}${place}:${kind}:`}
  }
}

/** Evaluated as deep as a filter evaluates its condition, so that every `^` means the same. */
function inside(expr: ExprNode): ExprNode {
  return {type: 'Projection', base: {type: 'Value', value: {}}, expr}
}

function plus(left: ExprNode, right: ExprNode): ExprNode {
  return {type: 'OpCall', op: '+', left, right}
}

function coalesce(...args: ExprNode[]): ExprNode {
  return {type: 'FuncCall', namespace: 'global', name: 'coalesce', args}
}
