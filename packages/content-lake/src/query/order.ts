import type {ExprNode, SliceNode} from 'groq-js'
import {attributeName} from './narrow.ts'
import type {Order} from './view.ts'

/** What is ordered and by what: an attribute, with `_id` at most to tell equals apart, or not at all. */
export function orderAndSource(node: ExprNode): {order: Order | 'natural' | undefined; source: ExprNode} {
  if (node.type === 'Group') return orderAndSource(node.base)
  if (node.type !== 'PipeFuncCall' || node.name !== 'order') return {order: 'natural', source: node}
  const [first, ...others] = node.args.map(orderBy)
  // Equal values are in the order of their ids anyway.
  const plain = others.every((order) => order?.attribute === '_id' && !order.descending) && others.length < 2
  if (!first || !plain) return {order: undefined, source: node.base}
  const natural = first.attribute === '_id' && !first.descending
  return {order: natural ? 'natural' : first, source: node.base}
}

function orderBy(arg: ExprNode): Order | undefined {
  const directed = arg.type === 'Asc' || arg.type === 'Desc'
  const attribute = attributeName(directed ? arg.base : arg)
  return attribute === undefined ? undefined : {attribute, descending: arg.type === 'Desc'}
}

/** How many elements from the start a slice reaches; 0 where it counts from the end. */
export function reachOf({left, right, isInclusive}: SliceNode): number {
  if (left < 0 || right < 0) return 0
  return isInclusive ? right + 1 : right
}
