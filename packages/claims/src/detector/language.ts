import {languageLetters, usualInEnglish} from './language/letters.ts'
import {languageWords} from './language/words.ts'
import type {Reading} from './reading.ts'
import {spelling} from './tokens.ts'
import type {Topic} from './vocabulary.ts'

export const english = 'English'
const otherScript = 'a language in another script'

const names = Object.keys(languageWords)
const foreign = names.filter((name) => name !== english)

type Weighed = {readonly place: number; readonly weight: number}

/** A word of the domain says more about its language than a small one, which may be part of a name. */
const weights = {small: 1, telling: 2, letters: 1} as const

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
const capital = /\p{Lu}/u

/** What a word says about its language wherever it stands. */
type Word = {
  readonly theirs: readonly Weighed[]
  /** The languages that it has letters or an ending of. */
  readonly letters: readonly number[]
  readonly smallEnglish: boolean
  readonly plain: boolean
}

function look(word: string): Word {
  const theirs = known.get(word) ?? []
  const small = smallEnglish.has(word)
  const byLetters = theirs.length === 0 && !small && !usualInEnglish.has(word)
  const letters = byLetters
    ? foreign.flatMap((name, place) => (languageLetters[name]?.test(word) === true ? [place] : []))
    : []
  return {theirs, letters, smallEnglish: small, plain: plain.test(word)}
}

/** Pages use the same words again and again; the limit is for texts that do not. */
const seen = new Map<string, Word>()
const most = 20_000

function wordOf(word: string): Word {
  const before = seen.get(word)
  if (before !== undefined) return before
  const made = look(word)
  if (seen.size < most) seen.set(word, made)
  return made
}

/** Written alike in many languages. */
const international: ReadonlySet<Topic> = new Set<Topic>([
  'number',
  'product',
  'treatment',
  'energy',
  'substance',
])

/** What a sentence says about its language: how much speaks for English, and for each other one. */
export type LanguageHints = {
  readonly english: number
  readonly others: readonly number[]
  readonly script: boolean
}

/** Counts what speaks for each language in a sentence. */
export function languageHints({text, tokens, spans}: Reading): LanguageHints {
  const others = foreign.map(() => 0)
  const ours: boolean[] = []
  for (const {topic, first, last} of spans)
    if (!international.has(topic)) for (let at = first; at <= last; at++) ours[at] = true
  let count = 0
  tokens.forEach(({word, from}, at) => {
    const {theirs, letters, smallEnglish: small, plain: isPlain} = wordOf(word)
    for (const {place, weight} of theirs) others[place] = (others[place] ?? 0) + weight
    const isOurs = ours[at] === true
    if (letters.length > 0 && !isOurs && (at === 0 || !capital.test(text.charAt(from))))
      for (const place of letters) others[place] = (others[place] ?? 0) + weights.letters
    if (small || (isOurs && isPlain && theirs.length === 0)) count += 1
  })
  return {english: count, others, script: isInOtherScript(text)}
}

function isInOtherScript(text: string): boolean {
  if (!/[^\p{Script=Latin}\P{L}]/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin < letters / 2
}

/** Less speaks for no language: a name may hold one small word of another. */
const enough = 2

function decided({english: count, others, script}: LanguageHints): string | undefined {
  if (script) return otherScript
  const best = Math.max(...others)
  if (best >= enough && best > 2 * count) return foreign[others.indexOf(best)]
  return count > 0 && count >= best ? english : undefined
}

const sumOf = (hints: readonly LanguageHints[]): LanguageHints => ({
  english: hints.reduce((sum, each) => sum + each.english, 0),
  others: foreign.map((_, place) => hints.reduce((sum, each) => sum + (each.others[place] ?? 0), 0)),
  script: false,
})

/**
 * The language of each sentence of a passage, in order. A sentence that says too little takes that of its
 * neighbours before, then of the whole passage; undecided ones count as English, for a wrong refusal costs more
 * here than a wrong answer.
 */
export function languagesOf(hints: readonly LanguageHints[]): readonly string[] {
  const single = hints.map(decided)
  if (single.every((each) => each === undefined || each === english)) return single.map(() => english)
  const together = decided(sumOf(hints)) ?? english
  let before = together
  return hints.map((each, place) => {
    const own = single[place]
    if (own !== undefined) before = own
    return own ?? (each.english > 0 ? english : before)
  })
}
