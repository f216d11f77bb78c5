import type {ExprNode, evaluateSync, FilterNode} from 'groq-js'
import type {LakeDocument} from '../documents/document.ts'
import {both, type Constraint, constraintOf} from './narrow.ts'
import {orderAndSource, reachOf} from './order.ts'
import {firstPassing, passingAll} from './passing.ts'
import {isAsync, nodesOf, transform} from './tree.ts'
import type {View} from './view.ts'

export type EvaluationOptions = NonNullable<Parameters<typeof evaluateSync>[1]> & {
  params: Record<string, unknown>
}

/** A query that can be evaluated without a dataset. */
export type Plan = {
  tree: ExprNode
  /** The constraints that together cover all documents that the query can take from `*`. */
  constraints: Constraint[]
  /** The lists of documents that stand in the tree and were read. */
  lists: WeakSet<unknown[]>
}

/**
 * Puts lists of documents in the place of each `*` of a tree, read when the evaluation gets there:
 * as few as the filters behind it, their order and their slice allow, never too few. Filters stay
 * and are evaluated; an order that a list has already is left out.
 */
export function plan(tree: ExprNode, view: View, options: EvaluationOptions): Plan {
  const constraints: Constraint[] = []
  const lists: Plan['lists'] = new WeakSet()

  const listNode = (read: () => Iterable<LakeDocument>): ExprNode => {
    let list: LakeDocument[] | undefined
    return {
      type: 'Value',
      get value() {
        list ??= [...read()]
        lists.add(list)
        return list
      },
    }
  }
  const change = (node: ExprNode): ExprNode => {
    if (node.type === 'Everything') {
      constraints.push({})
      return listNode(() => view.candidates({}))
    }
    if (node.type === 'Filter') {
      const filters = filtersOfEverything(node)
      const innermost = filters.at(-1)
      if (!innermost) return node
      const documents = covered(filters)
      if (isClosed(filters)) return listNode(passing(documents, filters))
      innermost.base = listNode(documents)
      return node
    }
    if (node.type === 'Slice' || node.type === 'AccessElement') {
      const base = firstOfAll(node.base, node.type === 'Slice' ? reachOf(node) : node.index + 1)
      return base ? {...node, base} : node
    }
    return node
  }
  const covered = (filters: FilterNode[]) => {
    const constraint = constraintOfAll(filters, options.params)
    constraints.push(constraint)
    return () => view.candidates(constraint)
  }
  /** The same for every document around it: evaluated once, where groq-js would do so each time. */
  const passing = (documents: () => Iterable<LakeDocument>, filters: FilterNode[]) => {
    const tests = filters.map(({expr}) => transform(expr, change))
    return () => passingAll([...documents()], tests, options)
  }
  /** The first `count` documents of a filtered and ordered `*`, when they can be had without all the others. */
  const firstOfAll = (base: ExprNode, count: number): ExprNode | undefined => {
    const {order, source} = orderAndSource(base)
    const filters = filtersOfEverything(source)
    if (count < 1 || !order || (filters.length === 0 && source.type !== 'Everything')) return undefined
    if (!isClosed(filters)) return undefined
    const constraint = constraintOfAll(filters, options.params)
    const documents = order === 'natural' ? view.candidates(constraint) : view.inOrder(constraint, order)
    if (!documents) return undefined
    constraints.push(constraint)
    const tests = filters.map(({expr}) => transform(expr, change))
    return listNode(() => firstPassing(documents, tests, count, options))
  }
  return {tree: transform(tree, change), constraints, lists}
}

/** A filter that looks at where its list stands cannot be evaluated on its own. */
function isClosed(filters: FilterNode[]): boolean {
  return !filters.some(({expr}) => isAsync(expr) || [...nodesOf(expr)].some(({type}) => type === 'Parent'))
}

/** The filters of `*[…][…]`, the last one first; none where it does not begin with `*`. */
function filtersOfEverything(node: ExprNode): FilterNode[] {
  const filters: FilterNode[] = []
  let inner = node
  for (; inner.type === 'Filter'; inner = inner.base) filters.push(inner)
  return inner.type === 'Everything' ? filters : []
}

function constraintOfAll(filters: FilterNode[], params: EvaluationOptions['params']): Constraint {
  return filters.map(({expr}) => constraintOf(expr, params)).reduce(both, {})
}
