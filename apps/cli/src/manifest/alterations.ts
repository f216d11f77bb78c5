import {type LiveRecord, type Manifest, momentOf, type RecordedPage, type SiteRecord} from '@caveat/claims'
import {contentOf, nameOf, sha256Of} from '@caveat/content/records'

const otherText = ({address, text, textSha256}: RecordedPage): readonly string[] =>
  sha256Of(text) === textSha256 ? [] : [`the text of ${address} has another hash than the one recorded`]

function* pageAlterations({pages}: Manifest): Iterable<string> {
  const addresses = new Set<string>()
  for (const page of pages) {
    const {address, document, text, html} = page
    if (addresses.has(address)) yield `${address} is in it twice`
    addresses.add(address)
    yield* otherText(page)
    if (document === undefined && text !== `${html.text}\n`)
      yield `the text of ${address} is not that of its HTML`
  }
}

const liveAlterations = ({document, page}: LiveRecord): readonly string[] =>
  page === undefined
    ? []
    : [...otherText(page), ...(page.document?.id === document ? [] : [`its page is not of ${document}`])]

/**
 * What shows that a record is not as it was written: everything in it that can be recomputed is. Empty where
 * all agrees; whoever alters it and recomputes all that as well is found by the signature alone.
 *
 * @param name of its file
 */
export function alterationsOf(name: string, bytes: Uint8Array, record: SiteRecord): readonly string[] {
  const content = Buffer.from(bytes).toString('utf8')
  const expected = nameOf(momentOf(record), bytes)
  return [
    ...(name === expected ? [] : [`its name should be ${expected}`]),
    ...(contentOf(JSON.parse(content)) === content
      ? []
      : ['it is not the canonical JSON that a build writes']),
    ...('pages' in record ? pageAlterations(record) : liveAlterations(record)),
  ]
}
