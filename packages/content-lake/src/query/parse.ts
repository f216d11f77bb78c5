import {type ExprNode, parse} from 'groq-js'
import {isRecord} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import type {Params} from './narrow.ts'
import type {JobFailure} from './protocol.ts'
import {nodesOf} from './tree.ts'

/** What the hosted service evaluates and nothing here does. */
const ABSENT =
  /^(geo::.*|text::semanticSimilarity|user::attributes|media::aspect|global::anywhere|documents::incomingGlobalDocumentReferenceCount)$/

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
  for (const node of nodesOf(tree)) {
    if (node.type === 'Parameter' && params[node.name] === undefined) {
      throw failureAt(query, `$${node.name}`, `param $${node.name} referenced, but not provided`)
    }
    if (node.type === 'FuncCall' && ABSENT.test(`${node.namespace}::${node.name}`)) {
      const name = `${node.namespace}::${node.name}`
      throw failureAt(query, name, `the function ${name}() is not available in this lake`)
    }
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

/** A failure that stands where a text first occurs in the query. */
export function failureAt(query: string, text: string, message: string): QueryFailure {
  const position = Math.max(0, query.indexOf(text.replace(/^global::/, '')))
  return new QueryFailure({reason: 'parse', message, position})
}
