import {nounForms, verbForms} from './inflect.ts'
import {scan} from './scan.ts'
import {spelling} from './spelling.ts'
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

/** A word or phrase of a topic: the place of the topic in `topics`, and the words after the first by their ids. */
export type Phrase = {readonly topic: number; readonly rest: readonly number[]}

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

/** The place of a topic in `topics`: topics are numbers to what runs on every sentence. */
const places = new Map<string, number>(topics.map((topic, place) => [topic, place]))
export const placeOfTopic = (topic: Topic): number => places.get(topic) ?? -1

/** Words of the vocabulary, one spelling each, by number. */
const ids = new Map<string, number>()
const makeId = (word: string): number => {
  const known = ids.get(word)
  if (known !== undefined) return known
  ids.set(word, ids.size)
  return ids.size - 1
}

/** The number of a word as it is spelled in the vocabulary; -1 where it is not there. */
export const idOf = (word: string): number => ids.get(word) ?? -1

/** The words of a text as they are spelled in the vocabulary. */
export function spellingsOf(text: string): readonly string[] {
  const {starts, ends} = scan(text)
  return starts.map((from, place) => spelling(text.slice(from, ends[place])))
}

/** Phrases by their first word; cut like text, so that they meet it. */
const index = new Map<string, Phrase[]>()
for (const [name, list] of Object.entries(vocabulary)) {
  if (!isTopic(name)) continue
  const topic = placeOfTopic(name)
  const seen = new Set<string>()
  for (const entry of list.split(',')) {
    for (const phrase of expanded(entry.trim())) {
      const words = spellingsOf(phrase.join(' '))
      const [first, ...further] = words
      if (first === undefined || seen.has(words.join(' '))) continue
      seen.add(words.join(' '))
      const made = {topic, rest: further.map(makeId)}
      const phrases = index.get(first)
      if (phrases === undefined) index.set(first, [made])
      else phrases.push(made)
    }
  }
}

const none: readonly Phrase[] = []

/** The phrases that begin with a word. */
export const phrasesOf = (word: string): readonly Phrase[] => index.get(word) ?? none

const spelledNumber =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\w+)?$/

export const isNumber = (word: string): boolean => /^\p{N}/u.test(word) || spelledNumber.test(word)
