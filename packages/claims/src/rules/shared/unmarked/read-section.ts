import type {Passage} from '../../../passage.ts'
import {type Claiming, type ClaimingSentence, claimingSentences} from './claiming-sentences.ts'
import {moved} from './moved.ts'
import type {Together} from './read-together.ts'

/** Under these a sentence about safety or pain may be one about risk. */
const ofRisks =
  /\b(?:risks?|safe|safety|side[ -]effects?|complications?|aftercare|care|warnings?|precautions?|contra-?indications?|unsuitable|avoid)\b/i

const isNeutral = ({kind, text}: Passage): boolean => kind === 'label' && !ofRisks.test(text)

/** The surer of two readings of one sentence. */
const surer = (one: ClaimingSentence | undefined, other: ClaimingSentence): ClaimingSentence =>
  one === undefined || (other.certain && !one.certain) ? other : one

/**
 * The sentences of a section that make a claim, in order. They are read with what stands around them, and those right
 * under a heading without it as well: a heading such as “What to expect” makes no sentence less of a claim than
 * it is by itself. One about risks, safety or care may.
 */
export function readSection({passages, lines, text}: Together): Claiming {
  const {sentences, foreign} = claimingSentences(text)
  const read = new Map(sentences.map((sentence) => [sentence.from, sentence]))
  let start = 0
  for (const [place, passage] of passages.entries()) {
    const heading = passages[place - 1]
    if (heading !== undefined && isNeutral(heading) && passage.kind !== 'label')
      for (const alone of claimingSentences(lines[place] ?? '').sentences) {
        const sentence = moved(alone, start)
        read.set(sentence.from, surer(read.get(sentence.from), sentence))
      }
    start += passage.text.length + 1
  }
  return {sentences: Array.from(read.values()).toSorted((a, b) => a.from - b.from), foreign}
}
