/** Where a host of files has a page: as the index of its folder, so that its address needs no ending. */
export function pathOfPage(file: string): string {
  const path = file.replaceAll('\\', '/')
  if (path === '404.html' || path === 'index.html' || path.endsWith('/index.html')) return path
  return path.replace(/\.html$/, '/index.html')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** A page that leads elsewhere on a host that knows no redirects. */
export const redirectPage = (to: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex"><title>Moved</title><link rel="canonical" href="${escaped(to)}"><meta http-equiv="refresh" content="0;url=${escaped(to)}"><p><a href="${escaped(to)}">This page has moved.</a></p></html>\n`
