import type {TextRange} from '../../finding.ts'
import type {Library} from '../../library.ts'
import type {Page, Passage} from '../../passage.ts'
import {openParts} from '../../text/open-parts.ts'
import {lookFor} from '../../text/patterns/looked-for.ts'
import {isNamed, namesOf} from '../../text/patterns/names.ts'
import {type Pattern, patternOf} from '../../text/patterns/phrase.ts'
import {isIn, type PassageReading, passagesFor, type Reading, readingOf} from '../../text/patterns/reading.ts'
import type {WordsLook} from '../pack-rule.ts'

export const optionalPattern = (phrases: readonly string[] | undefined): Pattern | undefined =>
  phrases === undefined ? undefined : patternOf(phrases)

const pageSays = (pattern: Pattern, reading: Reading): boolean =>
  passagesFor(pattern, reading).some(({of: {normalised}}) => isIn(pattern, normalised.text))

const hasProduct = (page: Page, kinds: readonly string[], {products}: Library): boolean =>
  page.products.some((id) => kinds.includes(products.get(id)?.kind ?? ''))

/** Whether a look reads this page at all. */
export function pageCondition(look: WordsLook): (page: Page, library: Library) => boolean {
  const naming = look.about?.orNaming === undefined ? undefined : namesOf(look.about.orNaming)
  const unlessSaid = look.unlessPageSays && lookFor(patternOf(look.unlessPageSays))
  return (page, library) => {
    if (look.notAbout !== undefined && hasProduct(page, look.notAbout, library)) return false
    const isAbout =
      look.about === undefined ||
      hasProduct(page, look.about.kinds, library) ||
      (naming !== undefined && isNamed(naming, readingOf(page)))
    return isAbout && (unlessSaid === undefined || !pageSays(unlessSaid, readingOf(page)))
  }
}

const countOf = ({expression}: Pattern, text: string): number =>
  new Set(Array.from(text.matchAll(expression), ([words]) => words)).size

/** Whether nothing but the words, these phrases and figures is written. */
function isAlone(text: string, words: readonly TextRange[], {expression}: Pattern): boolean {
  let at = 0
  let rest = ''
  for (const {from, to} of words) {
    rest += `${text.slice(at, from)} `
    at = to
  }
  return !/[a-z]/.test((rest + text.slice(at)).replace(expression, ' '))
}

/** Whether a look reads this passage, in which its words stand at these places. */
export function passageCondition(
  look: WordsLook,
): (reading: PassageReading, words: readonly TextRange[]) => boolean {
  const besides = look.beside === undefined ? undefined : patternOf(look.beside.words)
  const unlessSaid = optionalPattern(look.unlessPassageSays)
  const unlessAlone = optionalPattern(look.unlessAlone)
  return (
    {
      of: {
        normalised: {text},
      },
    },
    words,
  ) =>
    (besides === undefined || countOf(besides, text) >= (look.beside?.atLeast ?? 1)) &&
    (unlessSaid === undefined || !isIn(unlessSaid, text)) &&
    (unlessAlone === undefined || !isAlone(text, words, unlessAlone))
}

/** Whether all of the words are marked as claims that rest on what the look asks for. */
export const isBacked = (
  look: WordsLook,
  {text, uses}: Passage,
  range: TextRange,
  {claims}: Library,
): boolean => {
  const kinds = look.unlessBackedBy
  if (kinds === undefined) return false
  const backed = uses.filter((use) => claims.get(use.claim)?.evidence.some(({kind}) => kinds.includes(kind)))
  return openParts(text, backed, range).length === 0
}
