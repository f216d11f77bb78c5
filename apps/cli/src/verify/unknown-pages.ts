import {htmlLinks} from '../manifest/html-text.ts'
import {type Fetched, fetchPages} from './site.ts'

/** The address of a link within the site; undefined where it leads elsewhere. */
function addressWithin(root: string, from: string, link: string): string | undefined {
  const base = new URL(`${root}/`)
  const url = URL.parse(link, `${root}${from}`)
  if (url === null || url.origin !== base.origin || !`${url.pathname}/`.startsWith(base.pathname))
    return undefined
  const address = url.pathname.slice(base.pathname.length - 1).replace(/\/+$/, '')
  return address === '' ? '/' : address
}

/** Pages that the fetched ones lead to, that are online, and that nobody knows of. */
export async function unknownPages(
  root: string,
  fetched: readonly Fetched[],
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const linked = fetched
    .filter(({status}) => status === 200)
    .flatMap(({address, bytes}) =>
      htmlLinks(bytes.toString('utf8')).flatMap((link) => addressWithin(root, address, link) ?? []),
    )
  const candidates = Array.from(new Set(linked)).filter((address) => !known.has(address))
  const answers = await fetchPages(root, candidates.toSorted())
  return answers
    .filter(({status, type}) => status === 200 && type.startsWith('text/html'))
    .map(({address}) => address)
}
