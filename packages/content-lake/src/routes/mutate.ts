import {Hono} from 'hono'
import {identityOf} from '../auth/roles.ts'
import {randomId} from '../documents/random-id.ts'
import {RequestError} from '../errors.ts'
import {flag, limitBody, readJson} from '../http/body.ts'
import {askerOf, demandRight, type LakeContext, type LakeEnv, requireRight} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {type Applied, applyMutation, type Stamp} from '../mutations/apply.ts'
import {addArrayKeys} from '../mutations/array-keys.ts'
import {MutationError} from '../mutations/errors.ts'
import {type Resolved, resolveSelections} from '../mutations/resolve.ts'
import {type Mutation, mutateBody, type ResolvedMutation} from '../mutations/schema.ts'
import type {WorkingSet} from '../mutations/working-set.ts'
import {knownDataset} from './dataset.ts'

/** How often a selection by query is made again because somebody wrote in between. */
const MOST_ATTEMPTS = 10

/** `/data/mutate/:dataset`: a transaction of mutations, carried out whole or not at all. */
export function mutateRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post(
    '/data/mutate/:dataset',
    knownDataset(lake),
    requireRight('write'),
    limitBody('write'),
    async (c) => {
      const {mutations, transactionId = randomId()} = await readJson(c, mutateBody)
      const stamp = {transactionId, timestamp: new Date().toISOString()}
      return c.json(await carryOut(c, mutations, stamp))
    },
  )

  async function carryOut(c: LakeContext, mutations: Mutation[], stamp: Stamp) {
    const dataset = c.get('dataset')
    const identity = identityOf(c.get('caller'))
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const resolved = await resolveSelections(mutations, (query, params) =>
        lake.queries.run(
          {kind: 'query', query, params, dataset, perspective: 'raw', publicOnly: false, identity},
          askerOf(c),
        ),
      )
      const answer = await write(c, resolved, stamp)
      if (answer) return answer
    }
    throw new RequestError(409, {
      type: 'mutationError',
      description: 'The documents selected by the query kept changing. Try again.',
    })
  }

  /** Gives undefined, with nothing written, when somebody wrote since the selections were made. */
  async function write(c: LakeContext, {mutations, places, seqs}: Resolved, stamp: Stamp) {
    const dataset = c.get('dataset')
    const caller = c.get('caller')
    const author = identityOf(caller)
    const dryRun = flag(c, 'dryRun')
    const generateKeys = flag(c, 'autoGenerateArrayKeys')
    const checksReferences = flag(c, 'checkReferences', true)
    if (!checksReferences) demandRight(c, 'manage')
    const options = {dataset, author, caller, dryRun, checksReferences, ...stamp}
    const {outcome} = await lake.writer.writeTogether(options, (set) => {
      // Asked here, where nobody can write in between.
      const now = lake.store.transactions.lastSeq(dataset)
      if (seqs.some((seq) => seq !== now)) return {recorded: [], results: undefined}
      const applied = mutations.map((mutation, n) => applyOne(set, mutation, stamp, places[n] ?? 0))
      if (generateKeys) addArrayKeys(set)
      const results = applied.map(({result}) => ({
        ...(flag(c, 'returnIds') && {id: result.id}),
        operation: result.operation,
        ...(flag(c, 'returnDocuments') && {document: set.get(result.id) ?? undefined}),
      }))
      return {recorded: applied.map(({recorded}) => recorded), places, results}
    })
    return outcome.results && {transactionId: stamp.transactionId, results: outcome.results}
  }
}

/** Carries out a mutation; what is wrong with it is told with its place in the request. */
function applyOne(set: WorkingSet, mutation: ResolvedMutation, stamp: Stamp, place: number): Applied {
  try {
    return applyMutation(set, mutation, stamp)
  } catch (error) {
    throw error instanceof MutationError ? error.at(place) : error
  }
}
