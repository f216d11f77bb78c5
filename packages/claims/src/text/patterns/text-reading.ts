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
  patterns(): ReadonlySet<Pattern>
  /** The names that stand in it, plainly or in disguise, of all that are looked for: as `spellings` writes them. */
  names(): ReadonlySet<string>
  /** How its letters can be read, for names in disguise. */
  spelled(): readonly Spelled[]
}

class Read implements TextReading {
  readonly normalised: Normalised
  #patterns: ReadonlySet<Pattern> | undefined
  #patternsOf = 0
  #names: ReadonlySet<string> | undefined
  #namesOf = 0
  #spelled: readonly Spelled[] | undefined

  constructor(text: string, role: PassageRole) {
    this.normalised = normalise(text, role)
  }

  patterns(): ReadonlySet<Pattern> {
    const now = patternsLookedFor()
    if (this.#patterns === undefined || this.#patternsOf !== now) {
      this.#patterns = patternsFor(this.normalised.text)
      this.#patternsOf = now
    }
    return this.#patterns
  }

  names(): ReadonlySet<string> {
    const now = knownNames()
    if (this.#names === undefined || this.#namesOf !== now) {
      this.#names = namesIn(this.normalised.text, () => this.spelled())
      this.#namesOf = now
    }
    return this.#names
  }

  spelled(): readonly Spelled[] {
    this.#spelled ??= spellings(this.normalised.text)
    return this.#spelled
  }
}

/** So many texts are those of a few pages: while somebody writes, all but one stay as they were. */
const kept = 2000

const asText = remember(kept, (text): TextReading => new Read(text, 'paragraph'))
const asWords = remember(kept, (text): TextReading => new Read(text, 'address'))

/** The same object for the same text, as long as it is remembered. */
export const textReading = (text: string, role: PassageRole): TextReading =>
  isReadAsWords(role) ? asWords(text) : asText(text)
