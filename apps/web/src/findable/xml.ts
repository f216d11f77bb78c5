const escapes: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;'}

/** A text inside an element or attribute of XML, without what XML cannot hold. */
export const inXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[<>&"]/g, (character) => escapes[character] ?? '')

/** An element with a text. */
export const element = (name: string, text: string): string => `<${name}>${inXml(text)}</${name}>`

/** A whole document. */
export const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
