import {type LanguageOfWord, languageOfWord} from './language/word.ts'
import {lemmaOf} from './lemma.ts'
import {endsReason, saysSomething} from './small-words.ts'
import {spelling} from './spelling.ts'
import {traitsOf} from './traits.ts'
import {idOf, isNumber, type Phrase, phrasesOf} from './vocabulary.ts'

/** What is known of a word wherever it stands. */
export type Word = {
  readonly written: string
  /** Its number among those that are kept; undefined for one that is not. */
  readonly kept: number | undefined
  /** As it is spelled in the vocabulary. */
  readonly word: string
  readonly lemma: string
  /** Its number in the vocabulary, and the phrases that begin with it. */
  readonly id: number
  readonly phrases: readonly Phrase[]
  readonly number: boolean
  readonly traits: number
  readonly language: LanguageOfWord
  /** Whether it is a reason by itself, and whether one may begin or end with it. */
  readonly says: boolean
  readonly endsReason: boolean
}

function look(written: string, kept: number | undefined): Word {
  const word = spelling(written)
  return {
    written,
    kept,
    word,
    lemma: lemmaOf(word),
    id: idOf(word),
    phrases: phrasesOf(word),
    number: isNumber(word),
    traits: traitsOf(written),
    language: languageOfWord(word),
    says: saysSomething(word),
    endsReason: endsReason(word),
  }
}

/** Pages use the same words again and again; the limits are for texts that do not. */
const most = 20_000
const longest = 60

/** What is known, each word at the place that its letters say or behind it: no piece is cut out of a text to look it up. */
const places = 2 ** 16
const table: (Word | undefined)[] = new Array(places).fill(undefined)
let count = 0

function isWrittenAt({written}: Word, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}

/** A word as it is written in a text: the characters `from` (inclusive) to `to` (exclusive). */
export function wordAt(text: string, from: number, to: number): Word {
  let code = 0
  for (let at = from; at < to; at++) code = (Math.imul(code, 31) + text.charCodeAt(at)) | 0
  let place = (code ^ (code >>> 16)) & (places - 1)
  for (let known = table[place]; known !== undefined; known = table[place]) {
    if (isWrittenAt(known, text, from, to)) return known
    place = (place + 1) & (places - 1)
  }
  const isKept = count < most && to - from <= longest
  const made = look(text.slice(from, to), isKept ? count : undefined)
  if (isKept) {
    table[place] = made
    count += 1
  }
  return made
}
