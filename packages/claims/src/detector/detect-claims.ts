import type {PassageKind} from '../passage.ts'
import {splitSentences} from '../sentences/split-sentences.ts'
import {readerOf} from './gather.ts'
import {isClaimLabel, type SentenceLabel, sentenceLabels} from './labels.ts'
import {english, languagesOf} from './language.ts'
import {fitted} from './model.ts'
import {claimScores} from './neighbours.ts'
import type {Reading} from './reading.ts'
import {cuesOf, type FiredCue} from './reasons.ts'
import {placeOf, probability, type Scores, scoreOf} from './score.ts'
import {isQuestion} from './shape-cues.ts'
import {thresholds} from './thresholds.ts'

/** What the detector says of one sentence. Offsets count in the text given, or in the sentence where a list was given. */
export type Detection = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly claim: boolean
  readonly labels: readonly SentenceLabel[]
  /** Those that are words first, then those of the whole sentence; strongest first. */
  readonly cues: readonly FiredCue[]
  /** From 0 to 1: how likely the sentence is to make a claim, on the annotated sentences. */
  readonly confidence: number
  /** “English”, or what the sentence reads as instead: then nothing else is said of it, for only English is known. */
  readonly language: string
}

export type {FiredCue} from './reasons.ts'

export type DetectOptions = {
  /** `typing` answers “claim” only where that is nearly certain: for hints that come up as one writes. */
  readonly mode?: 'all' | 'typing'
  /** Text set out as safety information makes no claim; care instructions only where they name a result. */
  readonly kind?: PassageKind
  /**
   * `claims` leaves labels and cues of sentences that make no claim empty, for callers that pass over those; `labels`
   * all cues as well.
   */
  readonly explain?: 'all' | 'claims' | 'labels'
}

/** Sentences of a passage, or a message that none of them is in English. */
export type Detected =
  | {readonly kind: 'detected'; readonly sentences: readonly Detection[]}
  | {readonly kind: 'unsupported'; readonly language: string; readonly message: string}

const read = readerOf(fitted)

type Placed = {readonly text: string; readonly from: number}

const marker = /^\s*(?:[•▪◦–*-]\s+|\d{1,2}[.)]\s+)?/

/** Each line is a paragraph, bullet or heading; sentences do not go over its end. */
function sentencesOf(text: string): readonly Placed[] {
  const found: Placed[] = []
  for (let from = 0; from < text.length; ) {
    const to = lineEnd(text, from)
    const line = from === 0 && to === text.length ? text : text.slice(from, to)
    const start = marker.exec(line)?.[0].length ?? 0
    for (const sentence of splitSentences(start === 0 ? line : line.slice(start)))
      found.push({text: sentence.text, from: from + start + sentence.from})
    from = to + 1
  }
  return found
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1
  return at
}

/** Each label with its place in scores, and whether it makes a claim. */
const ranked = sentenceLabels.map((label) => ({label, place: placeOf(label), claims: isClaimLabel(label)}))

function labelsOf(scores: Scores, claim: boolean, question: boolean): readonly SentenceLabel[] {
  const labels: SentenceLabel[] = []
  let needsOne = true
  let likeliest: SentenceLabel | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const {label, place, claims} of ranked) {
    const score = scores[place] ?? 0
    if (label === 'question') {
      if (question) labels.push(label)
      if (question && !claim) needsOne = false
      continue
    }
    if (claims === claim && score > most) {
      likeliest = label
      most = score
    }
    if (score <= thresholds.label || (claims && !claim)) continue
    labels.push(label)
    if (claims || !claim) needsOne = false
  }
  return needsOne ? sentenceLabels.filter((label) => label === likeliest || labels.includes(label)) : labels
}

const allowed = (kind: PassageKind | undefined, scores: Scores): boolean =>
  kind === 'safety' ? false : kind === 'care' ? scoreOf(scores, 'efficacy') > 0 : true

const letterOrNumber = /[\p{L}\p{N}]/u
const hasWords = ({words, text}: Reading): boolean => words.length > 0 && letterOrNumber.test(text)

/** Of a sentence without words, or in a language that is not known. */
const nothing = {claim: false, labels: [], cues: [], confidence: 0} as const

/**
 * Says of each sentence of a passage whether it makes a claim, which, and by which words.
 *
 * Pure and deterministic: cues (words of a topic, topics in an order, shape, what stands before) carry
 * weights that are data (`weights.ts`); their sums say which labels a sentence seems to have, and a second
 * look at those and at its neighbours' decides. Sentences are read in order, for “This makes …” takes its
 * subject from the sentence before and a bullet from its heading.
 *
 * @param passage a text, whose lines are paragraphs, bullets and headings; or its sentences, in order
 * @returns one detection per sentence, or that the language is not supported; where only some sentences are in
 *   another one, their detections say so
 */
export function detectClaims(passage: string | readonly string[], options: DetectOptions = {}): Detected {
  const placed: readonly Placed[] =
    typeof passage === 'string' ? sentencesOf(passage) : passage.map((text) => ({text, from: 0}))
  const cases = read(placed.map(({text}) => text))
  const languages = languagesOf(cases.map(({hints}) => hints))
  const [language = english] = languages
  if (language !== english && !languages.includes(english))
    return {
      kind: 'unsupported',
      language,
      message: `Language not supported: this reads as ${language}. The claim detector knows English only.`,
    }
  const totals = claimScores(
    cases.map(({scores}) => scores),
    fitted,
  )
  const {mode = 'all', explain = 'all'} = options
  const threshold = thresholds[mode]
  const sentences = cases.map((each, place): Detection => {
    const total = totals[place] ?? 0
    const from = placed[place]?.from ?? 0
    const claim = total > threshold && allowed(options.kind, each.scores)
    const {text} = each.reading
    const spoken = languages[place] ?? english
    if (spoken !== english || !hasWords(each.reading))
      return {...nothing, text, from, to: from + text.length, language: spoken}
    const explained = claim || explain === 'all'
    const labels = explained ? labelsOf(each.scores, claim, isQuestion(each.reading)) : []
    return {
      text,
      from,
      to: from + text.length,
      claim,
      labels,
      cues: explained && explain !== 'labels' ? cuesOf(each, labels, fitted, from) : [],
      confidence: probability(total),
      language: spoken,
    }
  })
  return {kind: 'detected', sentences}
}
