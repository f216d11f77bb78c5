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
const inPlain = /[%<>+£$€]|\d+(?:[.,]\d+)*|[a-z]+(?:['’][a-z]+)*/g
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

function tokens(text: string): readonly WordToken[] {
  const found: WordToken[] = []
  const isPlain = plain.test(text)
  for (const {0: written, index} of isPlain ? text.toLowerCase().matchAll(inPlain) : text.matchAll(pattern)) {
    const word = isPlain ? plainWordOf(written) : wordOf(written)
    const to = index + written.length
    const [before, last] = [found[found.length - 2], found[found.length - 1]]
    if (word === 'percent' || (word === 'cent' && last?.word === 'per')) {
      const from = word === 'cent' ? (found.pop()?.from ?? index) : index
      found.push({word: '%', from, to})
      continue
    }
    if (last?.word === 'to' && digit.test(word) && (before?.word === '%' || digit.test(before?.word ?? '')))
      found.pop()
    found.push({word, from: index, to})
  }
  return found
}

/**
 * The words of a text as they count where wordings are looked for: without letter case, punctuation and quotation
 * marks; “1–7”, “1 to 7” and “one to seven” are the same, and so are “50%” and “fifty per cent”.
 */
export const wordTokens = remember(4000, tokens)
