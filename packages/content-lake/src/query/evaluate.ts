import {type ExprNode, evaluate} from 'groq-js'
import type {LakeDocument} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import {exactConstraint, narrow} from './narrow.ts'
import {parseQuery, QueryFailure} from './parse.ts'
import type {Analysis, GroqJob, MatchJob, QueryJob} from './protocol.ts'
import type {View} from './view.ts'

/** Evaluates a query over a view and gives the result as JSON text. */
export async function evaluateQuery(job: QueryJob, view: View, projectId: string): Promise<string> {
  const tree = parseQuery(job.query, job.params)
  const dataset = candidates(tree, job, view)
  const result = await run(tree, job, {
    dataset,
    dereference: ({_ref}) => view.get(_ref),
    sanity: {projectId, dataset: job.dataset},
  })
  return JSON.stringify(result ?? null)
}

/** Which documents a listener's query can be about; throws a QueryFailure when it is no query. */
export function analyseListener(job: GroqJob): Analysis {
  const tree = parseQuery(job.query, job.params)
  const exact = exactConstraint(tree, job.params)
  if (exact) return {constraint: exact, exact: true}
  if (tree.type === 'Everything') return {constraint: undefined, exact: true}
  const constraints = narrow(tree, job.params)
  return {constraint: constraints?.length === 1 ? constraints[0] : undefined, exact: false}
}

/** For each document whether the query, asked of it alone, answers anything. */
export async function matchDocuments(job: MatchJob): Promise<boolean[]> {
  const tree = parseQuery(job.query, job.params)
  const matches: boolean[] = []
  for (const document of job.documents) {
    const result = document ? await run(tree, job, {dataset: [document]}) : null
    matches.push(Array.isArray(result) ? result.length > 0 : result !== null && result !== false)
  }
  return matches
}

type Source = Pick<NonNullable<Parameters<typeof evaluate>[1]>, 'dataset' | 'dereference' | 'sanity'>

async function run(tree: ExprNode, job: GroqJob, source: Source): Promise<unknown> {
  try {
    const {params, identity} = job
    const value = await evaluate(tree, {...source, params, identity, timestamp: new Date()})
    const result: unknown = await value.get()
    return result
  } catch (error) {
    throw new QueryFailure({reason: 'evaluate', message: messageOf(error)})
  }
}

function candidates(tree: ExprNode, job: QueryJob, view: View): LakeDocument[] {
  const constraints = narrow(tree, job.params)
  if (!constraints) return view.all()
  const [first] = constraints
  if (constraints.length === 1 && first?.attribute === '_type' && first.values.length === 1) {
    return view.ofType(first.values.join())
  }
  const found = new Map<string, LakeDocument>()
  for (const {attribute, values} of constraints) {
    for (const value of values) {
      const documents = attribute === '_type' ? view.ofType(value) : [view.get(value) ?? null]
      for (const document of documents) {
        if (document) found.set(document._id, document)
      }
    }
  }
  return [...found.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
}
