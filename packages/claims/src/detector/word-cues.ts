import type {Cue, Evidence} from './cue.ts'
import {lemmaOf} from './lemma.ts'
import type {Reading} from './reading.ts'
import {isShortLine} from './shape-cues.ts'
import {topicName} from './topic-names.ts'
import type {Span} from './vocabulary.ts'

/**
 * A word, two words that follow each other, or two topics that do; the word that a sentence opens with, or one of a
 * short line without a stop. Found while learning, not written by hand.
 */
export type WordKind = 'word' | 'words' | 'topics' | 'opening' | 'line'

type Visit = (kind: WordKind, one: string, two: string, first: number, last: number) => void

function visitTopics(spans: readonly Span[], visit: Visit): void {
  let begin = 0
  while (begin < spans.length) {
    const at = spans[begin]?.first
    let next = begin
    while (next < spans.length && spans[next]?.first === at) next++
    const nextAt = spans[next]?.first
    for (let left = begin; left < next; left++) {
      const a = spans[left]
      for (let right = next; right < spans.length; right++) {
        const b = spans[right]
        if (a === undefined || b === undefined || b.first !== nextAt) break
        visit('topics', a.topic, b.topic, a.first, Math.max(a.last, b.last))
      }
    }
    begin = next
  }
}

/** Shows every word and pair of a sentence to `visit`: to count them while learning, to look them up later. */
export function visitWords(reading: Reading, visit: Visit): void {
  const {tokens, spans} = reading
  const inLine = isShortLine(reading)
  let before: string | undefined
  tokens.forEach(({lemma}, place) => {
    visit('word', lemma, '', place, place)
    if (place === 0) visit('opening', lemma, '', place, place)
    if (inLine) visit('line', lemma, '', place, place)
    if (before !== undefined) visit('words', before, lemma, place - 1, place)
    before = lemma
  })
  visitTopics(spans, visit)
}

type Pairs = ReadonlyMap<string, ReadonlyMap<string, Cue>>

/** Learned cues by what they look for: the first word or topic, then the second, empty for a word by itself. */
export type Lexicon = Readonly<Record<WordKind, Pairs>>

/** How a learned cue is called in the table of weights. */
export const wordCueId = (kind: WordKind, one: string, two: string): string =>
  `${kind}: ${one} ${two}`.trimEnd()

const pattern = /^(?<kind>words?|topics|opening|line): (?<one>\S+)(?: (?<two>\S+))?$/

function add(pairs: Map<string, Map<string, Cue>>, one: string, two: string, cue: Cue): void {
  const inner = pairs.get(one) ?? new Map<string, Cue>()
  pairs.set(one, inner.set(two, cue))
}

/** The learned cues among `ids`, ready to be looked up; each stands for all forms of its words. */
export function lexiconOf(ids: Iterable<string>): Lexicon {
  const made = (): Map<string, Map<string, Cue>> => new Map()
  const [words, topics, opening, line] = [made(), made(), made(), made()]
  for (const id of ids) {
    const {kind, one, two = ''} = pattern.exec(id)?.groups ?? {}
    if (kind === undefined || one === undefined) continue
    if (kind === 'topics')
      add(topics, one, two, {id, name: `${topicName(one)}, then ${topicName(two)}`, labels: []})
    else if (kind === 'opening') add(opening, lemmaOf(one), '', {id, name: `opens with “${one}”`, labels: []})
    else if (kind === 'line')
      add(line, lemmaOf(one), '', {id, name: `a short line with “${one}”`, labels: []})
    else add(words, lemmaOf(one), lemmaOf(two), {id, name: id.replace(/: (.+)/, ': “$1”'), labels: []})
  }
  return {word: words, words, topics, opening, line}
}

/** The learned cues that a sentence has, each where it has it first. */
export function wordEvidence(reading: Reading, lexicon: Lexicon): readonly Evidence[] {
  const found = new Set<Cue>()
  const evidence: Evidence[] = []
  visitWords(reading, (kind, one, two, first, last) => {
    const cue = lexicon[kind].get(one)?.get(two)
    if (cue === undefined || found.has(cue)) return
    found.add(cue)
    evidence.push({cue, first, last})
  })
  return evidence
}
