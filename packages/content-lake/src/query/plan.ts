import type {ExprNode, evaluateSync, FilterNode} from 'groq-js'
import {isRecord, type LakeDocument} from '../documents/document.ts'
import {both, type Constraint, constraintOf} from './narrow.ts'
import {reachOf, type Sorted, sortedOf} from './order.ts'
import {constraintBy, type Lookups, outerKeyOf} from './outer.ts'
import {firstPassing, passingAll} from './passing.ts'
import {rankTargets, sortTies} from './ranks.ts'
import {isAsync, transform} from './tree.ts'
import type {View} from './view.ts'

export type EvaluationOptions = NonNullable<Parameters<typeof evaluateSync>[1]> & {
  params: Record<string, unknown>
  /** What `dereference` finds beside documents by their ids. */
  lookups: Lookups
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
      const constraint = covered(filters)
      const documents = () => view.candidates(constraint)
      if (isClosed(filters)) return listNode(passing(documents, filters))
      innermost.base = around(constraint, filters, listNode(documents))
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
    return constraint
  }
  /** Documents for filters that compare with what is around them: read anew each time, by an index. */
  const around = (constraint: Constraint, filters: FilterNode[], list: ExprNode): ExprNode => {
    const outer = outerKeyOf(filters)
    if (!outer || (outer.member === 'attribute' && !constraint.types)) return list
    const read = (texts: string[]) => {
      const found = [...view.candidates(both(constraint, constraintBy(outer, texts)))]
      lists.add(found)
      return found
    }
    return options.lookups.expression(outer, read, list)
  }
  /** The same for every document around it: evaluated once, where groq-js would do so each time. */
  const passing = (documents: () => Iterable<LakeDocument>, filters: FilterNode[]) => {
    const tests = filters.map(({expr}) => transform(expr, change))
    return () => passingAll([...documents()], tests, options)
  }
  /** The first `count` documents of a filtered and ordered `*`, when they can be had without all the others. */
  const firstOfAll = (base: ExprNode, count: number): ExprNode | undefined => {
    const sorted = count < 1 ? undefined : sortedOf(base)
    if (!sorted) return undefined
    const {source, forms} = sorted
    const filters = filtersOfEverything(source)
    if ((filters.length === 0 && source.type !== 'Everything') || !isClosed(filters)) return undefined
    const constraint = constraintOfAll(filters, options.params)
    const documents = inOrder(constraint, sorted)
    if (!documents) return undefined
    constraints.push(constraint)
    const tests = filters.map(({expr}) => transform(expr, change))
    const list = listNode(() => firstPassing(documents(), tests, count, options))
    return forms.reduce<ExprNode>((inner, expr) => ({type: 'Map', base: inner, expr}), list)
  }
  const inOrder = (
    constraint: Constraint,
    {first, ties}: Sorted,
  ): (() => Iterable<LakeDocument>) | undefined => {
    if (first === 'natural') return () => view.candidates(constraint)
    const {by, descending} = first
    const groups =
      'attribute' in by
        ? view.inOrder(constraint, {attribute: by.attribute, descending})
        : view.inOrderBehind(constraint, by.reference, (targets) => rankTargets(targets, by, first, options))
    return groups && (() => inGroups(groups(), ties))
  }
  function* inGroups(groups: Iterable<LakeDocument[]>, ties: ExprNode[]): Generator<LakeDocument> {
    for (const group of groups) yield* sortTies(group, ties, options)
  }
  return {tree: transform(tree, change), constraints, lists}
}

/** A filter that looks at where its list stands cannot be evaluated on its own. */
function isClosed(filters: FilterNode[]): boolean {
  return !filters.some(({expr}) => isAsync(expr) || looksBeyond(expr, 0))
}

/**
 * Whether a `^` leads out of an expression. Filters, projections and orders are a step for what is inside of them;
 * mapped lists are taken for none, which at worst says yes where it is no.
 */
function looksBeyond(value: unknown, steps: number): boolean {
  if (Array.isArray(value)) return value.some((element) => looksBeyond(element, steps))
  if (!isRecord(value) || value.type === 'Value') return false
  if (value.type === 'Parent') return typeof value.n !== 'number' || value.n > steps
  const isStep = ['Filter', 'Projection', 'PipeFuncCall'].includes(String(value.type))
  return Object.entries(value).some(([name, inner]) =>
    looksBeyond(inner, isStep && name !== 'base' ? steps + 1 : steps),
  )
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
