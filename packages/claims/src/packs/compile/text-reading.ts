import type {PassageRole} from '../../passage.ts'
import {remember} from '../../rules/remember.ts'
import {isReadAsWords, type Normalised, normalise} from './normalise.ts'
import {wordsOf} from './phrase.ts'
import {type Spelled, spellings} from './spelled.ts'

/** What rules want to know of a text, wherever it stands. */
export type TextReading = {
  readonly normalised: Normalised
  /** Each of its words once. */
  readonly words: readonly string[]
  /** How its letters can be read, for names in disguise. */
  readonly spelled: () => readonly Spelled[]
}

const readAs =
  (role: PassageRole) =>
  (text: string): TextReading => {
    const normalised = normalise(text, role)
    let spelled: readonly Spelled[] | undefined
    return {
      normalised,
      words: [...new Set(wordsOf(normalised.text))],
      spelled: () => {
        spelled ??= spellings(normalised.text)
        return spelled
      },
    }
  }

/** So many texts are those of a few pages: while somebody writes, all but one stay as they were. */
const kept = 1000

const asText = remember(kept, readAs('paragraph'))
const asWords = remember(kept, readAs('address'))

/** The same object for the same text, as long as it is remembered. */
export const textReading = (text: string, role: PassageRole): TextReading =>
  isReadAsWords(role) ? asWords(text) : asText(text)
