import type {ImportedDocuments} from './documents.ts'
import {leftoverSigns, takeMarks} from './marks.ts'
import {noteIn} from './notes.ts'
import type {NormalisedCharacters} from './readable-text.ts'
import type {ResolvedOutline, ResolvedSentence} from './resolve.ts'
import {quoted} from './words.ts'

/**
 * Something about a page that a person should look at. `kind` is for programs; `message` for people: it
 * quotes the words and says what was done.
 */
export type ImportWarning = {
  readonly kind:
    | 'mark-without-note'
    | 'note-without-mark'
    | 'mark-with-several-notes'
    | 'mark-inside-sentence'
    | 'mark-in-title'
    | 'mark-in-heading'
    | 'sign-left-in-text'
    | 'text-lost'
  readonly message: string
}

/** A note of the page, and how many marked sentences lead to it. */
export type NoteUse = {readonly sign: string; readonly text: string; readonly sentences: number}

/** What was understood of a page. */
export type ImportReport = {
  readonly headings: readonly string[]
  readonly paragraphs: number
  readonly bullets: number
  /** Of paragraphs and bullets. */
  readonly sentences: number
  /** Sentences that carry a mark: each is a claim use. */
  readonly markedSentences: number
  /** Claims made: marked sentences without repetitions. */
  readonly claims: number
  readonly notes: readonly NoteUse[]
  readonly normalised: readonly NormalisedCharacters[]
  readonly warnings: readonly ImportWarning[]
}

const list = (signs: readonly string[]) => signs.map((sign) => `“${sign}”`).join(' and ')

function* sentenceWarnings(sentence: ResolvedSentence): Iterable<ImportWarning> {
  const words = quoted(sentence.text)
  if (sentence.orphans.length > 0)
    yield {
      kind: 'mark-without-note',
      message: `${words} is marked ${list(sentence.orphans)}, but no note has that sign. ${
        sentence.notes.length > 0
          ? 'Its claim carries its other notes only.'
          : 'Its claim has no disclaimer: give it one in the Studio, or the site will not build.'
      }`,
    }
  if (sentence.ambiguous.length > 0)
    yield {
      kind: 'mark-with-several-notes',
      message: `${words} is marked ${list(sentence.ambiguous)}, a sign that several notes in a row have. Its claim got all of them.`,
    }
  if (sentence.markedInside)
    yield {
      kind: 'mark-inside-sentence',
      message: `${words} had its mark before its last words. The whole sentence is the claim, and the mark moves to its end.`,
    }
}

function* outlineWarnings({title, sections}: ResolvedOutline): Iterable<ImportWarning> {
  if (takeMarks(title, new Set()).marks.length > 0)
    yield {
      kind: 'mark-in-title',
      message: `The title ${quoted(title)} carries a mark. A title makes no claim: reword it without the mark, or the site will not build.`,
    }
  for (const part of sections.flatMap(({parts}) => parts)) {
    if (part.kind === 'note') {
      if (leftoverSigns(part.text).length > 0) yield signLeft(part.text)
      continue
    }
    if (part.kind === 'loose-note') {
      yield noteWithoutMark(part.sign + part.text)
      continue
    }
    for (const sentence of part.sentences) yield* sentenceWarnings(sentence)
    if (part.kind === 'subheading' && part.sentences.some(({claim}) => claim !== undefined))
      yield {
        kind: 'mark-in-heading',
        message: `The heading ${quoted(part.text)} carries a mark. The heading of a section makes no claim, so it became a subheading, which can.`,
      }
    if (part.kind === 'paragraph' && noteIn(part.text) !== undefined) yield noteWithoutMark(part.text)
    else if (leftoverSigns(part.text).length > 0) yield signLeft(part.text)
  }
}

const noteWithoutMark = (text: string): ImportWarning => ({
  kind: 'note-without-mark',
  message: `No mark leads to the note ${quoted(text)}. It stays in the text as a paragraph.`,
})

const signLeft = (text: string): ImportWarning => ({
  kind: 'sign-left-in-text',
  message: `${quoted(text)} holds ${list(Array.from(new Set(leftoverSigns(text))))}, not read as a mark. It stays in the text: delete it in the Studio if readers should not see it.`,
})

/** @param lost the words from which on the imported page differs from its source, if it does */
export function reportOn(
  outline: ResolvedOutline,
  documents: ImportedDocuments,
  normalised: readonly NormalisedCharacters[],
  lost: string | undefined,
): ImportReport {
  const parts = outline.sections.flatMap((section) => section.parts)
  const count = (...kinds: readonly string[]) => parts.filter(({kind}) => kinds.includes(kind)).length
  const texts = parts.filter((part) => 'sentences' in part)
  const marked = texts.flatMap(({sentences}) => sentences).filter(({claim}) => claim !== undefined)
  return {
    headings: outline.sections.flatMap(({heading}) => heading ?? []),
    paragraphs: count('paragraph', 'loose-note'),
    bullets: count('bullet'),
    sentences: texts.filter(({kind}) => kind !== 'subheading').flatMap(({sentences}) => sentences).length,
    markedSentences: marked.length,
    claims: documents.claims.length,
    notes: parts
      .filter((part) => part.kind === 'note')
      .map(({sign, text, id}) => ({
        sign,
        text,
        sentences: marked.filter(({claim}) => claim?.disclaimers.includes(id)).length,
      })),
    normalised,
    warnings: [
      ...(lost === undefined
        ? []
        : [
            {
              kind: 'text-lost' as const,
              message: `The imported page differs from the file, first at ${quoted(lost)}. Please report this file; do not publish the page.`,
            },
          ]),
      ...outlineWarnings(outline),
    ],
  }
}
