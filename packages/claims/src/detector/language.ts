import {english, foreign} from './language/word.ts'
import type {Reading} from './reading.ts'
import {meet, topicSet} from './topic-set.ts'
import {topics} from './vocabulary.ts'

export {english} from './language/word.ts'

const otherScript = 'a language in another script'

const letterWeight = 1
const capital = /\p{Lu}/u

/** Written alike in many languages. */
const international = topicSet(['number', 'product', 'treatment', 'energy', 'substance'])
const isInternational = topics.map((topic) => meet(topicSet([topic]), international))

/** What a sentence says about its language: how much speaks for English, and for each other one. */
export type LanguageHints = {
  readonly english: number
  readonly others: readonly number[]
  readonly script: boolean
}

const noOther: readonly number[] = foreign.map(() => 0)

/** Which words of a sentence belong to English topics; for one sentence at a time. */
let ours = new Uint8Array(256)

function markOurs({words, spans}: Reading): void {
  if (words.length > ours.length) ours = new Uint8Array(words.length * 2)
  ours.fill(0, 0, words.length)
  for (let span = 0; span < spans.topics.length; span++)
    if (isInternational[spans.topics[span] ?? 0] !== true)
      for (let at = spans.firsts[span] ?? 0; at <= (spans.lasts[span] ?? 0); at++) ours[at] = 1
}

/** Counts what speaks for each language in a sentence. */
export function languageHints(reading: Reading): LanguageHints {
  const {text, words, starts, otherLetters} = reading
  markOurs(reading)
  let others: number[] | undefined
  let count = 0
  for (let at = 0; at < words.length; at++) {
    const language = words[at]?.language
    if (language === undefined) continue
    const {theirs, letters, smallEnglish, plain} = language
    const isOurs = ours[at] === 1
    if (theirs.length > 0) {
      others ??= noOther.slice()
      for (const {place, weight} of theirs) others[place] = (others[place] ?? 0) + weight
    }
    if (letters.length > 0 && !isOurs && (at === 0 || !capital.test(text.charAt(starts[at] ?? 0)))) {
      others ??= noOther.slice()
      for (const place of letters) others[place] = (others[place] ?? 0) + letterWeight
    }
    if (smallEnglish || (isOurs && plain && theirs.length === 0)) count += 1
  }
  return {english: count, others: others ?? noOther, script: otherLetters && isInOtherScript(text)}
}

function isInOtherScript(text: string): boolean {
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
  if (hints.every(({others, script}) => others === noOther && !script)) return hints.map(() => english)
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
