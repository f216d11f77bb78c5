import axe from 'axe-core'
import {JSDOM, VirtualConsole} from 'jsdom'
import {z} from 'zod'

/** Opens a whole HTML document as a page without a browser: for text, roles and names. */
export const openHtml = (html: string): Document => new JSDOM(html).window.document

/** Opens a whole XML document. @throws where it is not well-formed */
export const openXml = (text: string): Document => new JSDOM(text, {contentType: 'text/xml'}).window.document

const results = z.object({
  violations: z.array(
    z.object({id: z.string(), help: z.string(), nodes: z.array(z.object({html: z.string()}))}),
  ),
})

// jsdom lays nothing out, so what depends on colours and boxes is left to the real browser.
const options = {rules: {'color-contrast': {enabled: false}}}

/** What axe finds on a whole HTML document, a line each; empty where it finds nothing. */
export async function accessibilityProblems(html: string): Promise<readonly string[]> {
  const {window} = new JSDOM(html, {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    // Without it jsdom prints a warning for every canvas that axe tries.
    virtualConsole: new VirtualConsole(),
  })
  window.eval(axe.source)
  const found: unknown = await window.eval(`axe.run(document, ${JSON.stringify(options)})`)
  window.close()
  return results
    .parse(found)
    .violations.flatMap(({id, help, nodes}) => nodes.map(({html: node}) => `${id}: ${help}: ${node}`))
}
