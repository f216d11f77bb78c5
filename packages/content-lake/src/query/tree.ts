import type {ExprNode} from 'groq-js'
import {isRecord} from '../documents/document.ts'

/** Whether a value is a node of a syntax tree. */
export function isNode(value: unknown): value is ExprNode {
  return isRecord(value) && typeof value.type === 'string'
}

/**
 * Replaces nodes of a tree, which is changed in place: `change` is given each node before those
 * inside of it, and what it gives back is looked into in turn. Constants are left alone.
 */
export function transform(node: ExprNode, change: (node: ExprNode) => ExprNode): ExprNode {
  const changed = change(node)
  if (changed.type !== 'Value') transformInside(changed, change)
  return changed
}

/** Every node of a tree, but not what constants hold: in data, an attribute called "type" means nothing. */
export function* nodesOf(value: unknown): Generator<ExprNode> {
  if (Array.isArray(value)) for (const element of value) yield* nodesOf(element)
  else if (isRecord(value)) {
    if (isNode(value)) yield value
    if (value.type !== 'Value') for (const inner of Object.values(value)) yield* nodesOf(inner)
  }
}

/** Whether a tree has one of the few functions that groq-js evaluates asynchronously only. */
export function isAsync(tree: ExprNode): boolean {
  return [...nodesOf(tree)].some((node) => node.type === 'FuncCall' && node.namespace === 'diff')
}

function transformInside(container: object, change: (node: ExprNode) => ExprNode): void {
  for (const [key, inner] of Object.entries(container)) {
    if (isNode(inner)) Reflect.set(container, key, transform(inner, change))
    else if (Array.isArray(inner)) transformInside(inner, change)
  }
}
