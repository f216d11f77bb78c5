import {type ExprNode, evaluateSync} from 'groq-js'
import type {LakeDocument} from '../documents/document.ts'
import type {EvaluationOptions} from './plan.ts'

/** The first documents that pass every test, tested in groups so that few too many are read. */
export function* firstPassing(
  documents: Iterable<LakeDocument>,
  tests: ExprNode[],
  count: number,
  options: EvaluationOptions,
): Generator<LakeDocument> {
  let found = 0
  let group: LakeDocument[] = []
  for (const document of documents) {
    group.push(document)
    if (group.length < Math.min(count - found, 100)) continue
    for (const passing of passingAll(group, tests, options)) {
      yield passing
      if (++found === count) return
    }
    group = []
  }
  yield* passingAll(group, tests, options)
}

/** The documents that pass every test, in their order. */
export function passingAll(
  documents: LakeDocument[],
  tests: ExprNode[],
  options: EvaluationOptions,
): LakeDocument[] {
  let passing = documents
  // The filters were found from the last to the first; which is asked first does not matter.
  for (const expr of tests) {
    const {data} = evaluateSync({type: 'Filter', base: {type: 'Value', value: passing}, expr}, options)
    const kept = new Set<unknown>(Array.isArray(data) ? data : [])
    passing = passing.filter((document) => kept.has(document))
  }
  return passing
}
