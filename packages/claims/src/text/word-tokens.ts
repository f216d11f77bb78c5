import type {TextRange} from '../finding.ts'
import {withoutInvisible} from './invisible.ts'
import {remember} from './remember.ts'
import {spelledNumbers} from './spelled-numbers.ts'

/** A word or number with its place: the characters `from` (inclusive) to `to` (exclusive) of the text. */
export type WordToken = TextRange & {readonly word: string}

/** Figures keep their decimals and thousands together; “don’t” is one word; what cannot be seen parts no word. */
const pattern = /[%<>≤≥±+£$€]|\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}\p{DI}\p{Cf}]*(?:['’ʼ]\p{L}+)*/gu
const simple = /^[a-z]+$/
/** The same for texts of these characters, which most are; in lower case. */
const plain = /^[\x20-\x7e‘’“”–—…®™£€]*$/
const sign = 1
const figure = 2
const letter = 3
const kinds = new Uint8Array(0x21_23)
for (const character of '%<>+£$€') kinds[character.charCodeAt(0)] = sign
for (let code = 48; code <= 57; code++) kinds[code] = figure
for (let code = 97; code <= 122; code++) kinds[code] = letter

const isJoint = (code: number, kind: number): boolean =>
  kind === letter ? code === 39 || code === 0x20_19 : code === 46 || code === 44

/** The end of a word or number that begins at a place of a plain text: letters with an apostrophe between, or figures. */
function endOf(text: string, from: number): number {
  const kind = kinds[text.charCodeAt(from)] ?? 0
  let at = from + 1
  if (kind === sign) return at
  for (;;) {
    while (kinds[text.charCodeAt(at)] === kind) at += 1
    if (!isJoint(text.charCodeAt(at), kind) || kinds[text.charCodeAt(at + 1)] !== kind) return at
    at += 2
  }
}
const digit = /^\p{Nd}/u

const wordOf = (written: string): string => {
  const lower = written.toLowerCase()
  const plain = simple.test(lower) ? lower : withoutInvisible(lower.normalize('NFC')).replace(/[’ʼ]/g, "'")
  return spelledNumbers.get(plain) ?? plain
}

const plainWordOf = (written: string): string => {
  const word = written.includes('’') ? written.replaceAll('’', "'") : written
  return spelledNumbers.get(word) ?? word
}

function put(found: WordToken[], word: string, index: number, to: number): void {
  const [before, last] = [found[found.length - 2], found[found.length - 1]]
  if (word === 'percent' || (word === 'cent' && last?.word === 'per')) {
    const from = word === 'cent' ? (found.pop()?.from ?? index) : index
    found.push({word: '%', from, to})
    return
  }
  if (last?.word === 'to' && digit.test(word) && (before?.word === '%' || digit.test(before?.word ?? '')))
    found.pop()
  found.push({word, from: index, to})
}

function tokens(text: string): readonly WordToken[] {
  const found: WordToken[] = []
  if (!plain.test(text)) {
    for (const {0: written, index} of text.matchAll(pattern))
      put(found, wordOf(written), index, index + written.length)
    return found
  }
  const lower = text.toLowerCase()
  for (let at = 0; at < lower.length; ) {
    if ((kinds[lower.charCodeAt(at)] ?? 0) === 0) {
      at += 1
      continue
    }
    const to = endOf(lower, at)
    put(found, plainWordOf(lower.slice(at, to)), at, to)
    at = to
  }
  return found
}

/**
 * The words of a text as they count where wordings are looked for: without letter case, punctuation and quotation
 * marks; “1–7”, “1 to 7” and “one to seven” are the same, and so are “50%” and “fifty per cent”.
 */
export const wordTokens = remember(4000, tokens)
