import {Hono} from 'hono'
import {ActionError} from '../actions/errors.ts'
import {expandAction} from '../actions/expand.ts'
import {type Action, action, actionsBody} from '../actions/schema.ts'
import {identityOf} from '../auth/roles.ts'
import {randomId} from '../documents/random-id.ts'
import {limitBody, parseOrRefuse, readJson} from '../http/body.ts'
import {type LakeEnv, requireRight} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {applyMutation} from '../mutations/apply.ts'
import type {ResolvedMutation} from '../mutations/schema.ts'
import {knownDataset} from './dataset.ts'

const KNOWN = new Set(action.options.map((option) => option.shape.actionType.value))

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
      const author = identityOf(caller)
      const parsed = actions.map(toAction)
      const options = {dataset, author, caller, dryRun: dryRun ?? false, ...stamp}
      await lake.writer.writeTogether(options, (set) => {
        const recorded: ResolvedMutation[] = []
        const purged: string[] = []
        for (const one of parsed) {
          const expanded = expandAction(set, one)
          for (const mutation of expanded.mutations) {
            recorded.push(applyMutation(set, mutation, stamp).recorded)
          }
          purged.push(...expanded.purged)
        }
        return {recorded, purged}
      })
      return c.json({transactionId})
    },
  )
}

function toAction(input: {actionType: string}): Action {
  const known: ReadonlySet<string> = KNOWN
  if (!known.has(input.actionType)) {
    throw new ActionError(
      400,
      'unsupportedActionError',
      `This lake does not know the action "${input.actionType}"`,
    )
  }
  return parseOrRefuse(action, input)
}
