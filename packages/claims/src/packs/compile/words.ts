import type {TextRange} from '../../finding.ts'
import type {Library} from '../../library.ts'
import {type Page, pathToString} from '../../passage.ts'
import type {Observation, PageRule} from '../../rules/rule.ts'
import type {WordsLook} from '../pack-rule.ts'
import {isBacked, optionalPattern, pageCondition, passageCondition} from './conditions.ts'
import {isDenied} from './denial.ts'
import {fixesOf} from './fixes.ts'
import {medicinesOf} from './medicines-of.ts'
import {namePatternOf, type Pattern, patternOf} from './phrase.ts'
import {type PassageReading, passagesFor, readingOf} from './reading.ts'

const rangesOf = ({expression}: Pattern, text: string): readonly TextRange[] =>
  Array.from(text.matchAll(expression), ({index, 0: words}) => ({from: index, to: index + words.length}))

const overlap = (a: TextRange, b: TextRange): boolean => a.from < b.to && b.from < a.to

/** Ranges of both lists; of two that overlap the earlier list has the say. */
const together = (first: readonly TextRange[], second: readonly TextRange[]): readonly TextRange[] =>
  [...first, ...second.filter((range) => !first.some((other) => overlap(range, other)))].toSorted(
    (a, b) => a.from - b.from,
  )

/** The check of a rule on words. Texts are folded once a page, and read only where a word of the rule occurs. */
export function wordsRule(look: WordsLook, say: (words: string) => string): PageRule['check'] {
  const phrases = look.phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.phrase))
  const words = look.namesOfMedicines === true ? namePatternOf(phrases) : patternOf(phrases)
  const except = optionalPattern(look.except)
  const kinds = new Set(look.reads)
  const isPageMeant = pageCondition(look)
  const isPassageMeant = passageCondition(look)
  const fixes = fixesOf(look)

  const patternsFor = (library: Library): readonly Pattern[] => {
    const medicines = look.namesOfMedicines === true ? medicinesOf(library) : null
    return medicines === null ? [words] : [words, medicines]
  }

  const found = (text: string, patterns: readonly Pattern[]): readonly TextRange[] => {
    const ranges = patterns
      .map((pattern) => rangesOf(pattern, text))
      .reduce<readonly TextRange[]>((all, more) => together(all, more), [])
    if (ranges.length === 0) return ranges
    const fine = except === undefined ? [] : rangesOf(except, text)
    return ranges.filter(
      ({from, to}) =>
        !fine.some((range) => range.from <= from && to <= range.to) &&
        !(look.unlessDenied === true && isDenied(text, from, to)),
    )
  }

  const observed = (
    page: Page,
    {passage, normalised}: PassageReading,
    {from, to}: TextRange,
    library: Library,
  ): readonly Observation[] => {
    const span = {from: normalised.original(from), to: normalised.original(to - 1) + 1}
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
    const patterns = patternsFor(library)
    const readings = passagesFor(patterns, readingOf(page))
    if (readings.length === 0 || !isPageMeant(page, library)) return
    for (const reading of readings) {
      if (!kinds.has(reading.passage.kind)) continue
      const ranges = found(reading.normalised.text, patterns)
      if (ranges.length === 0 || !isPassageMeant(reading, patterns)) continue
      for (const range of ranges) yield* observed(page, reading, range, library)
    }
  }
}
