import type {Evidence} from './cue.ts'
import type {Case} from './gather.ts'
import type {SentenceLabel} from './labels.ts'
import {placeOf} from './score.ts'
import type {Weights} from './table.ts'
import {type Token, tokensOf} from './tokens.ts'

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
  return new Set(list.split(/\s+/).flatMap((word) => tokensOf(word).map((token) => token.word)))
}

const hasLetters = ({word}: Token): boolean => /[\p{L}\p{N}]/u.test(word)
/** A bare number says as little as “so”; a percentage is a figure. */
const says = ({word}: Token): boolean =>
  word === '%' || (/\p{L}/u.test(word) && !connecting.has(word) && !weighing.has(word))
const belongs = (token: Token | undefined): boolean =>
  token !== undefined && (token.word === '%' || (hasLetters(token) && !connecting.has(token.word)))

/** The tokens of a reason without connecting words at its ends; undefined where nothing is left that says anything. */
function meaningful(
  tokens: readonly Token[],
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

/** What speaks of the sentence as a whole tells an editor less than the words do. */
const wordless = ({first}: Evidence): boolean => first === undefined

function narrowed({cue, first, last}: Evidence, tokens: readonly Token[]): Evidence | undefined {
  if (first === undefined || last === undefined) return {cue}
  const range = meaningful(tokens, first, last)
  return range === undefined ? undefined : {cue, first: range[0], last: range[1]}
}

/** The strongest reasons for the labels of a sentence, in words that mean something by themselves. */
export function cuesOf(
  {reading, evidence}: Case,
  labels: readonly SentenceLabel[],
  weights: Weights,
  offset: number,
): FiredCue[] {
  const {text, tokens} = reading
  const found: {readonly weight: number; readonly label: SentenceLabel; readonly each: Evidence}[] = []
  const wanted: (SentenceLabel | undefined)[] = []
  for (const label of labels) wanted[placeOf(label)] = label
  for (const fired of evidence) {
    const row = weights.get(fired.cue.id)
    if (row === undefined) continue
    const each = narrowed(fired, tokens)
    if (each === undefined) continue
    for (let at = 0; at < row.places.length; at++) {
      const label = wanted[row.places[at] ?? 0]
      const weight = row.weights[at] ?? 0
      if (label !== undefined && weight >= worthShowing) found.push({weight, label, each})
    }
  }
  return found
    .toSorted((a, b) => Number(wordless(a.each)) - Number(wordless(b.each)) || b.weight - a.weight)
    .slice(0, shown)
    .map(({label, each: {cue, first, last}}) => {
      const from = first === undefined ? 0 : (tokens[first]?.from ?? 0)
      const to = last === undefined ? text.length : (tokens[last]?.to ?? text.length)
      return {
        label,
        words: text.slice(from, to),
        from: from + offset,
        to: to + offset,
        cue: cue.name ?? cue.id,
      }
    })
}
