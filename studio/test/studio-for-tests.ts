import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {LakeOptions} from '@caveat/content-lake'
import {launchBrowser} from '@caveat/testing'
import type {SanityDocumentStub} from '@sanity/client'
import type {BrowserContext, Page} from 'playwright-core'
import {serveStudio} from '../serve/serve.ts'
import {freePort} from './free-port.ts'
import {type LakeForTests, lakeForTests} from './lake.ts'

const folder = join(__dirname, '..', 'dist')
const patienceMs = 30_000

export type StudioForTests = LakeForTests & {
  /** Where the Studio is. */
  readonly url: string
  readonly context: BrowserContext
  readonly page: Page
}

/**
 * The built Studio in a browser, with a lake of its own that holds these documents.
 *
 * @throws Error when the Studio has not been built
 */
export async function studioForTests(
  stored: readonly SanityDocumentStub[],
  options: Pick<LakeOptions, 'access'> = {},
): Promise<StudioForTests> {
  if (!existsSync(folder))
    throw new Error('The Studio has not been built. Run “npm run build” in studio/ first.')
  // The lake has to know the Studio's address, and the Studio the lake's: the Studio is told at run time.
  const port = await freePort()
  const running = await lakeForTests({...options, origins: [`http://localhost:${port}`]})
  const studio = await serveStudio({
    folder,
    port,
    environment: {SANITY_STUDIO_API_HOST: running.lake.url},
  })
  await stored.reduce((open, document) => open.create(document), running.client.transaction()).commit()
  const browser = await launchBrowser()
  const context = await browser.newContext({viewport: {width: 1400, height: 1000}})
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  return {
    ...running,
    url: studio.url,
    context,
    page,
    async close() {
      await browser.close()
      await studio.close()
      await running.close()
    },
  }
}
