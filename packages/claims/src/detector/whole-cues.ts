import type {Cue} from './cue.ts'
import type {Found} from './found.ts'
import type {SentenceLabel} from './labels.ts'
import type {Reading} from './reading.ts'
import {meet, topicSet} from './topic-set.ts'
import {bitOf, type Trait} from './traits.ts'
import type {Topic} from './vocabulary.ts'

type Test = (reading: Reading) => boolean

const has = (...wanted: readonly Topic[]): Test => {
  const set = topicSet(wanted)
  return ({topics}) => meet(set, topics)
}
const none = (...wanted: readonly Topic[]): Test => {
  const set = topicSet(wanted)
  return ({topics}) => !meet(set, topics)
}
const all =
  (...tests: readonly Test[]): Test =>
  (reading) => {
    for (const test of tests) if (!test(reading)) return false
    return true
  }
const begins = (...wanted: readonly Topic[]): Test => {
  const set = topicSet(wanted)
  return ({begin}) => meet(set, begin)
}
/** Few sentences have a word that `pattern` needs: asked first, because it is cheap. */
const matches = (needed: Trait, pattern: RegExp): Test => {
  const bit = bitOf(needed)
  return ({text, traits}) => (traits & bit) !== 0 && pattern.test(text)
}

const actor = ['treatment', 'product', 'provider', 'we', 'you'] as const
const praise = ['improve', 'goodState', 'result', 'reassurance', 'comparison'] as const
const passive =
  /\b(?:is|are|be|been|being|was|were)\s+(?:\p{L}+ly\s+|then\s+|also\s+)?\p{L}{2,}(?:ed|en|wn|ught|pt|ut)\b/iu
const verb = bitOf('auxiliary') | bitOf('finite')
const verbless: Test = ({traits}) => (traits & verb) === 0
const unstopped = /[\p{L}\d]$/u
const endsUnstopped: Test = ({text, ending}) => ending.unended && unstopped.test(text.slice(-2))

