import {lookAtPages} from './site.ts'

/** The address of a link within the site; undefined where it leads elsewhere. */
export function addressWithin(root: string, from: string, link: string): string | undefined {
  const base = new URL(`${root}/`)
  const url = URL.parse(link, `${root}${from}`)
  if (url === null || url.origin !== base.origin || !`${url.pathname}/`.startsWith(base.pathname))
    return undefined
  const address = url.pathname.slice(base.pathname.length - 1).replace(/\/+$/, '')
  return address === '' ? '/' : address
}

/** Of the addresses that pages lead to, those of pages that are online and that nobody knows of. */
export async function unknownPages(
  root: string,
  linked: Iterable<string>,
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const candidates = Array.from(new Set(linked))
    .filter((address) => !known.has(address))
    .toSorted()
    .map((address) => ({address}))
  const found = await lookAtPages(root, candidates, ({status, type}, {address}) =>
    status === 200 && type.startsWith('text/html') ? [address] : [],
  )
  return found.flat()
}
