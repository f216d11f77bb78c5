/** A hand-typed mark in a text. */
type TypedMark = {
  /** `*`, `†`, `**`, `¹` … */
  readonly sign: string
  /** Where it stood, in UTF-16 code units of the text without its marks. */
  readonly at: number
  /** Whether it stood right after the end of a sentence, so that the sentence ends here in any case. */
  readonly endsSentence: boolean
}

export type UnmarkedText = {readonly text: string; readonly marks: readonly TypedMark[]}

const run = String.raw`(?:\*+|†+|‡+|§+|¶+|[⁰¹²³⁴-⁹]+)`
const runs = new RegExp(String.raw`${run}(?:\s?,\s?${run}|${run})*`, 'gu')
const oneRun = new RegExp(run, 'gu')

/** `**bold**`, `*stressed words*`: signs in pairs around words set them out. */
const pairs =
  /(?<![\p{L}\p{N}.,;:!?…)\]"'”’*])(?:\*\*(?=[^\s*])[^*]*?(?<=[^\s*])\*\*|\*(?=[^\s*])[^*.!?…()]*?(?<=[^\s*])\*)(?![\p{L}\p{N}*])/gu

const afterSentence = /[.!?…]["'”’)\]]*\s*$/u
const afterWord = /[\p{L}\p{N}\p{P}\p{S}]$/u
const afterOpening = /[([{“‘/]$/u
const beforeWord = /^[\p{L}\p{N}]/u
const beforeSentence = /^["“‘([]*[\p{Lu}\p{N}]/u
const beforeBreak = /^(?:$|[\s.,;:!?…)\]"'”’–—-])/u

/** `cm²`, `10⁶`: a raised digit after these is arithmetic. */
const afterUnit = /(?:^|[\s\d/(])(?:[cdkmnµμ]?m|in|ft|yd|s|10)$/u

/** Signs that are common in text for other reasons: marks only with a note, or at the end of a sentence. */
const needsReason = /^[§¶⁰¹²³⁴-⁹]/u

const isMark = (text: string, from: number, to: number, noted: ReadonlySet<string>): boolean => {
  const before = text.slice(0, from)
  const after = text.slice(to)
  const ended = afterSentence.test(before)
  if (/\s$/u.test(before)) return ended && /^(?:\s|$)/u.test(after)
  if (!afterWord.test(before) || afterOpening.test(before)) return false
  const found = text.slice(from, to)
  if (
    needsReason.test(found) &&
    !ended &&
    (afterUnit.test(before) || signsIn(found, noted).every((sign) => !noted.has(sign)))
  )
    return false
  if (ended && beforeSentence.test(after)) return true
  return !beforeWord.test(after) && beforeBreak.test(after)
}

/** `*†` and `*, †` are two signs; `**` is one; `¹²` is one if it has a note, or two that have notes. */
function signsIn(found: string, noted: ReadonlySet<string>): readonly string[] {
  return Array.from(found.matchAll(oneRun), ([sign]) => sign).flatMap((sign) => {
    const digits = Array.from(sign)
    return !sign.startsWith('*') && !noted.has(sign) && digits.every((digit) => noted.has(digit))
      ? digits
      : [sign]
  })
}

/**
 * Takes the hand-typed marks out of a text. Not marks are: a sign inside a word, around words in pairs
 * (`**bold**`), between spaces in a sentence (`2 * 3`), after an opening bracket, and raised digits after
 * a unit.
 *
 * @param noted the signs that have a note on this page
 */
export function takeMarks(text: string, noted: ReadonlySet<string>): UnmarkedText {
  const aside = Array.from(text.matchAll(pairs), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  const marks: TypedMark[] = []
  let written = ''
  let from = 0
  for (const match of text.matchAll(runs)) {
    const to = match.index + match[0].length
    if (aside.some((pair) => pair.from <= match.index && to <= pair.to)) continue
    if (!isMark(text, match.index, to, noted)) continue
    written = (written + text.slice(from, match.index)).trimEnd()
    const endsSentence = afterSentence.test(written)
    for (const sign of signsIn(match[0], noted)) marks.push({sign, at: written.length, endsSentence})
    if (beforeSentence.test(text.slice(to))) written += ' '
    from = to
  }
  return {text: written + text.slice(from), marks}
}

/** Signs that look like marks and are none, in a text that `takeMarks` has left. */
export const leftoverSigns = (text: string): readonly string[] =>
  Array.from(text.matchAll(/[*†‡]+/gu), ([sign]) => sign)
