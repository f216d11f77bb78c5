import type {ExprNode, ObjectAttributeNode, SliceNode} from 'groq-js'
import {isLakeDocument, isRecord, type LakeDocument} from '../documents/document.ts'
import type {EvaluationOptions} from './plan.ts'
import {evaluateWithin, hidden, nested, parentOf, type Scope} from './scope.ts'
import {attributeOf, elementsOf, isObject, list, NULL, object, type Traced, whole} from './traced.ts'

export type Tracing = {
  options: EvaluationOptions
  /** Lists of whole documents, as a plan puts them in the place of `*`. */
  lists: WeakSet<unknown[]>
}

/**
 * Evaluates a planned query once more, following where each value comes from: through filters,
 * slices, orders, projections, attributes, references and arrays, `select` and `coalesce`. What is
 * computed in any other way comes from nowhere, which is never wrong.
 *
 * @throws ScopeTooDeep when a part depends on surroundings that cannot be given to groq-js
 */
export function trace(node: ExprNode, scope: Scope, tracing: Tracing): Traced {
  const follow = (inner: ExprNode, within = scope) => trace(inner, within, tracing)
  const attributesOf = (attribute: ObjectAttributeNode): [string, Traced][] => {
    if (attribute.type === 'ObjectAttributeValue') return [[attribute.name, follow(attribute.value)]]
    if (attribute.type === 'ObjectConditionalSplat' && compute(attribute.condition) !== true) return []
    const spread = follow(attribute.value)
    return isObject(spread.value)
      ? Object.keys(spread.value).map((name) => [name, attributeOf(spread, name)])
      : []
  }
  const compute = (inner: ExprNode, within = scope) => evaluateWithin(inner, within, tracing.options)
  switch (node.type) {
    case 'This':
      return scope.value
    case 'Parent':
      return parentOf(scope, node.n)
    case 'Group':
      return follow(node.base)
    case 'Value':
      return listed({value: node.value}, tracing)
    case 'AccessAttribute':
      return listed(attributeOf(node.base ? follow(node.base) : scope.value, node.name), tracing)
    case 'AccessElement':
      return elementsOf(follow(node.base))?.at(node.index) ?? NULL
    case 'Slice':
      return list(sliced(elementsOf(follow(node.base)), node))
    case 'Filter': {
      const elements = elementsOf(follow(node.base))
      return list(elements?.filter((element) => compute(node.expr, nested(scope, element)) === true))
    }
    case 'PipeFuncCall': {
      const base = follow(node.base)
      const ordered = compute({...node, base: {type: 'Value', value: base.value}})
      const byValue = new Map((elementsOf(base) ?? []).map((element) => [element.value, element]))
      if (!Array.isArray(ordered)) return NULL
      // Only objects are told apart by what they are: two equal texts are not.
      return list(ordered.map((value) => (isObject(value) && byValue.get(value)) || {value}))
    }
    case 'Projection': {
      const base = follow(node.base)
      return isObject(base.value) ? follow(node.expr, nested(scope, base)) : NULL
    }
    case 'Map':
    case 'FlatMap': {
      const inner = elementsOf(follow(node.base))?.map((element) => follow(node.expr, hidden(scope, element)))
      return list(node.type === 'Map' ? inner : inner?.flatMap((each) => elementsOf(each) ?? [each]))
    }
    case 'ArrayCoerce': {
      const base = follow(node.base)
      return Array.isArray(base.value) ? base : NULL
    }
    case 'Deref': {
      const {value} = follow(node.base)
      const document = isRecord(value) && compute({type: 'Deref', base: {type: 'Value', value}})
      // Whatever else there is holds the list that a lookup found.
      return isLakeDocument(document) ? whole(document) : {value: document || null}
    }
    case 'Array':
      return list(
        node.elements.flatMap(({isSplat, value}) => {
          const element = follow(value)
          return isSplat ? (elementsOf(element) ?? []) : [element]
        }),
      )
    case 'Object':
      return object(node.attributes.flatMap(attributesOf))
    case 'Select': {
      const chosen = node.alternatives.find(({condition}) => compute(condition) === true)
      const value = chosen?.value ?? node.fallback
      return value ? follow(value) : NULL
    }
    case 'FuncCall':
      if (node.namespace === 'global' && node.name === 'coalesce') {
        for (const arg of node.args) {
          const traced = follow(arg)
          if (traced.value !== null) return traced
        }
        return NULL
      }
      return {value: compute(node)}
    default:
      return {value: compute(node)}
  }
}

/** Lists that a plan made are of whole documents. */
function listed(traced: Traced, {lists}: Tracing): Traced {
  const {value} = traced
  if (!Array.isArray(value) || !lists.has(value)) return traced
  const documents: LakeDocument[] = value
  return {value, elements: documents.map(whole)}
}

function sliced(elements: Traced[] | undefined, {left, right, isInclusive}: SliceNode): Traced[] | undefined {
  if (!elements) return undefined
  const fromStart = (index: number) => (index < 0 ? elements.length + index : index)
  const end = fromStart(right) + (isInclusive ? 1 : 0)
  return elements.slice(Math.max(0, fromStart(left)), Math.max(0, end))
}
