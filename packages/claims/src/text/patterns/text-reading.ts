import type {PassageRole} from '../../passage.ts'
import {isReadAsWords, type Normalised, normalise} from '../normalise.ts'
import {remember} from '../remember.ts'
import {type Spelled, spellings} from '../spelled.ts'
import {knownNames, namesIn} from './known-names.ts'
import {patternsFor, patternsLookedFor} from './looked-for.ts'
import type {Pattern} from './phrase.ts'

/** What rules want to know of a text, wherever it stands; each is found out once, when it is asked for. */
export type TextReading = {
  readonly normalised: Normalised
  /** The patterns that may match in it, of all that are looked for. */
  readonly patterns: () => ReadonlySet<Pattern>
  /** The names that stand in it, plainly or in disguise, of all that are looked for: as `spellings` writes them. */
  readonly names: () => ReadonlySet<string>
  /** How its letters can be read, for names in disguise. */
  readonly spelled: () => readonly Spelled[]
}

/** An answer that holds for as long as `state` stays the same. */
function whileSame<Answer>(state: () => number, find: () => Answer): () => Answer {
  let known: {readonly answer: Answer; readonly of: number} | undefined
  return () => {
    const now = state()
    if (known?.of !== now) known = {answer: find(), of: now}
    return known.answer
  }
}

const always = (): number => 0

const readAs =
  (role: PassageRole) =>
  (text: string): TextReading => {
    const normalised = normalise(text, role)
    const spelled = whileSame(always, () => spellings(normalised.text))
    return {
      normalised,
      patterns: whileSame(patternsLookedFor, () => patternsFor(normalised.text)),
      names: whileSame(knownNames, () => namesIn(normalised.text, spelled)),
      spelled,
    }
  }

/** So many texts are those of a few pages: while somebody writes, all but one stay as they were. */
const kept = 2000

const asText = remember(kept, readAs('paragraph'))
const asWords = remember(kept, readAs('address'))

/** The same object for the same text, as long as it is remembered. */
export const textReading = (text: string, role: PassageRole): TextReading =>
  isReadAsWords(role) ? asWords(text) : asText(text)
