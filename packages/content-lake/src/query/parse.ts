import {type ExprNode, parse} from 'groq-js'
import {isRecord} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import type {Params} from './narrow.ts'
import type {JobFailure} from './protocol.ts'

/** A query that cannot be parsed or evaluated, with what its author needs to know. */
export class QueryFailure extends Error {
  readonly failure: JobFailure

  constructor(failure: JobFailure) {
    super(failure.message)
    this.failure = failure
  }
}

/** The syntax tree of a query whose parameters are all given. */
export function parseQuery(query: string, params: Params): ExprNode {
  const tree = parseText(query, params)
  const missing = [...parametersOf(tree)].find((name) => params[name] === undefined)
  if (missing !== undefined) {
    throw new QueryFailure({
      reason: 'parse',
      message: `param $${missing} referenced, but not provided`,
      position: Math.max(0, query.indexOf(`$${missing}`)),
    })
  }
  return tree
}

function parseText(query: string, params: Params): ExprNode {
  try {
    // groq-js takes a comment at the very end for an expression unless a line break follows it.
    return parse(`${query}\n`, {params})
  } catch (error) {
    const position =
      isRecord(error) && typeof error.position === 'number'
        ? Math.min(error.position, query.length)
        : undefined
    throw new QueryFailure({reason: 'parse', message: messageOf(error), position})
  }
}

function* parametersOf(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const element of node) yield* parametersOf(element)
  } else if (isRecord(node)) {
    if (node.type === 'Parameter' && typeof node.name === 'string') yield node.name
    // A constant may hold any data, in which an attribute called "type" means nothing.
    if (node.type !== 'Value') yield* parametersOf(Object.values(node))
  }
}
