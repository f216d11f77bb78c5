/** Characters that move the cursor, the reading direction or the colours of a terminal. */
const unruly = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/**
 * Content as a terminal may show it on one line: a tab is four spaces, a line break `↵`, and what would
 * steer the terminal or turn the text round is `�`, one column each.
 */
export const displayed = (text: string): string =>
  text
    .replaceAll(/\r\n|[\n\r\u2028\u2029]/g, '↵')
    .replaceAll('\t', '    ')
    .replaceAll(unruly, '�')
