import {canonicalJson, type Manifest} from '@caveat/claims'
import {sha256Of} from './sha256.ts'

/** The text of the file that holds a manifest. */
export const contentOf = (manifest: unknown): string => `${canonicalJson(manifest)}\n`

/** The name of that file: it begins with the time, so that the order of names is the order of builds. */
export const nameOf = ({builtAt}: Pick<Manifest, 'builtAt'>, content: string | Uint8Array): string =>
  `${builtAt.replaceAll(/[-:.]/g, '')}-${sha256Of(content).slice(0, 12)}.json`

function* pageAlterations({pages}: Manifest): Iterable<string> {
  const addresses = new Set<string>()
  for (const {address, document, text, textSha256, html} of pages) {
    if (addresses.has(address)) yield `${address} is in it twice`
    addresses.add(address)
    if (sha256Of(text) !== textSha256) yield `the text of ${address} has another hash than the one recorded`
    if (document === undefined && text !== `${html.text}\n`)
      yield `the text of ${address} is not that of its HTML`
  }
}

/**
 * What shows that a manifest is not as it was written: everything in it that can be recomputed is. Empty where
 * all agrees; whoever alters it and recomputes all that as well is found by the signature alone.
 *
 * @param name of its file
 */
export function alterationsOf(name: string, bytes: Uint8Array, manifest: Manifest): readonly string[] {
  const content = Buffer.from(bytes).toString('utf8')
  const expected = nameOf(manifest, bytes)
  return [
    ...(name === expected ? [] : [`its name should be ${expected}`]),
    ...(contentOf(JSON.parse(content)) === content
      ? []
      : ['it is not the canonical JSON that a build writes']),
    ...pageAlterations(manifest),
  ]
}
