import type {PassageRole} from '../../passage.ts'

/** A text in the form that patterns are written for, and the way back. */
export type Normalised = {
  /** Lower case, without accents, soft hyphens and hyphenation; typographic quotes and spaces made plain. */
  readonly text: string
  /** The offset in the original of an offset in `text`, both in UTF-16 code units. */
  readonly original: (offset: number) => number
}

const same = (offset: number): number => offset

const plainOf: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '®': '®',
  '™': '™',
  '…': '…',
  '\u00ad': '',
}

const plain = (character: string): string => {
  const known = plainOf[character]
  if (known !== undefined) return known
  if (/\s/.test(character)) return ' '
  if (/[\u200b-\u200f\u2060\ufeff]/.test(character)) return ''
  return character.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** A word that was divided at the end of a line. */
const hyphenation = /(?<=\p{L})-[^\S\n]*\n\s*(?=\p{L})/gu
const unusual = /[^\x20-\x7e]/
const everyUnusual = /[^\x20-\x7e]/g
const beside: ReadonlySet<PassageRole> = new Set(['address', 'file-name'])

/** Slugs and file names are read as words: “lip-filler_before.jpg”. */
const asWords = (text: string, role: PassageRole): string =>
  beside.has(role) ? text.replace(/[-_/.+]/g, ' ') : text

/** The offsets that `hyphenation` leaves out. */
function divided(text: string): ReadonlySet<number> {
  const offsets = new Set<number>()
  for (const {index, 0: found} of text.matchAll(hyphenation))
    for (let at = index; at < index + found.length; at += 1) offsets.add(at)
  return offsets
}

const withTable = (text: string): Normalised => {
  const dropped = divided(text)
  let folded = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (dropped.has(at)) continue
    const result = plain(text.charAt(at)).toLowerCase()
    folded += result
    for (let each = 0; each < result.length; each += 1) offsets.push(at)
  }
  return {text: folded, original: (offset) => offsets[offset] ?? text.length}
}

/**
 * Folds a text for matching. Most texts keep their length, so that offsets stay; where something is left out
 * or becomes longer, a table leads back.
 */
export function normalise(written: string, role: PassageRole): Normalised {
  const text = asWords(written, role)
  if (!unusual.test(text)) return {text: text.toLowerCase(), original: same}
  if (text.includes('\n')) return withTable(text)
  let keepsLength = true
  const folded = text.replace(everyUnusual, (character) => {
    const result = plain(character)
    if (result.length !== 1) keepsLength = false
    return result
  })
  return keepsLength ? {text: folded.toLowerCase(), original: same} : withTable(text)
}
