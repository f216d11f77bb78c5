import {whole, width} from './found.ts'
import type {Case} from './gather.ts'
import type {SentenceLabel} from './labels.ts'
import type {Model} from './model.ts'
import type {Reading} from './reading.ts'
import {placeOf} from './score.ts'
import {targets} from './table.ts'
import {spellingsOf} from './vocabulary.ts'
import type {Word} from './words.ts'

/** Words that are a reason for a label: the characters `from` (inclusive) to `to` (exclusive). */
export type FiredCue = {
  readonly label: SentenceLabel
  readonly words: string
  readonly from: number
  readonly to: number
  /** Which cue, in words for an editor: a topic, topics in an order, a word by itself, what stands before. */
  readonly cue: string
}

/** Words that hold a reason together and are none: left off at its ends. */
const connecting = wordsIn(
  `a an the and or but of to in on at by for from with as into onto over under about up down out off is are was were be
  been being am has have had do does did will would shall should can could may might must this that these those it its
  there here he she his her they their them we our us you your i my me who whom whose which what when where while if
  because since until also just even so very really too then thus such quite rather simply truly only ever yet still
  once again now well much many some any each every both own other another one s let let's it's you'll you're you've
  we're we've we'll they're that's there's`,
)
/** Words that turn a reason around or weigh it (“no pain”, “most patients”), but say nothing by themselves. */
const weighing =
  wordsIn(`no not never without less least more most than all up never don't won't can't cannot isn't aren't
  doesn't how often within two three four five six seven eight nine ten dr mr mrs after before during through between per like`)

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(spellingsOf(list))
}

const hasLetters = ({word}: Word): boolean => /[\p{L}\p{N}]/u.test(word)
/** A bare number says as little as “so”; a percentage is a figure. */
const says = ({word}: Word): boolean =>
  word === '%' || (/\p{L}/u.test(word) && !connecting.has(word) && !weighing.has(word))
const belongs = (token: Word | undefined): boolean =>
  token !== undefined && (token.word === '%' || (hasLetters(token) && !connecting.has(token.word)))

/** The tokens of a reason without connecting words at its ends; undefined where nothing is left that says anything. */
function meaningful(
  tokens: readonly Word[],
  from: number,
  to: number,
): readonly [number, number] | undefined {
  let [first, last] = [from, to]
  while (first < last && !belongs(tokens[first])) first += 1
  while (last > first && !belongs(tokens[last])) last -= 1
  if (tokens[first]?.word === '%' && first > 0) first -= 1
  return tokens.slice(first, last + 1).some(says) ? [first, last] : undefined
}

const shown = 8
const worthShowing = 0.15

type Reason = {
  readonly weight: number
  readonly label: SentenceLabel
  readonly cue: number
  readonly first: number
  readonly last: number
}

/** What speaks of the sentence as a whole tells an editor less than the words do. */
const strongestFirst = (a: Reason, b: Reason): number =>
  Number(a.first === whole) - Number(b.first === whole) || b.weight - a.weight

function reasonsOf(
  {fired, context}: Case,
  labels: readonly SentenceLabel[],
  {weights}: Model,
): readonly Reason[] {
  const reasons: Reason[] = []
  const places = labels.map(placeOf)
  const add = (cue: number, first: number, last: number) => {
    const row = cue * targets.length
    places.forEach((place, at) => {
      const weight = weights[row + place] ?? 0
      const label = labels[at]
      if (weight >= worthShowing && label !== undefined) reasons.push({weight, label, cue, first, last})
    })
  }
  const step = width
  for (let at = 0; at < fired.length; at += step) add(fired[at] ?? 0, fired[at + 1] ?? 0, fired[at + 2] ?? 0)
  for (const cue of context) add(cue, whole, whole)
  return reasons.sort(strongestFirst)
}

/** The characters of a reason; undefined where its words say nothing by themselves. */
function rangeOf(
  {words, starts, ends, text}: Reading,
  {first, last}: Reason,
): readonly [number, number] | undefined {
  if (first === whole) return [0, text.length]
  const range = meaningful(words, first, last)
  return range === undefined ? undefined : [starts[range[0]] ?? 0, ends[range[1]] ?? text.length]
}

/**
 * The strongest reasons for the labels of a sentence, in words that mean something by themselves.
 *
 * @param labels in the order of all labels
 */
export function cuesOf(
  each: Case,
  labels: readonly SentenceLabel[],
  model: Model,
  offset: number,
): FiredCue[] {
  const cues: FiredCue[] = []
  for (const reason of reasonsOf(each, labels, model)) {
    const range = rangeOf(each.reading, reason)
    const cue = model.cues[reason.cue]
    if (range === undefined || cue === undefined) continue
    const [from, to] = range
    const name = cue.name ?? cue.id
    const same = (other: FiredCue) =>
      other.cue === name && other.label === reason.label && other.from === from + offset
    if (cues.some(same)) continue
    const words = each.reading.text.slice(from, to)
    cues.push({label: reason.label, words, from: from + offset, to: to + offset, cue: name})
    if (cues.length === shown) break
  }
  return cues
}
