const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

const typographic = /[‘’ʼ“”„«»‐‑–—−]/g
const closing = /[\s.,;:!?…]+$/u

/** The punctuation at the end of a text, with white space around it. */
export const closingOf = (text: string): string => closing.exec(text)?.[0] ?? ''

/** A text without what may differ between a wording and the words of a page: quotes, dashes and white space. */
const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(typographic, (sign) => plain[sign] ?? sign)
    .replace(/\s+/gu, ' ')
    .trim()

/** Also without the case of its start and the punctuation that closes it: equal means that nothing drifted. */
export function normaliseWording(text: string): string {
  const without = plainText(text).replace(closing, '')
  return without.charAt(0).toLowerCase() + without.slice(1)
}

/** Whether the words are the wording, but for what may differ. Most are the same to the letter. */
export const isWording = (words: string, wording: string): boolean =>
  words === wording || normaliseWording(words) === normaliseWording(wording)
