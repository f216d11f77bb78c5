import {bindMarks} from './bind-marks.ts'
import {claimId, disclaimerId} from './ids.ts'
import {type MarkedSentence, markedSentences} from './marked-sentences.ts'
import {takeMarks} from './marks.ts'
import type {TypedNote} from './notes.ts'
import type {Outline, Part} from './outline.ts'

export type ResolvedSentence = MarkedSentence & {
  /** Present where the sentence is marked. */
  readonly claim?: {readonly id: string; readonly disclaimers: readonly string[]}
  readonly notes: readonly TypedNote[]
  /** Signs of marks that lead to no note. */
  readonly orphans: readonly string[]
  /** Signs of marks that lead to more than one note. */
  readonly ambiguous: readonly string[]
}

/** A paragraph, list item or subheading, without its marks. */
export type ResolvedText = {
  readonly kind: 'paragraph' | 'bullet' | 'subheading'
  readonly text: string
  /** Length of the run-in label that the text starts with, in UTF-16 code units; 0 for none. */
  readonly label: number
  readonly sentences: readonly ResolvedSentence[]
}

type ResolvedNote = TypedNote & {readonly kind: 'note'; readonly id: string}

/** A note that no mark leads to: it stays on the page as the paragraph that it was typed as. */
type LooseNote = TypedNote & {readonly kind: 'loose-note'}

export type ResolvedPart = ResolvedText | ResolvedNote | LooseNote
type ResolvedSection = {readonly heading?: string; readonly parts: readonly ResolvedPart[]}
export type ResolvedOutline = {readonly title: string; readonly sections: readonly ResolvedSection[]}

/** “Aftercare:” before a text that stands by itself; at most five words. */
const runInLabel = /^(?:[\p{Lu}\p{N}][^\s.?!:…]*(?: [^\s.?!:…]+){0,4}:)(?= ["“‘(]?[\p{Lu}\p{N}])/u

/** The outline with every mark taken out of the text and turned into a link from sentence to notes. */
export function resolve(outline: Outline): ResolvedOutline {
  const {notesOf, signs} = bindMarks(outline)
  const used = new Set<TypedNote>()

  const resolveSentence = (part: Part, sentence: MarkedSentence): ResolvedSentence => {
    const notes = new Map<string, TypedNote>()
    const orphans: string[] = []
    const ambiguous: string[] = []
    for (const sign of sentence.signs) {
      const bound = notesOf(part, sign)
      if (bound.length === 0) orphans.push(sign)
      if (new Set(bound.map(({text}) => text)).size > 1) ambiguous.push(sign)
      for (const note of bound) {
        used.add(note)
        notes.set(disclaimerId(note.text), note)
      }
    }
    const disclaimers = Array.from(notes.keys())
    return {
      ...sentence,
      notes: Array.from(notes.values()),
      orphans,
      ambiguous,
      ...(sentence.signs.length > 0 && {claim: {id: claimId(sentence.text, disclaimers), disclaimers}}),
    }
  }

  const resolveText = (part: Exclude<Part, {kind: 'notes'}>): ResolvedText => {
    const unmarked = takeMarks(part.block.text, signs)
    const label = part.kind === 'bullet' ? (runInLabel.exec(unmarked.text)?.[0].length ?? 0) : 0
    const sentences = markedSentences(unmarked, label)
    return {
      kind: part.kind,
      text: unmarked.text,
      label,
      sentences: sentences.map((sentence) => resolveSentence(part, sentence)),
    }
  }

  // Texts first: which notes are used is known only when every mark has been read.
  const texts = new Map<Part, ResolvedText>()
  for (const part of outline.sections.flatMap(({parts}) => parts))
    if (part.kind !== 'notes') texts.set(part, resolveText(part))

  const resolvePart = (part: Part): readonly ResolvedPart[] => {
    if (part.kind === 'notes')
      return part.notes.map((note) =>
        used.has(note)
          ? {...note, kind: 'note' as const, id: disclaimerId(note.text)}
          : {...note, kind: 'loose-note' as const},
      )
    const text = texts.get(part)
    return text === undefined ? [] : [text]
  }
  return {
    title: outline.title,
    sections: outline.sections.map((section) => ({...section, parts: section.parts.flatMap(resolvePart)})),
  }
}
