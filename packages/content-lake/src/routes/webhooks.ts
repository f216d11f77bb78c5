import {Hono} from 'hono'
import {RequestError} from '../errors.ts'
import {limitBody, parseOrRefuse, readJson} from '../http/body.ts'
import {type LakeEnv, requireRight} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import type {Attempt, Delivery} from '../webhooks/delivery.ts'
import {requireGroq, type Webhook, webhookInput} from '../webhooks/webhook.ts'
import {checkProject} from './dataset.ts'

/** `/hooks/projects/:project/…`: webhooks, and the log of what was delivered to them. For administrators. */
export function webhookRoutes(lake: Lake): Hono<LakeEnv> {
  const {projectId} = lake.settings
  const {table, outbox, dispatcher} = lake.webhooks
  const describe = ({rule, ...webhook}: Webhook) => ({...webhook, projectId, rule, isDisabled: false})
  const known = (id: string) => {
    const webhook = table.get(id)
    if (!webhook) throw notFound(`There is no webhook "${id}"`)
    return webhook
  }
  return new Hono<LakeEnv>()
    .use('/hooks/projects/:project/*', requireRight('manage'), limitBody('form'), async (c, next) => {
      checkProject(projectId, c.req.param('project'))
      await next()
    })
    .get('/hooks/projects/:project', (c) => c.json(table.list().map(describe)))
    .post('/hooks/projects/:project', async (c) => {
      const input = await readJson(c, webhookInput)
      requireGroq(input.rule)
      return c.json(describe(table.add(input)), 201)
    })
    .get('/hooks/projects/:project/attempts/:attempt', (c) => {
      const attempt = outbox.attempt(c.req.param('attempt'))
      if (!attempt) throw notFound(`There is no attempt "${c.req.param('attempt')}"`)
      return c.json(describeAttempt(attempt))
    })
    .get('/hooks/projects/:project/:id', (c) => c.json(describe(known(c.req.param('id')))))
    .on(['PUT', 'PATCH'], '/hooks/projects/:project/:id', async (c) => {
      const id = c.req.param('id')
      const {id: _id, hasSecret, createdAt, updatedAt, ...current} = known(id)
      const change = await readJson(c, webhookInput.partial().loose())
      const input = parseOrRefuse(webhookInput, {...current, ...change})
      requireGroq(input.rule)
      table.change(id, input)
      dispatcher.wake()
      return c.json(describe(known(id)))
    })
    .delete('/hooks/projects/:project/:id', (c) => {
      known(c.req.param('id'))
      table.remove(c.req.param('id'))
      return c.body(null, 204)
    })
    .get('/hooks/projects/:project/:id/messages', (c) => {
      const {id} = known(c.req.param('id'))
      return c.json(outbox.deliveriesOf(id).map(describeDelivery))
    })
    .get('/hooks/projects/:project/:id/attempts', (c) => {
      const {id} = known(c.req.param('id'))
      return c.json(outbox.attemptsOf(id).map(describeAttempt))
    })
}

function describeDelivery({id, webhook, documentId, operation, body, status, attempts, createdAt}: Delivery) {
  const failureCount = status === 'success' ? attempts - 1 : attempts
  return {id, hookId: webhook, documentId, operation, status, failureCount, createdAt, payload: body}
}

function describeAttempt({id, delivery, createdAt, durationMs, status, failure, body}: Attempt) {
  return {
    id,
    messageId: delivery,
    createdAt,
    duration: durationMs,
    inProgress: false,
    isFailure: failure !== undefined,
    failureReason: failure ?? null,
    resultCode: status ?? null,
    resultBody: body,
  }
}

function notFound(description: string): RequestError {
  return new RequestError(404, {type: 'notFound', description})
}
