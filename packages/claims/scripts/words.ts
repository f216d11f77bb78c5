import type {Cue} from '../src/detector/cue.ts'
import {lemmaOf} from '../src/detector/lemma.ts'
import {type Reading, readingOf} from '../src/detector/reading.ts'
import {type Lexicon, lexiconOf, visitWords, wordCueId} from '../src/detector/word-cues.ts'
import type {Passages} from './corpus.ts'

/** What fewer sentences have is left to chance. */
const least = {word: 3, pair: 4} as const

const count = <Key>(counts: Map<Key, number>, key: Key, weight = 1) =>
  counts.set(key, (counts.get(key) ?? 0) + weight)

/** Each lemma by its most frequent form, for weights are read by people. */
function commonForms(readings: readonly Reading[]): (lemma: string) => string {
  const counts = new Map<string, number>()
  for (const {tokens} of readings) for (const {word} of tokens) count(counts, word)
  const common = new Map<string, string>()
  for (const [word, times] of counts) {
    const best = common.get(lemmaOf(word))
    if (best === undefined || times > (counts.get(best) ?? 0)) common.set(lemmaOf(word), word)
  }
  return (lemma) => (lemma === '#' ? lemma : (common.get(lemma) ?? lemma))
}

/** The words and pairs that the passages have often enough, as cues and ready to be looked up. */
export function wordsOf(passages: Passages): {readonly lexicon: Lexicon; readonly cues: readonly Cue[]} {
  const sentences = passages.flat().map(({text, weight}) => ({reading: readingOf(text), weight}))
  const form = commonForms(sentences.map(({reading}) => reading))
  const counts = new Map<string, number>()
  for (const {reading, weight} of sentences) {
    const ids = new Set<string>()
    visitWords(reading, (kind, one, two) => {
      ids.add(kind === 'topics' ? wordCueId(kind, one, two) : wordCueId(kind, form(one), form(two)))
    })
    for (const id of ids) count(counts, id, weight)
  }
  const often = Array.from(counts).filter(
    ([id, times]) => times >= (id.startsWith('word: ') ? least.word : least.pair),
  )
  const ids = often.map(([id]) => id).toSorted()
  return {lexicon: lexiconOf(ids), cues: ids.map((id) => ({id, labels: []}))}
}
