import type {Manifest} from '@caveat/claims'

/** Marks of plain text before and behind what the page says. */
const framed = /^\s*(?:[•→-] |\[Picture: |Source: |\d+\. )?(.*?)\]?$/s

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, '')

/**
 * Where the pages that were built are not those of the content that is recorded of them, in words: a build that was
 * left over from other content must not be recorded, let alone signed, as that of this one.
 *
 * @param addresses of all pages that the content has
 * @returns what is wrong first; undefined where every page is there and says what is recorded
 */
export function builtOtherwise({pages}: Manifest, addresses: Iterable<string>): string | undefined {
  const built = new Set(pages.map(({address}) => address))
  for (const address of addresses) if (!built.has(address)) return `there is no page ${address}`
  for (const {address, text, html} of pages) {
    const shown = withoutSpaces(html.text)
    const missing = text.split('\n').find((line) => {
      const [, words = ''] = framed.exec(line) ?? []
      return !shown.includes(withoutSpaces(words))
    })
    if (missing !== undefined) return `${address} does not say “${missing.trim()}”`
  }
  return undefined
}
