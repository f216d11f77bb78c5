import {withoutInvisible} from './invisible.ts'
import {remember} from './remember.ts'
import {wordTokens} from './word-tokens.ts'

const quotes = /[‘’‚‛ʼ′`´“”„‟″«»‹›"]/g
const dashes = / ?[-‐‑‒–—―−] ?/g
const range = /(\p{Nd}%?) to (?=\p{Nd})/giu
// Looking back before a run keeps the search for its end from beginning anew at each of its characters.
const closing = /(?<![\s.,;:!?…])[\s.,;:!?…]+$/u
const around = /^[\s']+|(?<![\s'.,;:!?])[\s'.,;:!?]+$/gu

/** The punctuation at the end of a text, with white space around it. */
export const closingOf = (text: string): string => closing.exec(text)?.[0] ?? ''

/** Of these characters most texts are: none that cannot be seen, none that can be written in two ways. */
const usual = /^[\x20-\x7e‘’“”–—…]*$/
const unplain = /["`‘’“”–—…%-]| {2}|\d to/

const folded = (text: string): string =>
  (usual.test(text) ? text : withoutInvisible(text.normalize('NFC')).replace(/\s/gu, ' '))
    .replace(quotes, "'")
    .replace(/…/g, '...')
    .replace(/ {2,}/g, ' ')
    .replace(dashes, '-')
    .replace(/ (?=%)/g, '')
    .replace(range, '$1-')

/**
 * A text without what may differ between a wording and the words of a page, letter case apart: the shape of
 * quotation marks and whether they stand around it, dashes, spaces of every kind, “1–7” and “1 to 7”, and the
 * punctuation that closes it.
 */
export const plainOnce = (text: string): string =>
  (usual.test(text) && !unplain.test(text) ? text : folded(text)).replace(around, '')

/** The same, kept: several rules ask for the same sentence. */
export const plainWording = remember(4000, plainOnce)

/** A question states nothing; what it presupposes is for the detector. */
export const isQuestion = (sentence: string): boolean => /\?[\s"'”’»)\]]*$/u.test(sentence)

/** Whether the words are the wording, but for what may differ. Most are the same to the letter. */
export function isWording(words: string, wording: string): boolean {
  if (words === wording) return true
  const [a, b] = [wordTokens(words), wordTokens(wording)]
  return (
    isQuestion(words) === isQuestion(wording) &&
    a.length === b.length &&
    a.every(({word}, at) => word === b[at]?.word)
  )
}
