import {type ExprNode, evaluateSync, type FuncCallNode} from 'groq-js'
import type {LakeDocument} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import {failureAt, QueryFailure} from './parse.ts'
import type {EvaluationOptions} from './plan.ts'
import {textMatch} from './text-query.ts'
import {transform} from './tree.ts'

/**
 * Writes functions that groq-js parses but does not evaluate in terms of others that it does:
 * `text::query`, `documents::get`, `documents::incomingRefCount` and `releases::all`.
 */
export function withFunctions(
  tree: ExprNode,
  query: string,
  documentOf: (id: string) => LakeDocument | undefined,
  options: EvaluationOptions,
): ExprNode {
  return transform(tree, (node) => {
    const text = node.type === 'OpCall' && node.op === 'match' && textQuery(node.right)
    if (text && node.type === 'OpCall') {
      const [arg] = text.args
      const words = arg && constantText(arg, options)
      if (typeof words === 'string') return textMatch(node.left, words, documentOf)
      throw failureAt(query, 'text::query', 'text::query() takes a text that does not depend on the document')
    }
    if (textQuery(node)) {
      throw failureAt(query, 'text::query', 'text::query() stands on the right of "match"')
    }
    if (node.type === 'OpCall' && node.op === 'in' && isPath(node.left) && isPath(node.right)) {
      const [id] = node.left.args
      // A path is in another as the text it is made of is.
      return id ? {...node, left: id} : node
    }
    if (node.type !== 'FuncCall') return node
    return replacements[`${node.namespace}::${node.name}`]?.(node) ?? node
  })
}

const replacements: Record<string, (node: FuncCallNode) => ExprNode | undefined> = {
  'documents::get': ({args: [base]}) => base && {type: 'Deref', base},
  'documents::incomingRefCount': () => {
    const id: ExprNode = {type: 'AccessAttribute', base: {type: 'Parent', n: 1}, name: '_id'}
    const refers = call('references', id)
    return call('count', {type: 'Filter', base: {type: 'Everything'}, expr: refers})
  },
  'releases::all': () => ({
    type: 'Filter',
    base: {type: 'Everything'},
    expr: {
      type: 'OpCall',
      op: '==',
      left: {type: 'AccessAttribute', name: '_type'},
      right: {type: 'Value', value: 'system.release'},
    },
  }),
}

function call(name: string, arg: ExprNode): ExprNode {
  return {type: 'FuncCall', namespace: 'global', name, args: [arg]}
}

function textQuery(node: ExprNode): FuncCallNode | undefined {
  const isText = node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'
  return isText ? node : undefined
}

function isPath(node: ExprNode): node is FuncCallNode {
  return node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'
}

function constantText(arg: ExprNode, options: EvaluationOptions): unknown {
  try {
    return evaluateSync(arg, options).data
  } catch (error) {
    throw new QueryFailure({reason: 'evaluate', message: messageOf(error)})
  }
}
