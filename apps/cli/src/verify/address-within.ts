/** The address of a link within the site; undefined where it leads elsewhere. */
export function addressWithin(root: string, from: string, link: string): string | undefined {
  const base = new URL(`${root}/`)
  const url = URL.parse(link, `${root}${from}`)
  if (url === null || url.origin !== base.origin || !`${url.pathname}/`.startsWith(base.pathname))
    return undefined
  const address = url.pathname.slice(base.pathname.length - 1).replace(/\/+$/, '')
  return address === '' ? '/' : address
}
