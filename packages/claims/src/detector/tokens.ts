import {lemmaOf} from './lemma.ts'

/** A word, number or sign of a sentence, at the characters `from` (inclusive) to `to` (exclusive). */
export type Token = {
  readonly word: string
  readonly lemma: string
  readonly from: number
  readonly to: number
}

const token =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+)*(?:\.(?=\p{L}))?|\p{N}+(?:[.,:]\p{N}+)*|[£$€%#“”"…+–—:!?&]/gu

/**
 * One spelling for British and American words, curly and straight apostrophes. It need not be a correct
 * one: vocabulary and text go through the same function.
 */
export const spelling = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[®™*]/g, '')
    .replace(/ae/g, 'e')
    .replace(/oe(?=[ds])/g, 'e')
    .replace(/(\p{L}{2})is(e|ed|es|er|ing|ation)$/u, '$1iz$2')
    .replace(/(\p{L}{3})our(s|ed|ing|ful|less|ite|ation)?$/u, '$1or$2')
    .replace(/(\p{L}{2})ll(ed|ing|er)$/u, '$1l$2')
    .replace(/(\p{L}{2})tre(s?)$/u, '$1ter$2')
    .replace(/fibre/, 'fiber')
    .replace(/amme(s?)$/, 'am$1')

type Word = {readonly word: string; readonly lemma: string}

/** Pages use the same words again and again; the limit is for texts that do not. */
const known = new Map<string, Word>()
const most = 20_000

function wordOf(written: string): Word {
  const before = known.get(written)
  if (before !== undefined) return before
  const word = spelling(written)
  const read = {word, lemma: lemmaOf(word)}
  if (known.size < most) known.set(written, read)
  return read
}

/** The tokens of a sentence, in order. Marks like ® and * are between tokens, never in one. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const {word, lemma} = wordOf(match[0])
    tokens.push({word, lemma, from: match.index, to: token.lastIndex})
  }
  return tokens
}
