import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {z} from 'zod'
import {databaseFile, openDatabase} from '../storage/database.ts'
import {outbox as createOutbox, type Outbox} from '../webhooks/outbox.ts'
import {createSealing} from '../webhooks/sealing.ts'
import {type WebhookTable, webhookTable} from '../webhooks/table.ts'
import {OPERATIONS, requireGroq, webhookInput} from '../webhooks/webhook.ts'
import {columns} from './columns.ts'

export const WEBHOOKS_USAGE = `content-lake webhooks list
content-lake webhooks add NAME --url URL [--on create,update,delete] [--filter GROQ] [--projection GROQ]
                          [--dataset NAME] [--drafts] [--secret-stdin]
content-lake webhooks on ID | off ID | remove ID
content-lake webhooks log ID    the last deliveries, and how each attempt ended

  --data DIR      folder of the lake's data; the lake may run or not
  --secret-stdin  take the secret that requests are signed with from standard input

  echo "$SECRET" | content-lake webhooks add rebuild --data ./data --secret-stdin \\
    --url https://example.com/rebuild --filter '_type == "page"' --projection '{_id, _type}'

  Addresses of this machine and its network are sent to only by a lake started with --private-webhooks.`

const OPTIONS = {
  data: {type: 'string'},
  url: {type: 'string'},
  on: {type: 'string'},
  filter: {type: 'string'},
  projection: {type: 'string'},
  dataset: {type: 'string'},
  drafts: {type: 'boolean'},
  'secret-stdin': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
} as const

/** Carries out `webhooks …`. @returns what to print */
export async function webhooksCommand(args: readonly string[]): Promise<string> {
  const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true})
  if (values.help) return WEBHOOKS_USAGE
  if (!values.data) throw new Error('--data is missing: name the folder of the data')
  const folder = resolve(values.data)
  if (!existsSync(databaseFile(folder))) {
    throw new Error(`There is no lake in ${folder}. Start one there first, or name another folder.`)
  }
  const database = openDatabase(folder)
  try {
    const table = webhookTable(database, createSealing(folder))
    const [, command = '', subject = ''] = positionals
    if (command === 'list') return list(table)
    if (command === 'add') return add(table, subject, values)
    const webhook = table.get(subject)
    if (!webhook) throw new Error(`There is no webhook "${subject}".\n${list(table)}`)
    switch (command) {
      case 'on':
      case 'off':
        table.change(subject, {...webhook, isDisabledByUser: command === 'off'})
        return `${webhook.name} is ${command} from now on.`
      case 'remove':
        table.remove(subject)
        return `${webhook.name} is removed, with its log.`
      case 'log':
        return log(createOutbox(database), subject)
      default:
        throw new Error(`Usage:\n${WEBHOOKS_USAGE}`)
    }
  } finally {
    database.close()
  }
}

type Values = {
  url?: string
  on?: string
  filter?: string
  projection?: string
  dataset?: string
  drafts?: boolean
  'secret-stdin'?: boolean
}

function add(table: WebhookTable, name: string, values: Values): string {
  const parsed = webhookInput.safeParse({
    name,
    url: values.url,
    dataset: values.dataset,
    includeDrafts: values.drafts,
    secret: values['secret-stdin'] ? readFileSync(0, 'utf8').replace(/\r?\n$/, '') : undefined,
    rule: {
      on: values.on?.split(',') ?? OPERATIONS,
      filter: values.filter,
      projection: values.projection,
    },
  })
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  requireGroq(parsed.data.rule)
  return `Webhook ${table.add(parsed.data).id} is on.`
}

function list(table: WebhookTable): string {
  return columns([
    ['id', 'name', 'state', 'dataset', 'on', 'url'],
    ...table
      .list()
      .map(({id, name, isDisabledByUser, dataset, rule, url}) => [
        id,
        name,
        isDisabledByUser ? 'off' : 'on',
        dataset,
        rule.on.join(),
        url,
      ]),
  ])
}

function log(outbox: Outbox, webhook: string): string {
  const attempts = Map.groupBy(outbox.attemptsOf(webhook), ({delivery}) => delivery)
  return columns([
    ['time', 'document', 'operation', 'state', 'attempts (newest first)'],
    ...outbox.deliveriesOf(webhook).map(({id, createdAt, documentId, operation, status}) => {
      const ends = (attempts.get(id) ?? []).map((attempt) => attempt.status ?? attempt.body)
      return [createdAt, documentId, operation, status, ends.join(', ')]
    }),
  ])
}
