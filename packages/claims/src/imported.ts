import type {TextRange} from './finding.ts'
import type {Page} from './passage.ts'
import {splitSentences} from './sentences/split-sentences.ts'

/** A sentence without what an import may change or an editor may mend: signs, white space, letter case. */
const bare = (sentence: string): string =>
  (
    sentence
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{Nd}%]+/gu) ?? []
  ).join(' ')

function* sentencesIn(text: string): Iterable<string> {
  for (const line of text.split(/[\r\n]+/))
    for (const sentence of splitSentences(line)) yield bare(sentence.text)
}

/** The sentences of an imported text, to look others up in. */
export const importedSentences = (text: string): ReadonlySet<string> => new Set(sentencesIn(text))

/** Whether every sentence of a text stood in what was imported. */
export function stoodIn(imported: ReadonlySet<string>, text: string): boolean {
  for (const sentence of sentencesIn(text)) if (sentence !== '' && !imported.has(sentence)) return false
  return true
}

const known = new WeakMap<Page, ReadonlySet<string>>()

function sentencesOf(page: Page, text: string): ReadonlySet<string> {
  const sentences = known.get(page) ?? importedSentences(text)
  known.set(page, sentences)
  return sentences
}

const reachedBy = (passage: string, {from, to}: TextRange): string =>
  splitSentences(passage)
    .filter((sentence) => sentence.from < to && from < sentence.to)
    .map(({text}) => text)
    .join('\n')

const whole = new WeakMap<Page, boolean>()

function allCame(page: Page, imported: ReadonlySet<string>): boolean {
  const came = whole.get(page) ?? page.passages.every(({text}) => stoodIn(imported, text))
  whole.set(page, came)
  return came
}

/**
 * Whether the words of an observation came with an import: each sentence that they reach into stood in the imported
 * text. What is observed of no words (something is missing, a picture) counts as imported as long as all text of the
 * page did.
 */
export function cameWithImport(
  {passage, span}: {readonly passage?: string; readonly span?: TextRange},
  page: Page,
): boolean {
  if (page.imported === undefined) return false
  const imported = sentencesOf(page, page.imported)
  return passage !== undefined && span !== undefined
    ? stoodIn(imported, reachedBy(passage, span))
    : allCame(page, imported)
}
