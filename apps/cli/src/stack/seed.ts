import {documentTypes} from '@caveat/content'
import {lakeClient} from '@caveat/content/snapshot'
import {z} from 'zod'
import type {Settings} from '../settings.ts'
import {createAll} from './create-all.ts'
import {readCredentials} from './credentials.ts'

const count = z.number()

/**
 * Loads the sample content into an empty dataset, all of it or nothing.
 *
 * @returns how many documents were created; 0 where there was content already
 */
export async function seedIfEmpty(settings: Settings): Promise<number> {
  const client = lakeClient(settings.connection, readCredentials(settings).token)
  const present = count.parse(
    await client.fetch('count(*[_type in $types])', {types: documentTypes}, {perspective: 'raw'}),
  )
  if (present > 0) return 0
  const {sampleDocuments} = await import('@caveat/content/sample')
  await createAll(client, sampleDocuments)
  return sampleDocuments.length
}
