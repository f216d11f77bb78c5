import {type ExprNode, evaluate, evaluateSync} from 'groq-js'
import {messageOf} from '../errors.ts'
import {withFunctions} from './functions.ts'
import {constraintOf, exactConstraint} from './narrow.ts'
import {Lookups} from './outer.ts'
import {parseQuery, QueryFailure} from './parse.ts'
import {type EvaluationOptions, plan} from './plan.ts'
import type {Analysis, GroqJob, MatchJob, QueryAnswer, QueryJob} from './protocol.ts'
import {sourceMapOf} from './source-map.ts'
import {dependenciesOf, tagsOf} from './sync-tags.ts'
import {isAsync, nodesOf} from './tree.ts'
import type {View} from './view.ts'

/** Evaluates a query over a view, which has to show one moment until it is done. */
export async function evaluateQuery(
  job: QueryJob,
  view: View,
  projectId: string,
): Promise<Omit<QueryAnswer, 'seq'>> {
  const {query, params, dataset} = job
  const followed = new Map<string, string | undefined>()
  const own = `dataset:${projectId}.${dataset}:`
  const base = optionsOf(job)
  const dereference = ({_ref}: {_ref: string}) => {
    const found = base.lookups.find(_ref)
    if (found) return found
    // A global reference names the dataset as well; others than this one are not here.
    const id = _ref.startsWith(own) ? _ref.slice(own.length) : _ref
    const document = view.get(id)
    followed.set(id, document?._type)
    return document
  }
  const options = {...base, dereference, sanity: {projectId, dataset}}
  const parsed = withFunctions(parseQuery(query, params), query, (id) => view.get(id), options)
  const planned = plan(parsed, view, options)
  const result = await run(planned.tree, options)
  const traceable = job.resultSourceMap && !isAsync(planned.tree)
  const sourceMap = traceable && sourceMapOf(planned, result, {options, lists: planned.lists})
  return {
    kind: 'query',
    json: jsonOf(result),
    sourceMap: sourceMap ? JSON.stringify(sourceMap) : undefined,
    tags: tagsOf(dataset, dependenciesOf(planned.constraints, followed)),
  }
}

/** Which documents a listener's query can be about; throws a QueryFailure when it is no query. */
export function analyseListener(job: GroqJob): Analysis {
  const tree = parseQuery(job.query, job.params)
  const exact = exactConstraint(tree, job.params)
  if (exact) return {constraint: exact, exact: true}
  if (tree.type === 'Everything') return {constraint: undefined, exact: true}
  const onlyOne = [...nodesOf(tree)].filter(({type}) => type === 'Everything').length === 1
  const filter = [...nodesOf(tree)].find((node) => node.type === 'Filter' && node.base.type === 'Everything')
  const known = onlyOne && filter?.type === 'Filter'
  return {constraint: known ? constraintOf(filter.expr, job.params) : undefined, exact: false}
}

/** For each document whether the query, asked of it alone, answers anything. */
export async function matchDocuments(job: MatchJob): Promise<boolean[]> {
  const options = optionsOf(job)
  const matches: boolean[] = []
  for (const document of job.documents) {
    const only = (id: string) => (document?._id === id ? document : undefined)
    const tree = withFunctions(parseQuery(job.query, job.params), job.query, only, options)
    const result = document ? await run(tree, {...options, dataset: [document]}) : null
    matches.push(Array.isArray(result) ? result.length > 0 : result !== null && result !== false)
  }
  return matches
}

function optionsOf({params, identity}: GroqJob): EvaluationOptions {
  return {params, identity, timestamp: new Date(), dataset: [], lookups: new Lookups()}
}

function jsonOf(result: unknown): string {
  try {
    // A function, as `$constructor` is one of every object, has no JSON.
    return JSON.stringify(result) ?? 'null'
  } catch (error) {
    throw isTooLong(error) ? tooLarge() : error
  }
}

/** Texts have a longest length, which is about half a gigabyte. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Invalid string length'
}

function tooLarge(): QueryFailure {
  const message = 'The answer would be larger than can be sent. Ask for less at once.'
  return new QueryFailure({reason: 'evaluate', message})
}

async function run(tree: ExprNode, options: EvaluationOptions): Promise<unknown> {
  try {
    if (!isAsync(tree)) return evaluateSync(tree, options).data
    const value = await evaluate(tree, options)
    return await value.get()
  } catch (error) {
    if (isTooLong(error)) throw tooLarge()
    throw new QueryFailure({reason: 'evaluate', message: messageOf(error)})
  }
}
