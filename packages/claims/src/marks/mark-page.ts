import {type Disclaimer, disclaimersOf, type Library} from '../library.ts'

import type {ClaimUse, Passage} from '../passage.ts'
import {markPosition} from './position.ts'
import {signsFor} from './signs.ts'

type MarkLibrary = Pick<Library, 'claims' | 'disclaimers'>

/** A disclaimer as printed on one page. */
export type Note = {
  /** Counts from 1, in the order of first use. */
  readonly number: number
  readonly sign: string
  readonly disclaimer: Disclaimer
  /** Fragment id of the note. */
  readonly id: string
  /** Fragment id of the first mark that leads here: the way back. */
  readonly firstMark: string
}

/** The sign after a claim use: a link to a note. */
export type Mark = {
  readonly note: Note
  /** Fragment id of this mark, unique on the page. */
  readonly id: string
  /** What a screen reader says: the note's words at the first mark, only its number afterwards. */
  readonly spoken: string
}

/** The marks that stand at one place of a passage. */
export type PlacedMarks = {
  /** In UTF-16 code units of the passage's text. */
  readonly offset: number
  readonly marks: readonly Mark[]
}

export type MarkedPassage = {readonly passage: Passage; readonly placed: readonly PlacedMarks[]}

export type MarkedPage = {
  readonly passages: readonly MarkedPassage[]
  readonly notes: readonly Note[]
  /** The marks of the text that was read from this object; none where it makes no claim. */
  readonly marksOf: (origin: object) => readonly PlacedMarks[]
}

/** Separates several marks on one claim, in every rendering. */
export const markSeparator = ', '

const inReadingOrder = (uses: readonly ClaimUse[]) => uses.toSorted((a, b) => a.to - b.to || a.from - b.from)

/** What does not exist is left to the rules to report. */
const disclaimersOfUse = ({claim}: ClaimUse, library: MarkLibrary): readonly Disclaimer[] => {
  const used = library.claims.get(claim)
  return used === undefined ? [] : disclaimersOf(used, library)
}

/**
 * Computes the marks and notes of a page: the order of first use in reading order decides, a
 * disclaimer keeps its sign all over the page, every mark has one note and every note a mark.
 * Linear in the number of claim uses.
 */
export function markPage(passages: readonly Passage[], library: MarkLibrary): MarkedPage {
  const firstUse = new Map<string, Disclaimer>()
  for (const passage of passages)
    for (const use of inReadingOrder(passage.uses))
      for (const disclaimer of disclaimersOfUse(use, library))
        if (!firstUse.has(disclaimer._id)) firstUse.set(disclaimer._id, disclaimer)

  const signs = signsFor(firstUse.size)
  const notes = Array.from(firstUse.values(), (disclaimer, index): Note => {
    const number = index + 1
    return {
      number,
      sign: signs[index] ?? String(number),
      disclaimer,
      id: `note-${number}`,
      firstMark: `mark-${number}-1`,
    }
  })
  const noteOf = new Map(notes.map((note) => [note.disclaimer._id, note]))

  const marksMade = new Map<Note, number>()
  const nextMark = (note: Note): Mark => {
    const count = (marksMade.get(note) ?? 0) + 1
    marksMade.set(note, count)
    return {
      note,
      id: `mark-${note.number}-${count}`,
      spoken: count === 1 ? `note ${note.number}: ${note.disclaimer.text}` : `note ${note.number}`,
    }
  }

  const marked = passages.map((passage): MarkedPassage => {
    const notesAt = new Map<number, Set<Note>>()
    for (const use of inReadingOrder(passage.uses)) {
      const offset = markPosition(passage.text, use.to)
      const here = notesAt.get(offset) ?? new Set<Note>()
      notesAt.set(offset, here)
      for (const {_id} of disclaimersOfUse(use, library)) {
        const note = noteOf.get(_id)
        if (note !== undefined) here.add(note)
      }
    }
    const placed = Array.from(notesAt, ([offset, here]) => ({offset, marks: Array.from(here, nextMark)}))
    return {passage, placed: placed.filter(({marks}) => marks.length > 0)}
  })

  const byOrigin = new Map<object, readonly PlacedMarks[]>()
  for (const {passage, placed} of marked)
    if (passage.origin !== undefined) byOrigin.set(passage.origin, placed)

  return {passages: marked, notes, marksOf: (origin) => byOrigin.get(origin) ?? []}
}

/** The passage with its signs in the text, as plain renderings print it. */
export function textWithMarks({passage, placed}: MarkedPassage): string {
  let written = ''
  let from = 0
  for (const {offset, marks} of placed) {
    written += passage.text.slice(from, offset) + marks.map(({note}) => note.sign).join(markSeparator)
    from = offset
  }
  return written + passage.text.slice(from)
}
