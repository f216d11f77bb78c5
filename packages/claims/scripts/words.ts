import {lemmaOf} from '../src/detector/lemma.ts'
import {type Reading, readingOf} from '../src/detector/reading.ts'
import {isShortLine} from '../src/detector/shape-cues.ts'
import {topics} from '../src/detector/vocabulary.ts'
import {visitTopics, type WordKind, wordCueId} from '../src/detector/word-cues.ts'
import type {Passages} from './corpus.ts'

/** What fewer sentences have is left to chance. */
const least = {word: 3, pair: 4} as const

const count = <Key>(counts: Map<Key, number>, key: Key, weight = 1) =>
  counts.set(key, (counts.get(key) ?? 0) + weight)

/** Each lemma by its most frequent form, for weights are read by people. */
function commonForms(readings: readonly Reading[]): (lemma: string) => string {
  const counts = new Map<string, number>()
  for (const {words} of readings) for (const {word} of words) count(counts, word)
  const common = new Map<string, string>()
  for (const [word, times] of counts) {
    const best = common.get(lemmaOf(word))
    if (best === undefined || times > (counts.get(best) ?? 0)) common.set(lemmaOf(word), word)
  }
  return (lemma) => (lemma === '#' ? lemma : (common.get(lemma) ?? lemma))
}

/** Shows every word and pair of a sentence to `visit`. */
function visitWords(reading: Reading, visit: (kind: WordKind, one: string, two: string) => void): void {
  const {words, spans} = reading
  const inLine = isShortLine(reading)
  words.forEach(({lemma}, place) => {
    visit('word', lemma, '')
    if (place === 0) visit('opening', lemma, '')
    if (inLine) visit('line', lemma, '')
    const before = words[place - 1]
    if (before !== undefined) visit('words', before.lemma, lemma)
  })
  visitTopics(spans, (one, two) => visit('topics', topics[one] ?? '', topics[two] ?? ''))
}

/** The words and pairs that the passages have often enough: ids of cues. */
export function wordsOf(passages: Passages): readonly string[] {
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
  return Array.from(counts)
    .filter(([id, times]) => times >= (id.startsWith('word: ') ? least.word : least.pair))
    .map(([id]) => id)
    .toSorted()
}
