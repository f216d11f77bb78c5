import axe from 'axe-core'
import type {Page} from 'playwright-core'
import {z} from 'zod'

const violations = z.array(z.object({id: z.string(), nodes: z.array(z.object({html: z.string()}))}))

/**
 * What axe finds on a page of a real browser, colours included, a line each.
 *
 * @param options.colours false where the device forces its own: axe reads those of the page
 */
export async function axeOnPage(page: Page, {colours = true} = {}): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const rules = JSON.stringify({'color-contrast': {enabled: colours}})
  const found: unknown = await page.evaluate(
    `axe.run(document, {rules: ${rules}}).then((results) => results.violations)`,
  )
  return violations.parse(found).flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
}