const asks: Test = ({ending}) => ending.question
const opensWithVerb = /^[“"‘]?(?:is|are|was|were|has|have|can|may|will|would|should|must|do|does|did)\b/i
const opensWithAsking = /^[“"‘]?(?:how|why|when|what|which|who|where)\b/i

const certain = '(?:100\\s?%|completely|totally|absolutely|perfectly|entirely|utterly)'
const praised =
  '(?:safe|painless|pain-free|effective|natural|smooth|successful|risk-free|hair-free|scarless|invisible)'
const unreserved = new RegExp(
  `${certain}\\s+${praised}|\\bguaranteed?\\s+(?:results?|success)|\\bresults?\\s+(?:are\\s+)?guaranteed|\\b(?:painless|pain-free|risk-free|flawless|miracle|once and for all)\\b`,
  'i',
)

const firstOfAll =
  /\b(?:best|finest|leading|top|safest|number one|no\.? ?1)\b[^.]{1,30}\b(?:in|of|on)\s+(?:the\s+)?(?:world|country|county|region|city|town|market|planet|\p{Lu}\p{L}+)/u
const goneBy =
  /\b(?:vanish|disappear|gone|eras|banish|melt|fade|clear)\p{L}*\b[^.]{0,15}\b(?:in|within|by|overnight)\b/iu

const cue = (id: string, labels: readonly SentenceLabel[], test: Test) => ({
  cue: {id: `sentence: ${id}`, labels} satisfies Cue,
  test,
})

/** What a sentence has together, or has without: the subject and the predicate, roughly. */
const wholes = [
  cue(
    'the body by itself',
    ['physiology'],
    all(
      has('process', 'bodyPart', 'concern', 'ageing'),
      none(...actor, 'patient', 'reassurance', 'approval', 'thirdPerson'),
    ),
  ),
  cue(
    'ageing without treatment',
    ['physiology'],
    all(has('ageing'), none('treatment', 'product', 'we', 'provider')),
  ),
  cue(
    'treatment with praise, no harm',
    ['efficacy'],
    all(
      has('treatment', 'product', 'we'),
      has('improve', 'goodState'),
      none('harm', 'limit', 'contraindication', 'negation'),
    ),
  ),
  cue(
    'praise without harm or negation',
    ['efficacy'],
    all(has('improve', 'goodState'), none('harm', 'negation', 'limit', 'step', 'money', 'place')),
  ),
  cue(
    'harm with nothing against it',
    ['risk'],
    all(has('harm'), none('absence', 'reassurance', 'comparison', 'improve', 'negation')),
  ),
  cue('harm of the listener', ['risk'], all(has('harm'), has('you'), none('improve', 'absence'))),
  cue(
    'negation without harm',
    ['risk'],
    all(has('negation'), none('harm', 'recovery', 'reassurance', 'careItem')),
  ),
  cue('steps without praise', ['logistics'], all(has('step'), none(...praise))),
  cue(
    'place or price without praise',
    ['logistics'],
    all(has('money', 'place'), none(...praise, 'expertise', 'harm')),
  ),
  cue(
    'passive without praise',
    ['logistics'],
    all(none(...praise, 'harm', 'approval', 'expertise'), matches('beside', passive)),
  ),
  cue('begins with an order', ['care'], all(begins('careVerb'), none('navigate'))),
  cue(
    'an order about care',
    ['care'],
    all(begins('careVerb', 'negation'), has('careItem', 'timeUnit', 'bodyPart')),
  ),
  cue('begins with an invitation', ['navigation'], begins('navigate')),
  cue('invitation without a stop', ['navigation'], all(begins('navigate'), endsUnstopped)),
  cue('minutes', ['logistics'], matches('shortTime', /\b(?:minutes?|mins?|hours?|hrs?)\b/i)),
  cue(
    'days to years',
    ['onset-duration'],
    matches('longTime', /\b(?:days?|weeks?|fortnight|months?|years?)\b/i),
  ),
  cue(
    'days to years without harm or care',
    ['onset-duration'],
    all(
      matches('longTime', /\b(?:days?|weeks?|fortnight|months?|years?)\b/i),
      none('harm', 'careItem', 'money', 'expertise', 'place'),
    ),
  ),
  cue(
    'you can, with time',
    ['onset-duration'],
    all(
      matches('you', /\byou (?:can|will|should|may)\b/i),
      has('timeUnit'),
      none('careItem', 'harm', 'step'),
    ),
  ),
  cue(
    'need of sessions',
    ['onset-duration'],
    all(
      matches('needs', /\b(?:needs?|requires?|recommend\p{Ll}*|suggest|advised?)\b/iu),
      has('sessions', 'timeUnit'),
    ),
  ),
  cue('no verb', [], verbless),
  cue('no verb, praise', ['efficacy'], all(has('improve', 'goodState'), verbless)),
  cue('no verb, harm', ['risk'], all(has('harm'), none('absence'), verbless)),
  cue(
    'a person by name',
    ['expertise'],
    matches('title', /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\.?\s+\p{Lu}/u),
  ),
  cue(
    'person with a number',
    ['expertise'],
    all(has('provider', 'we'), has('number'), none('money', 'place', 'timeUnit')),
  ),
  cue('people with a share', ['quantified'], all(has('share'), has('patient'), none('harm'))),
  cue('a share of harm', ['risk'], all(has('share'), has('harm'), none('absence', 'comparison'))),
  cue(
    'no better, no difference',
    ['risk'],
    matches('no', /\bno (?:better|difference|benefit|more effective|evidence|proof)\b/i),
  ),
  cue(
    'more … than',
    ['comparative'],
    matches('than', /\b(?:more|less|fewer|better|\p{Ll}{3,}er)\b[^.]{0,40}\bthan\b/iu),
  ),
  cue(
    'first of all in a place',
    ['comparative', 'expertise'],
    all(none('negation'), matches('foremost', firstOfAll)),
  ),
  cue(
    'gone by a certain time',
    ['efficacy', 'onset-duration'],
    all(has('concern'), none('harm', 'negation'), matches('gone', goneBy)),
  ),
  cue(
    'a promise without reserve',
    ['efficacy', 'safety'],
    all(none('negation', 'disclaimer'), matches('promise', unreserved)),
  ),
  cue(
    'superlative',
    ['comparative'],
    matches('the', /\bthe (?:most|only|first|best|leading|\p{Ll}{3,}est)\b/iu),
  ),
  cue(
    'if you … you',
    ['candidacy'],
    all(matches('if', /\bif you\b/i), has('candidacy'), none('harm', 'contraindication', 'careItem')),
  ),
  cue(
    'who it is for',
    ['candidacy'],
    all(has('candidacy'), has('patient', 'you', 'concern'), none('negation', 'harm')),
  ),
  cue('may be answered with yes or no', ['question'], all(asks, matches('auxiliary', opensWithVerb))),
  cue(
    'asks how, why, when or what',
    [],
    all(asks, ({text}) => opensWithAsking.test(text)),
  ),
  cue('about us', ['expertise'], all(begins('we'), has('provider', 'expertise'))),
]

export const wholeCues: readonly Cue[] = wholes.map(({cue}) => cue)

/** Which of these the sentence is. @param base the number of the first of these cues */
export function findWholes(reading: Reading, base: number, into: Found): void {
  for (let at = 0; at < wholes.length; at++) if (wholes[at]?.test(reading) === true) into.addWhole(base + at)
}
