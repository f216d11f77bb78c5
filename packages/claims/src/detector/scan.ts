/** Where the words, numbers and signs of a text stand: from `starts` (inclusive) to `ends` (exclusive), in order. */
export type Scan = {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether it may have letters that are not Latin. */
  readonly otherLetters: boolean
}

const letter = 1
const digit = 2
const combining = 4
const sign = 8
const otherLetter = 16
/** Half of a character: such texts (emoji, rare scripts) go through the pattern. */
const half = 32
const looked = 64

const kinds = new Uint8Array(0x1_00_00)
const signs = '£$€%#“”"…+–—:!?&'

function look(code: number): number {
  const character = String.fromCharCode(code)
  let kind = looked
  if (code >= 0xd8_00 && code < 0xe0_00) kind |= half
  if (/\p{L}/u.test(character)) kind |= letter
  if (/\p{N}/u.test(character)) kind |= digit
  if (/\p{M}/u.test(character)) kind |= combining
  if (signs.includes(character)) kind |= sign
  if (/[^\p{Script=Latin}\P{L}]/u.test(character)) kind |= otherLetter
  kinds[code] = kind
  return kind
}

/** 0 past the end of the text. */
const kindAt = (text: string, place: number): number => {
  if (place >= text.length) return 0
  const code = text.charCodeAt(place)
  return kinds[code] || look(code)
}

const fullStop = 46
const isHyphenOrSo = (code: number): boolean =>
  code === fullStop || code === 45 || code === 38 || code === 39 || code === 0x20_19
const isPoint = (code: number): boolean => code === fullStop || code === 44 || code === 58

const pattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[£$€%#“”"…+–—:!?&]/gu

function scanByPattern(text: string): Scan {
  const matches = Array.from(text.matchAll(pattern))
  return {
    starts: matches.map(({index}) => index),
    ends: matches.map(({0: word, index}) => index + word.length),
    otherLetters: true,
  }
}

function pass(text: string, from: number, wanted: number): number {
  let at = from
  while ((kindAt(text, at) & wanted) !== 0) at += 1
  return at
}

function wordEnd(text: string, from: number): number {
  let at = pass(text, from + 1, letter | combining | digit)
  while (isHyphenOrSo(text.charCodeAt(at)) && (kindAt(text, at + 1) & (letter | digit)) !== 0)
    at = pass(text, at + 2, letter | digit)
  return at
}

function numberEnd(text: string, from: number): number {
  let at = pass(text, from + 1, digit)
  while (isPoint(text.charCodeAt(at)) && (kindAt(text, at + 1) & digit) !== 0) at = pass(text, at + 2, digit)
  return at
}

/**
 * Finds words (“smooths”, “e.g”, “long-lasting”), numbers (“1,000”) and signs (“%”) in one pass. Marks like ® and *
 * are between them, never in one.
 */
export function scan(text: string): Scan {
  const starts: number[] = []
  const ends: number[] = []
  let seen = 0
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    seen |= kind
    if ((kind & (letter | digit | sign)) === 0) {
      at += 1
      continue
    }
    starts.push(at)
    at = (kind & letter) !== 0 ? wordEnd(text, at) : (kind & digit) !== 0 ? numberEnd(text, at) : at + 1
    ends.push(at)
  }
  return (seen & half) !== 0 ? scanByPattern(text) : {starts, ends, otherLetters: hasOtherLetters(text)}
}

function hasOtherLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 && ((kinds[code] || look(code)) & otherLetter) !== 0) return true
  }
  return false
}
