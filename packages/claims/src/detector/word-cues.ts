import type {Cue} from './cue.ts'
import type {Found} from './found.ts'
import {lemmaOf} from './lemma.ts'
import type {Reading, Spans} from './reading.ts'
import {isShortLine} from './shape-cues.ts'
import {topicName} from './topic-names.ts'
import {isTopicName, placeOfTopic, topics} from './vocabulary.ts'
import type {Word} from './words.ts'

/**
 * A word, two words that follow each other, or two topics that do; the word that a sentence opens with, or one of a
 * short line without a stop. Found while learning, not written by hand.
 */
export type WordKind = 'word' | 'words' | 'topics' | 'opening' | 'line'

type VisitTopics = (one: number, two: number, first: number, last: number) => void

/** Shows each two topics that follow each other in a sentence to `visit`. */
export function visitTopics({topics: found, firsts, lasts}: Spans, visit: VisitTopics): void {
  let begin = 0
  while (begin < found.length) {
    let next = begin
    while (next < found.length && firsts[next] === firsts[begin]) next++
    let end = next
    while (end < found.length && firsts[end] === firsts[next]) end++
    for (let left = begin; left < next; left++)
      for (let right = next; right < end; right++)
        visit(
          found[left] ?? 0,
          found[right] ?? 0,
          firsts[left] ?? 0,
          Math.max(lasts[left] ?? 0, lasts[right] ?? 0),
        )
    begin = next
  }
}

/** How a learned cue is called in the table of weights. */
export const wordCueId = (kind: WordKind, one: string, two: string): string =>
  `${kind}: ${one} ${two}`.trimEnd()

/** The numbers of the learned cues of a lemma (-1 for none), and whether it opens pairs. */
type Entry = {readonly id: number; word: number; opening: number; line: number; opensPairs: boolean}

/** Learned cues by what they look for. */
export type Lexicon = {
  readonly cues: readonly Cue[]
  readonly words: ReadonlyMap<string, Entry>
  /** Two words that follow each other, by the ids of both. */
  readonly pairs: ReadonlyMap<number, number>
  /** By both topics, -1 for none. */
  readonly topics: Int32Array
}

/** No lexicon has more words. */
const mostEntries = 0x80_00
const pairKey = (one: Entry, two: Entry): number => one.id * mostEntries + two.id

const pattern = /^(?<kind>words?|topics|opening|line): (?<one>\S+)(?: (?<two>\S+))?$/

function nameOf(kind: string, one: string, two: string): string {
  if (kind === 'topics') return `${topicName(one)}, then ${topicName(two)}`
  if (kind === 'opening') return `opens with “${one}”`
  if (kind === 'line') return `a short line with “${one}”`
  return `${kind}: “${`${one} ${two}`.trimEnd()}”`
}

/** The learned cues among `ids`, ready to be looked up; each stands for all forms of its words. */
export function lexiconOf(ids: Iterable<string>, base: number): Lexicon {
  const cues: Cue[] = []
  const words = new Map<string, Entry>()
  const pairs = new Map<number, number>()
  const topicPairs = new Int32Array(topics.length ** 2).fill(-1)
  const entryOf = (word: string): Entry => {
    const lemma = lemmaOf(word)
    const known = words.get(lemma)
    if (known !== undefined) return known
    const made = {id: words.size, word: -1, opening: -1, line: -1, opensPairs: false}
    words.set(lemma, made)
    return made
  }
  for (const id of ids) {
    const {kind, one, two = ''} = pattern.exec(id)?.groups ?? {}
    if (kind === undefined || one === undefined) continue
    const number = base + cues.length
    cues.push({id, name: nameOf(kind, one, two), labels: []})
    if (kind === 'topics') {
      if (isTopicName(one) && isTopicName(two))
        topicPairs[topicPair(placeOfTopic(one), placeOfTopic(two))] = number
    } else if (kind === 'words') {
      const opens = entryOf(one)
      opens.opensPairs = true
      pairs.set(pairKey(opens, entryOf(two)), number)
    } else if (kind === 'word' || kind === 'opening' || kind === 'line') entryOf(one)[kind] = number
  }
  return {cues, words, pairs, topics: topicPairs}
}

const topicPair = (one: number, two: number): number => one * topics.length + two

/** What a lexicon has for words that are kept, by their numbers; null for nothing. */
let looked: (Entry | null | undefined)[] = []
let lookedIn: Lexicon | undefined

function entryOf(word: Word, lexicon: Lexicon): Entry | undefined {
  const {kept} = word
  if (kept === undefined) return lexicon.words.get(word.lemma)
  if (lookedIn !== lexicon) {
    looked = []
    lookedIn = lexicon
  }
  const before = looked[kept]
  if (before !== undefined) return before ?? undefined
  const entry = lexicon.words.get(word.lemma)
  looked[kept] = entry ?? null
  return entry
}

/** The learned cues that a sentence has, each where it has it first. @param base the number of the first of them */
export function findWords(reading: Reading, lexicon: Lexicon, base: number, into: Found): void {
  const once = newOnce(base, lexicon.cues.length, into)
  const {words, spans} = reading
  const inLine = isShortLine(reading)
  let before: Entry | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const entry = word === undefined ? undefined : entryOf(word, lexicon)
    if (entry !== undefined) {
      once(entry.word, at, at)
      if (at === 0) once(entry.opening, at, at)
      if (inLine) once(entry.line, at, at)
      if (before?.opensPairs === true) once(lexicon.pairs.get(pairKey(before, entry)) ?? -1, at - 1, at)
    }
    before = entry
  }
  visitTopics(spans, (one, two, first, last) => once(lexicon.topics[topicPair(one, two)] ?? -1, first, last))
}

/** When each cue was added last: a number for each sentence. */
let stamps = new Float64Array(0)
let now = 0

function newOnce(base: number, count: number, into: Found) {
  if (stamps.length < count) stamps = new Float64Array(count)
  now += 1
  const sentence = now
  return (cue: number, first: number, last: number): void => {
    if (cue === -1 || stamps[cue - base] === sentence) return
    stamps[cue - base] = sentence
    into.add(cue, first, last)
  }
}
