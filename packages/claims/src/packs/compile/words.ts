import type {TextRange} from '../../finding.ts'
import type {Library} from '../../library.ts'
import {type Page, type PassageKind, pathToString} from '../../passage.ts'
import type {Observation, PageRule} from '../../rule.ts'
import {isDenied} from '../../text/denial.ts'
import {lookFor} from '../../text/patterns/looked-for.ts'
import {type Names, namesOf, passagesNaming, rangesOfNames} from '../../text/patterns/names.ts'
import {patternOf} from '../../text/patterns/phrase.ts'
import {outside, rangesOf, together} from '../../text/patterns/ranges.ts'
import {
  inOneOf,
  type PassageReading,
  passagesFor,
  type Reading,
  readingOf,
} from '../../text/patterns/reading.ts'
import type {TextReading} from '../../text/patterns/text-reading.ts'
import type {WordsLook} from '../pack-rule.ts'
import {isBacked, optionalPattern, pageCondition, passageCondition} from './conditions.ts'
import {fixesOf} from './fixes.ts'
import {medicinesOf} from './medicines-of.ts'
import {freedInRisks} from './risk.ts'

/** Where the words stand in a text; it holds for passages of that kind, on sites with those medicines. */
type Answer = {
  readonly kind: PassageKind
  readonly medicines: Names | undefined
  readonly ranges: readonly TextRange[]
}

/** The check of a rule on words. Texts are folded once a page, and read only where a word of the rule occurs. */
export function wordsRule(look: WordsLook, say: (words: string) => string): PageRule['check'] {
  const phrases = look.phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.phrase))
  const words = phrases.length === 0 ? undefined : lookFor(patternOf(phrases))
  const names = look.names === undefined ? [] : [namesOf(look.names)]
  const except = optionalPattern(look.except)
  const kinds = new Set(look.reads)
  const isPageMeant = pageCondition(look)
  const isPassageMeant = passageCondition(look)
  const isFreed = freedInRisks(look)
  const fixes = fixesOf(look)

  const namesFor = (library: Library): readonly Names[] => {
    const medicines = look.namesOfMedicines === true ? medicinesOf(library) : null
    return medicines === null ? names : [...names, medicines]
  }

  const candidates = (reading: Reading, sought: readonly Names[]): readonly PassageReading[] =>
    inOneOf(
      reading,
      words === undefined ? [] : passagesFor(words, reading),
      ...sought.map((each) => passagesNaming(each, reading)),
    )

  const find = (reading: PassageReading, sought: readonly Names[]): readonly TextRange[] => {
    const {text} = reading.of.normalised
    const ranges = together(
      ...sought.map((each) => rangesOfNames(each, reading)),
      words === undefined ? [] : rangesOf(words, text),
    )
    if (ranges.length === 0) return ranges
    const open = except === undefined ? ranges : outside(ranges, rangesOf(except, text))
    return open.filter(
      ({from, to}) =>
        !(look.unlessDenied === true && isDenied(text, from, to)) &&
        !isFreed(text, reading.passage.kind, {from, to}),
    )
  }

  const answers = new WeakMap<TextReading, Answer>()
  const found = (reading: PassageReading, sought: readonly Names[]): readonly TextRange[] => {
    const {kind} = reading.passage
    const medicines = sought.at(-1)
    const before = answers.get(reading.of)
    if (before?.kind === kind && before.medicines === medicines) return before.ranges
    const ranges = find(reading, sought)
    answers.set(reading.of, {kind, medicines, ranges})
    return ranges
  }

  const observed = (
    page: Page,
    {passage, of: {normalised}}: PassageReading,
    {from, to}: TextRange,
    library: Library,
  ): readonly Observation[] => {
    const span = normalised.range(from, to)
    if (isBacked(look, passage, span, library)) return []
    const excerpt = passage.text.slice(span.from, span.to)
    const possible = fixes(passage, span, normalised.text.slice(from, to))
    return [
      {
        document: page.document,
        path: pathToString(passage.path),
        excerpt,
        span,
        passage: passage.text,
        message: say(excerpt),
        ...(possible.length === 0 ? {} : {fixes: possible}),
      },
    ]
  }

  return function* check(page, {library}) {
    const sought = namesFor(library)
    const readings = candidates(readingOf(page), sought)
    if (readings.length === 0 || !isPageMeant(page, library)) return
    for (const reading of readings) {
      if (!kinds.has(reading.passage.kind)) continue
      const ranges = found(reading, sought)
      if (ranges.length === 0 || !isPassageMeant(reading, ranges)) continue
      for (const range of ranges) yield* observed(page, reading, range, library)
    }
  }
}
