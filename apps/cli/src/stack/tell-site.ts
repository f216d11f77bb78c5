import {documentTypes} from '@caveat/content'
import {lakeClient} from '@caveat/content/snapshot'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import type {Settings} from '../settings.ts'
import {readCredentials} from './credentials.ts'
import {siteSecrets} from './site-secrets.ts'

const name = 'Caveat site'

/** What the site reads of an event; `apps/web/src/live/delivery.ts` says the same. */
const projection = '{_id, _rev, _updatedAt, "operation": delta::operation()}'

const hooks = z.array(z.looseObject({id: z.string(), name: z.string()}))

/** The webhook of the embedded lake, by which the site hears of what is published. */
const webhookOf = (settings: Settings) => ({
  type: 'document',
  name,
  description: 'Brings what is published to the site. Made by npm start.',
  url: `http://127.0.0.1:${settings.ports.web}/api/publishing/changes`,
  dataset: settings.connection.dataset,
  secret: siteSecrets(settings).webhook,
  rule: {
    on: ['create', 'update', 'delete'],
    filter: `_type in ${JSON.stringify(documentTypes)}`,
    projection,
  },
})

/**
 * Has the embedded lake tell the site what is published. At a hosted project somebody sets that up once
 * (docs/hosted-sanity.md).
 *
 * @throws CommandError where the lake refuses
 */
export async function tellSite(settings: Settings): Promise<void> {
  if (!settings.embedded) return
  const client = lakeClient(settings.connection, readCredentials(settings).token)
  const url = `/hooks/projects/${settings.connection.projectId}`
  const body = webhookOf(settings)
  try {
    const known = hooks.parse(await client.request({url})).find((hook) => hook.name === name)
    await client.request(
      known === undefined ? {url, method: 'POST', body} : {url: `${url}/${known.id}`, method: 'PUT', body},
    )
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new CommandError(`The lake takes no webhook for the site: ${said}`)
  }
}
