import type {Thing} from 'schema-dts'

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Structured data for a script element: nothing in a text can end the element. */
export const serialised = (things: readonly Thing[]): string =>
  JSON.stringify({'@context': 'https://schema.org', '@graph': things}).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => escapes[character] ?? '',
  )
