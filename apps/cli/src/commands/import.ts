import {readFileSync} from 'node:fs'
import {type Category, categories} from '@caveat/content'
import {lakeClient} from '@caveat/content/snapshot'
import {
  describeImport,
  ImportError,
  type ImportRequest,
  importText,
  planImport,
  queryForExisting,
} from '@caveat/importer'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import {fromHere, type Settings} from '../settings.ts'
import {createAll} from '../stack/create-all.ts'
import {writeToken} from '../stack/credentials.ts'
import {lakeUnreachable} from '../stack/lake-unreachable.ts'

export type ImportOptions = {readonly slug?: string; readonly category?: string; readonly dryRun?: boolean}

const isCategory = (name: string): name is Category => Object.hasOwn(categories, name)

const existingModel = z.array(z.looseObject({_id: z.string()}))

const readText = (file: string): string => {
  try {
    return readFileSync(fromHere(file), 'utf8')
  } catch (error) {
    throw new CommandError(
      `${file} could not be read: ${error instanceof Error ? error.message : String(error)}\nGive the path of a text file, as seen from this folder.`,
    )
  }
}

const understood = (request: ImportRequest) => {
  try {
    return importText(request)
  } catch (error) {
    throw error instanceof ImportError ? new CommandError(error.message) : error
  }
}

/**
 * Makes a treatment out of a legacy page and publishes it in the lake. What exists already is never
 * written to: running it again changes nothing.
 *
 * @throws CommandError where the file, an option or the lake is not as it should be; nothing is written
 */
export async function importFile(settings: Settings, file: string, options: ImportOptions): Promise<void> {
  const {slug, category = 'other', dryRun = false} = options
  if (!isCategory(category))
    throw new CommandError(
      `There is no category “${category}”. Use one of: ${Object.keys(categories).join(', ')}.`,
    )
  const result = understood({text: readText(file), file, category, ...(slug === undefined ? {} : {slug})})
  const client = lakeClient(settings.connection, writeToken(settings))
  const {query, params} = queryForExisting(result.documents)
  const existing = existingModel.parse(
    await client.fetch(query, params, {perspective: 'raw'}).catch(lakeUnreachable(settings)),
  )
  const plan = planImport(result.documents, existing)
  if (plan.kind === 'refused') throw new CommandError(describeImport(result, plan).join('\n'))
  console.log(describeImport(result, plan).join('\n'))
  if (plan.create.length === 0) return
  if (dryRun) {
    console.log('Nothing was written (--dry-run).')
    return
  }
  await createAll(client, plan.create)
  console.log(`Written and published in ${settings.connection.dataset}. Bring it to the site: npm run build`)
}
