import {type ExprNode, evaluateSync} from 'groq-js'
import type {EvaluationOptions} from './plan.ts'
import {isObject, NULL, type Traced} from './traced.ts'
import {nodesOf} from './tree.ts'

/** What `@` and `^` mean at a place of a query. A hidden scope is passed over by the `^` of those inside it. */
export type Scope = {value: Traced; parent: Scope | undefined; isHidden: boolean}

/** An expression looks at surroundings that cannot be rebuilt for groq-js. */
export class ScopeTooDeep extends Error {}

export const ROOT: Scope = {value: NULL, parent: undefined, isHidden: false}

export function nested(scope: Scope, value: Traced): Scope {
  return {value, parent: scope.isHidden ? scope.parent : scope, isHidden: false}
}

export function hidden(scope: Scope, value: Traced): Scope {
  return {...nested(scope, value), isHidden: true}
}

/** `^`, `^.^` and so on; null beyond the outermost scope. */
export function parentOf(scope: Scope, levels: number): Traced {
  let current: Scope | undefined = scope
  for (let level = 0; level < levels; level++) current = current?.parent
  return current?.value ?? NULL
}

/**
 * The value of an expression at a place of a query.
 *
 * groq-js has no way to be told the scopes around an expression. They are written around it:
 * a projection of an object makes a scope, and a mapped list of one element a hidden one.
 *
 * @throws ScopeTooDeep when a scope on the way is of a value that no projection takes
 */
export function evaluateWithin(node: ExprNode, scope: Scope, options: EvaluationOptions): unknown {
  const types = new Set([...nodesOf(node)].map(({type}) => type))
  if (!types.has('Parent')) return evaluateSync(node, {...options, root: scope.value.value}).data
  return evaluateSync(surrounded(node, scope, types), options).data
}

function surrounded(node: ExprNode, scope: Scope, types: ReadonlySet<string>): ExprNode {
  const {value} = scope.value
  const makesScopes = ['Filter', 'Projection', 'PipeFuncCall'].some((type) => types.has(type))
  let expression: ExprNode
  if (!scope.isHidden && isObject(value)) {
    expression = {type: 'Projection', base: {type: 'Value', value}, expr: node}
  } else if (scope.isHidden || !makesScopes) {
    const one: ExprNode = {type: 'Map', base: {type: 'Value', value: [value]}, expr: node}
    expression = {type: 'AccessElement', base: one, index: 0}
  } else throw new ScopeTooDeep()
  for (let outer = scope.parent; outer?.parent; outer = outer.parent) {
    const around = outer.value.value
    if (!isObject(around)) throw new ScopeTooDeep()
    expression = {type: 'Projection', base: {type: 'Value', value: around}, expr: expression}
  }
  return expression
}
