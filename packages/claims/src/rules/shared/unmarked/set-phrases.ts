import type {TextRange} from '../../../finding.ts'
import type {ClaimLabel} from '../../../labels.ts'
import {clauseOf} from '../../../text/denial/clause.ts'
import {isDenied} from '../../../text/denial.ts'
import {lookFor} from '../../../text/patterns/looked-for.ts'
import {type Pattern, patternOf} from '../../../text/patterns/phrase.ts'
import {rangesOf} from '../../../text/patterns/ranges.ts'
import {type TextReading, textReading} from '../../../text/patterns/text-reading.ts'

/** Words of a text that make a claim in whatever sentence they stand, unless it denies or asks them. */
export type SetPhrase = TextRange & {readonly label: ClaimLabel}

type Kind = {
  readonly label: ClaimLabel
  /** As the packs write them (`text/patterns/phrase.ts`). */
  readonly phrases: readonly string[]
  /** Where they claim nothing unless the clause ends with them, or goes on with one of these words. */
  readonly goingOn?: RegExp
}

const whom = 'clinic|surgeon|doctor|injector|nurse|team|dermatologist|practitioner|provider|specialist|result'
const bother = 'wrinkle|line|fold|scar|spot|blemish|cellulite|fat|vein|acne'
const place = 'town|city|state|area|country|world|region|nation|california|texas|london'

const kinds: readonly Kind[] = [
  {
    label: 'safety',
    phrases: ['is|are .. safe', 'no|zero scar', 'does|do|will not hurt'],
    goingOn:
      /^(?:,|and|or|at all|for (?:all|every|everyone|everybody|any|anyone)|in our|with us|here|there)\b/,
  },
  {
    label: 'safety',
    phrases: [
      'safe and effective',
      'safe for all|every|everyone|everybody|pregnant',
      'safest treatment|procedure|way|option|peel|laser',
      '100 % safe',
      '100|hundred percent|per~cent safe',
      'completely|totally|perfectly|entirely|absolutely safe',
      'risk~free',
      'painless',
      'painlessly',
      'pain~free',
      'never hurts',
      'no|zero side effect',
      'no|zero .. downtime',
      'no|zero recovery [time]',
      'no|zero pain',
      'no|zero risk',
      'without [any] side effect',
      'without [any] downtime',
      'without [any] pain',
      'without [any] risk',
    ],
  },
  {
    label: 'comparative',
    phrases: ['we|our ... is|are [the] best'],
    goingOn: /^(?:in|of|there|around|anywhere|at what)\b/,
  },
  {
    label: 'comparative',
    phrases: [
      `best|leading|top|premier|foremost|finest|elite|renowned .. ${whom}`,
      `best .. in [the] ${place}`,
      'world|country|nation|city|town|state|region|area best|finest|leading',
      `number one .. ${whom}`,
      'we are [the] number one',
      `most experienced|skilled|trusted|qualified|advanced|sought~after .. ${whom}`,
      `${whom} is|are [the] [among] [the] most experienced|skilled|trusted|qualified|sought~after`,
      'most effective treatment|peel|laser|filler|procedure|way',
      'nothing is [more] better|effective',
      'nobody does it better',
      'unmatched',
      'unrivalled|unrivaled',
      'unparalleled',
      'unsurpassed',
      'second to none',
      'world~class',
      'top~rated',
      'award~winning',
    ],
  },
  {
    label: 'efficacy',
    phrases: [
      'we|i guarantee',
      'result|satisfaction ... guaranteed',
      'guaranteed .. result|satisfaction|outcome|improvement',
      'or [your] money back',
      'money~back guarantee',
    ],
  },
  {
    label: 'onset-duration',
    phrases: [
      'result is|are .. permanent',
      'permanent result|solution',
      'permanent hair removal',
      'last|lasts for~ever',
      'instant|immediate result',
      'overnight result',
      'result in a|one|24|48|minutes day|hour|minute|visit',
      'removed|gone for good|ever',
      'never shave|wax again',
    ],
  },
  {
    label: 'efficacy',
    phrases: [
      'year younger',
      `goodbye to .. ${bother}`,
      `erase|erases|banish|banishes .. ${bother}`,
      `remove|removes every|all [your] ${bother}`,
      `${bother} vanish|vanishes|disappear|disappears`,
      `${bother} gone in`,
      'clinically|scientifically|medically proven',
      'proven to work',
      'proven result',
      'always works',
      'works every time',
      'cures acne|rosacea|cellulite',
      'stops sweating',
      'melts .. fat',
      'lose .. inch|inches|pound|kilo|stone in',
      'natural~looking result',
    ],
  },
  {label: 'approval-status', phrases: ['fda .. approved|cleared']},
  {
    label: 'satisfaction',
    phrases: [
      'everyone|everybody loves',
      'patient|client love [their|our] result',
      'all [of] our patient|client are .. happy|satisfied|delighted',
      'not be disappointed',
    ],
  },
  {label: 'candidacy', phrases: ['suitable for everyone|everybody', 'anyone|everyone can have it']},
]

type Looked = Kind & {readonly pattern: Pattern}

const looked: readonly Looked[] = kinds.map((kind) => ({...kind, pattern: lookFor(patternOf(kind.phrases))}))

/** “if it is safe”, “ask whether it is safe”, “how to choose the best clinic”: nobody says that it is. */
const unsaid =
  /\b(?:if|whether|when|until|unless|before|sure|check|decide|ask|choose|choosing|find|finding|looking|tell|want|hope|expect|think|believe|promises?|myth|nobody can|no one can|not going to)\b/

/** A denial stands before what is said of the subject, or is a part of it: “No peel [is safe]”. */
const copula = /^(?:is|are) /

const isMeant = ({goingOn}: Kind, text: string, {from, to}: TextRange): boolean => {
  const {before, after, isQuestion} = clauseOf(text, from, to)
  return (
    !isQuestion &&
    !unsaid.test(before) &&
    (goingOn === undefined || after === '' || goingOn.test(after)) &&
    !isDenied(text, from + (copula.exec(text.slice(from, to))?.[0].length ?? 0), to)
  )
}

const none: readonly SetPhrase[] = []

/** What was found already: a line is read with its section, and by itself. */
const known = new WeakMap<TextReading, readonly SetPhrase[]>()

/** The set phrases of one line: a paragraph, a bullet or a heading. */
function inLine(line: string): readonly SetPhrase[] {
  const reading = textReading(line, 'paragraph')
  const patterns = reading.patterns()
  if (patterns.size === 0) return none
  const before = known.get(reading)
  if (before !== undefined) return before
  const {normalised} = reading
  const found = looked.flatMap((kind) =>
    patterns.has(kind.pattern)
      ? rangesOf(kind.pattern, normalised.text)
          .filter((range) => isMeant(kind, normalised.text, range))
          .map(({from, to}) => ({...normalised.range(from, to), label: kind.label}))
      : [],
  )
  known.set(reading, found)
  return found
}

/** The phrases of a text that are unmistakable: the detector weighs words, and few words can weigh too little. */
export function setPhrasesIn(text: string): readonly SetPhrase[] {
  if (!text.includes('\n')) return inLine(text)
  const found: SetPhrase[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (const {from, to, label} of inLine(line)) found.push({from: from + start, to: to + start, label})
    start += line.length + 1
  }
  return found
}
