import {type LanguageOfWord, languageOfWord} from './language/word.ts'
import {lemmaOf} from './lemma.ts'
import {endsReason, saysSomething} from './small-words.ts'
import {spelling} from './spelling.ts'
import {traitsOf} from './traits.ts'
import {idOf, isNumber, type Phrase, phrasesOf} from './vocabulary.ts'

/** What is known of a word wherever it stands. */
export type Word = {
  /** As it is spelled in the vocabulary. */
  readonly word: string
  readonly lemma: string
  /** Its number in the vocabulary, and the phrases that begin with it. */
  readonly id: number
  readonly phrases: readonly Phrase[]
  readonly number: boolean
  readonly traits: number
  readonly language: LanguageOfWord
  /** Whether it is a reason by itself, and whether one may begin or end with it. */
  readonly says: boolean
  readonly endsReason: boolean
}

function look(written: string): Word {
  const word = spelling(written)
  return {
    word,
    lemma: lemmaOf(word),
    id: idOf(word),
    phrases: phrasesOf(word),
    number: isNumber(word),
    traits: traitsOf(written),
    language: languageOfWord(word),
    says: saysSomething(word),
    endsReason: endsReason(word),
  }
}

/** Pages use the same words again and again; the limits are for texts that do not. */
const known = new Map<string, Word>()
const most = 20_000
const longest = 60

/** A word as it is written in a text. */
export function wordOf(written: string): Word {
  const before = known.get(written)
  if (before !== undefined) return before
  const made = look(written)
  if (known.size < most && written.length <= longest) known.set(written, made)
  return made
}
