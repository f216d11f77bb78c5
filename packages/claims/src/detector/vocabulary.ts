import {nounForms, verbForms} from './inflect.ts'
import {spelling, type Token, tokensOf} from './tokens.ts'
import {body} from './vocabulary/body.ts'
import {effects} from './vocabulary/effects.ts'
import {grammar} from './vocabulary/grammar.ts'
import {notClaims} from './vocabulary/not-claims.ts'
import {people} from './vocabulary/people.ts'
import {practice} from './vocabulary/practice.ts'
import {proof} from './vocabulary/proof.ts'
import {readers} from './vocabulary/readers.ts'
import {safety} from './vocabulary/safety.ts'
import {time} from './vocabulary/time.ts'
import {treatments} from './vocabulary/treatments.ts'

const vocabulary = {
  ...treatments,
  ...body,
  ...effects,
  ...time,
  ...proof,
  ...people,
  ...practice,
  ...readers,
  ...safety,
  ...notClaims,
  ...grammar,
}

/** A group of words that mean the same to the detector. */
export type Topic = keyof typeof vocabulary | 'number'

/** The tokens `first` to `last` (both inclusive) are words of a topic. */
export type Span = {readonly topic: Topic; readonly first: number; readonly last: number}

type Entry = {readonly topic: Topic; readonly words: readonly string[]}

/** `soften~` stands for every form of the verb, `line+` for singular and plural. */
const formsOf = (marked: string): readonly string[] =>
  marked.endsWith('~')
    ? verbForms(marked.slice(0, -1))
    : marked.endsWith('+')
      ? nounForms(marked.slice(0, -1))
      : [marked]

const expanded = (entry: string): readonly (readonly string[])[] =>
  entry
    .split(/\s+/)
    .map(formsOf)
    .reduce<readonly (readonly string[])[]>(
      (phrases, forms) => phrases.flatMap((phrase) => forms.map((form) => [...phrase, form])),
      [[]],
    )

const isTopic = (name: string): name is keyof typeof vocabulary => Object.hasOwn(vocabulary, name)

export const isTopicName = (name: string): name is Topic => name === 'number' || isTopic(name)

export const topics: readonly Topic[] = [...Object.keys(vocabulary).filter(isTopic), 'number']

/** Entries by their first word; written through the tokeniser, so that they meet text as it is cut there. */
const index = new Map<string, Entry[]>()
for (const [topic, list] of Object.entries(vocabulary)) {
  if (!isTopic(topic)) continue
  const seen = new Set<string>()
  for (const entry of list.split(',')) {
    for (const phrase of expanded(entry.trim())) {
      const words = tokensOf(phrase.join(' ')).map(({word}) => spelling(word))
      const [first] = words
      if (first === undefined || seen.has(words.join(' '))) continue
      seen.add(words.join(' '))
      const entries = index.get(first)
      if (entries === undefined) index.set(first, [{topic, words}])
      else entries.push({topic, words})
    }
  }
}

const spelledNumber =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\w+)?$/
const isNumber = (word: string) => /^\p{N}/u.test(word) || spelledNumber.test(word)

/** Every word or phrase of the vocabulary in a sentence, in the order in which they begin. */
export function spansOf(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = []
  tokens.forEach(({word}, first) => {
    if (isNumber(word)) spans.push({topic: 'number', first, last: first})
    for (const {topic, words} of index.get(word) ?? [])
      if (words.every((each, offset) => tokens[first + offset]?.word === each))
        spans.push({topic, first, last: first + words.length - 1})
  })
  return spans
}
