import {Hono} from 'hono'
import {unsupported} from '../actions/errors.ts'
import {expandAction} from '../actions/expand.ts'
import {type Action, action, actionsBody} from '../actions/schema.ts'
import {identityOf} from '../auth/roles.ts'
import {randomId} from '../documents/random-id.ts'
import {limitBody, parseOrRefuse, readJson} from '../http/body.ts'
import {type LakeEnv, requireRight} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {applyMutation, type Stamp} from '../mutations/apply.ts'
import {addArrayKeys} from '../mutations/array-keys.ts'
import {MutationError} from '../mutations/errors.ts'
import type {ResolvedMutation} from '../mutations/schema.ts'
import type {WorkingSet} from '../mutations/working-set.ts'
import {knownDataset} from './dataset.ts'

const KNOWN: ReadonlySet<string> = new Set(action.options.map((option) => option.shape.actionType.value))

/** `/data/actions/:dataset`: what the Studio does with documents, one transaction per request. */
export function actionRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post(
    '/data/actions/:dataset',
    knownDataset(lake),
    requireRight('write'),
    limitBody('write'),
    async (c) => {
      const dataset = c.get('dataset')
      const {actions, transactionId = randomId(), dryRun} = await readJson(c, actionsBody)
      const stamp = {transactionId, timestamp: new Date().toISOString()}
      const caller = c.get('caller')
      const parsed = actions.map(toAction)
      const versionsOf = (publishedId: string) => lake.store.documents.versionsOf(dataset, publishedId)
      const options = {dataset, author: identityOf(caller), caller, dryRun: dryRun ?? false, ...stamp}
      try {
        await lake.writer.writeTogether(options, (set) => carryOut(set, parsed, {stamp, versionsOf}))
      } catch (error) {
        throw error instanceof MutationError ? error.ofAction() : error
      }
      return c.json({transactionId})
    },
  )
}

type Surroundings = {stamp: Stamp; versionsOf: (publishedId: string) => string[]}

/** Carries out the actions in order; what is wrong with one is told with its place in the request. */
function carryOut(set: WorkingSet, actions: readonly Action[], {stamp, versionsOf}: Surroundings) {
  const recorded: ResolvedMutation[] = []
  const purged: string[] = []
  const places: number[] = []
  for (const [place, one] of actions.entries()) {
    try {
      const expanded = expandAction(set, one, versionsOf)
      for (const mutation of expanded.mutations) {
        recorded.push(applyMutation(set, mutation, stamp).recorded)
        places.push(place)
      }
      purged.push(...expanded.purged)
    } catch (error) {
      throw error instanceof MutationError ? error.at(place) : error
    }
  }
  addArrayKeys(set)
  return {recorded, purged, places}
}

function toAction(input: {actionType: string}, place: number): Action {
  const {actionType} = input
  if (KNOWN.has(actionType)) return parseOrRefuse(action, input)
  throw unsupported(
    /^sanity\.action\.(release|variant|document\.variant)\./.test(actionType)
      ? `This lake has no releases and no variants: it cannot carry out "${actionType}"`
      : `This lake does not know the action "${actionType}"`,
  ).ofAction(place)
}
