import type {ExprNode} from 'groq-js'
import {isRecord} from '../documents/document.ts'

/** The only documents that can pass: those with one of the ids, or of one of the types. */
export type Constraint = {attribute: '_id' | '_type'; values: string[]}

export type Params = Record<string, unknown>

/**
 * The constraints that together cover every document a query can take from `*`, or undefined where
 * that is not certain and every document has to be looked at.
 *
 * Each `*` must be filtered at once by a comparison of `_id` or `_type` with constants, standing
 * alone or joined by `&&`. The filter itself is still evaluated, so a constraint may only be too
 * wide, never too narrow. References are followed outside of `*` and need no candidates.
 */
export function narrow(tree: ExprNode, params: Params): Constraint[] | undefined {
  const constraints: Constraint[] = []
  return collect(tree, params, constraints) ? constraints : undefined
}

/** The constraint that is a whole filter: passing it is passing the filter. */
export function exactConstraint(tree: ExprNode, params: Params): Constraint | undefined {
  if (tree.type !== 'Filter' || tree.base.type !== 'Everything') return undefined
  return comparison(ungrouped(tree.expr), params)
}

export function satisfies(constraint: Constraint, document: {_id: string; _type: string} | null): boolean {
  return document !== null && constraint.values.includes(document[constraint.attribute])
}

function collect(node: unknown, params: Params, found: Constraint[]): boolean {
  if (Array.isArray(node)) return node.every((element) => collect(element, params, found))
  if (!isRecord(node)) return true
  if (node.type === 'Everything') return false
  if (node.type === 'Filter' && isRecord(node.base) && node.base.type === 'Everything') {
    const constraint = constraintOf(node.expr, params)
    if (!constraint) return false
    found.push(constraint)
    return collect(node.expr, params, found)
  }
  return Object.values(node).every((inner) => collect(inner, params, found))
}

/** A constraint that every document passing the filter expression satisfies. */
function constraintOf(expr: unknown, params: Params): Constraint | undefined {
  if (!isRecord(expr)) return undefined
  if (expr.type === 'Group') return constraintOf(expr.base, params)
  if (expr.type === 'And') {
    const left = constraintOf(expr.left, params)
    const right = constraintOf(expr.right, params)
    // Ids are the narrower of the two: few documents have one of them.
    return left?.attribute === '_id' ? left : right?.attribute === '_id' ? right : (left ?? right)
  }
  return comparison(expr, params)
}

function comparison(expr: unknown, params: Params): Constraint | undefined {
  if (!isRecord(expr) || expr.type !== 'OpCall') return undefined
  if (expr.op === '==') {
    const attribute = attributeOf(expr.left) ?? attributeOf(expr.right)
    const other = attributeOf(expr.left) ? expr.right : expr.left
    const value = constantOf(other, params)
    return attribute && typeof value === 'string' ? {attribute, values: [value]} : undefined
  }
  if (expr.op === 'in') {
    const attribute = attributeOf(expr.left)
    const values = constantOf(expr.right, params)
    return attribute && isStringList(values) ? {attribute, values} : undefined
  }
  return undefined
}

function attributeOf(node: unknown): Constraint['attribute'] | undefined {
  if (!isRecord(node) || node.type !== 'AccessAttribute' || node.base !== undefined) {
    return undefined
  }
  return node.name === '_id' || node.name === '_type' ? node.name : undefined
}

function constantOf(node: unknown, params: Params): unknown {
  if (!isRecord(node)) return undefined
  if (node.type === 'Value') return node.value
  if (node.type === 'Group') return constantOf(node.base, params)
  if (node.type === 'Parameter' && typeof node.name === 'string') return params[node.name]
  if (node.type === 'Array' && Array.isArray(node.elements)) {
    return node.elements.map((element) =>
      isRecord(element) && element.isSplat === false ? constantOf(element.value, params) : undefined,
    )
  }
  return undefined
}

function ungrouped(node: ExprNode): ExprNode {
  return node.type === 'Group' ? ungrouped(node.base) : node
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((element) => typeof element === 'string')
}
