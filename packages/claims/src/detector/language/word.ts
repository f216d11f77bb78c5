import {spelling} from '../spelling.ts'
import {languageLetters, usualInEnglish} from './letters.ts'
import {languageWords} from './words.ts'

export const english = 'English'

const names = Object.keys(languageWords)
/** The languages that are told from English. */
export const foreign = names.filter((name) => name !== english)

type Weighed = {readonly place: number; readonly weight: number}

/** A word of the domain says more about its language than a small one, which may be part of a name. */
const weights = {small: 1, telling: 2} as const

/** The languages that a word belongs to, by their place in `foreign`; for English only that it does. */
const known = new Map<string, Weighed[]>()
foreign.forEach((name, place) => {
  for (const kind of ['small', 'telling'] as const)
    for (const word of (languageWords[name]?.[kind] ?? '').split(' ')) {
      const written = spelling(word)
      const before = known.get(written) ?? []
      known.set(written, [...before, {place, weight: weights[kind]}])
    }
})
const smallEnglish = new Set((languageWords[english]?.small ?? '').split(' ').map(spelling))

const plain = /^[a-z0-9'.&-]*$/

/** What a word says about its language wherever it stands. */
export type LanguageOfWord = {
  readonly theirs: readonly Weighed[]
  /** The languages that it has letters or an ending of. */
  readonly letters: readonly number[]
  readonly smallEnglish: boolean
  readonly plain: boolean
}

const nothing: readonly never[] = []

/** @param word as it is spelled in the vocabulary */
export function languageOfWord(word: string): LanguageOfWord {
  const theirs = known.get(word) ?? nothing
  const small = smallEnglish.has(word)
  const byLetters = theirs.length === 0 && !small && !usualInEnglish.has(word)
  const letters = byLetters
    ? foreign.flatMap((name, place) => (languageLetters[name]?.test(word) === true ? [place] : []))
    : nothing
  return {
    theirs,
    letters: letters.length > 0 ? letters : nothing,
    smallEnglish: small,
    plain: plain.test(word),
  }
}
