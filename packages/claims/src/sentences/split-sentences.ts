import {abbreviates} from './abbreviations.ts'
import {plainEnds} from './plain-ends.ts'

/** A sentence of a passage: the characters `from` (inclusive) to `to` (exclusive), without white space around. */
export type Sentence = {readonly text: string; readonly from: number; readonly to: number}

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** Ends that the Unicode rules do not see: ellipses, missing spaces, and a number that opens a sentence. */
const ellipsis = /…["”’)\]]*\s*(?=["“‘([]*\p{Lu})/gu
const furtherEnds = [
  /(?<=\p{Ll}{2})[.!?]+["”’)\]]*(?=\p{Lu}\p{Ll})/gu,
  /(?<=\p{Ll}{2})[.!?]+["”’)\]]*\s+(?=\p{N})/gu,
]

const enclosed = /\([^()]*\)|\[[^[\]]*\]|“[^“”]*”|(?<![\p{L}\p{N}\p{P}])"[^"]*"/gu

const space = /\s/
const isSpace = (character: string): boolean => character === ' ' || space.test(character)

/** Inside white space: where it ends is a candidate too. */
const isInGap = (text: string, place: number): boolean =>
  place > 0 && place < text.length && isSpace(text.charAt(place - 1)) && isSpace(text.charAt(place))

function addEnds(found: Set<number>, text: string, end: RegExp): void {
  end.lastIndex = 0
  while (end.exec(text) !== null) found.add(end.lastIndex)
}

const candidates = (text: string): readonly number[] => {
  const found = new Set([text.length])
  for (const {index, segment} of segmenter.segment(text)) found.add(afterMark(text, index + segment.length))
  if (text.includes('…')) addEnds(found, text, ellipsis)
  for (const end of furtherEnds) addEnds(found, text, end)
  return Array.from(found)
    .filter((place) => !isInGap(text, place))
    .toSorted((a, b) => a - b)
}

/** A mark of a note belongs to the sentence that it stands behind: “… treatments.* We …”. */
const mark = /[*†‡]+(?=\s|$)/y

const afterMark = (text: string, end: number): number => {
  mark.lastIndex = end
  return mark.test(text) ? mark.lastIndex : end
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)
const isEnumerator = (text: string) => /^[(]?(?:\d{1,3}|\p{L})[.)]$/u.test(text)
const goesOnInLowerCase = (text: string) => /^[\s\p{P}]*\p{Ll}/u.test(text)

const separates = (before: string, after: string): boolean =>
  hasWords(before) &&
  hasWords(after) &&
  !isEnumerator(before) &&
  !goesOnInLowerCase(after) &&
  !abbreviates(before, after)

const trimmed = (text: string, from: number, to: number): Sentence => {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const inner = raw.trim()
  return {text: inner, from: start, to: start + inner.length}
}

/** Some thirty pages: while one is written, all its other passages are those of a moment ago. */
const kept = new Map<string, readonly Sentence[]>()
const most = 4000

/**
 * The sentences of a passage, in order. Only white space lies between them: no character is lost.
 *
 * Built on the Unicode sentence rules of the platform, corrected where those are wrong for running
 * English text: abbreviations and initials, “…” with or without a space after it, a missing space, a
 * sentence that opens with a number. Brackets and quotations that begin inside a sentence are not cut;
 * those that begin with one are (“It works. I like it.” is two). A sentence never starts in lower case.
 *
 * @param text one passage: a paragraph, bullet or heading
 */
export function splitSentences(text: string): readonly Sentence[] {
  const before = kept.get(text)
  if (before !== undefined) return before
  const sentences = split(text)
  if (kept.size >= most) kept.clear()
  kept.set(text, sentences)
  return sentences
}

const encloses = /[([“"]/
const enclosuresOf = (text: string) =>
  Array.from(text.matchAll(enclosed), (match) => ({open: match.index, close: match.index + match[0].length}))

function split(text: string): readonly Sentence[] {
  return splitPlain(text) ?? splitAny(text)
}

function splitAny(text: string): readonly Sentence[] {
  const enclosures = encloses.test(text) ? enclosuresOf(text) : []
  const sentences: Sentence[] = []
  let from = 0
  for (const end of candidates(text)) {
    const next = trimmed(text, from, end)
    const cutsAside = enclosures.some(({open, close}) => next.from < open && open < end && end < close)
    const last = end === text.length
    if (!last && (cutsAside || !separates(next.text, text.slice(end).trimStart()))) continue
    if (next.text !== '') sentences.push(next)
    from = end
  }
  return sentences
}

/** The sentences of a text that ends them in the plainest way, which most texts do: the same without asking anybody. */
function splitPlain(text: string): readonly Sentence[] | undefined {
  const ends = plainEnds(text)
  if (ends === undefined) return undefined
  const sentences: Sentence[] = []
  let from = 0
  for (const {at, mayAbbreviate} of ends) {
    const next = trimmed(text, from, at)
    if (mayAbbreviate && abbreviates(next.text, text.slice(at))) continue
    sentences.push(next)
    from = at
  }
  const last = trimmed(text, from, text.length)
  if (last.text !== '') sentences.push(last)
  return sentences
}
