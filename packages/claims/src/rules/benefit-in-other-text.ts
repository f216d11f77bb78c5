import type {TextRange} from '../finding.ts'
import type {ClaimLabel} from '../labels.ts'
import {type Passage, pathToString} from '../passage.ts'
import {type PageRule, structural} from '../rule.ts'
import type {Site} from '../site.ts'
import {isTouched} from '../text/open-parts.ts'
import {inWords} from './shared/label-words.ts'
import {labelledSentences} from './shared/unmarked/claiming-sentences.ts'
import {typedWordings} from './shared/unmarked/typed-wordings.ts'

/** What a clinic praises. Times, numbers, safety and whom it suits belong to risks and advice as well. */
const praise: ReadonlySet<ClaimLabel> = new Set([
  'efficacy',
  'comparative',
  'expertise',
  'satisfaction',
  'typicality',
])

const isPraise = (labels: readonly ClaimLabel[]): boolean => labels.some((label) => praise.has(label))

type Other = 'safety' | 'care' | 'button' | 'address'

const advice: Readonly<Record<Other, string>> = {
  safety:
    'Safety information is read for the risks: take it out here, and say it, with its claim, in the text of a section.',
  care: 'Advice makes no claims: reword it, or select its words and attach the claim.',
  button: 'No claim can be attached to a button: let it say what happens, such as “Book a visit”.',
  address:
    'No claim can be attached to an address, which stands in search results and links: choose one that names the treatment.',
}

/** The address of a page, not of a link. */
const slug = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u

function otherIn({kind, role, text}: Passage): Other | undefined {
  if (kind === 'reference' || kind === 'note') return undefined
  if (role === 'address') return slug.test(text) ? 'address' : undefined
  if (role === 'action') return 'button'
  return kind === 'safety' || kind === 'care' ? kind : undefined
}

/** Risks come with figures, and those of an effect look the same. */
const isRiskFigure = (other: Other, labels: readonly ClaimLabel[]): boolean =>
  other === 'safety' &&
  labels.includes('quantified') &&
  !labels.some((label) => label !== 'efficacy' && praise.has(label))

type Said = {readonly range: TextRange; readonly what: string}

/** The words of the library that praise, where `wording-without-claim` does not look for them. */
const wordingsIn = (passage: Passage, {library}: Site): readonly Said[] =>
  Array.from(typedWordings([passage], library)).flatMap(({claims, range, changedBy}) =>
    changedBy === undefined && claims.some(({labels}) => isPraise(labels))
      ? [{range, what: 'These are the words of a claim of the library.'}]
      : [],
  )

function* saidIn(passage: Passage, other: Other, site: Site): Iterable<Said> {
  const known = other === 'safety' || other === 'address' ? wordingsIn(passage, site) : []
  yield* known
  for (const {from, to, labels, certain} of labelledSentences(passage.text).sentences) {
    const isKnown = known.some(({range}) => range.from < to && from < range.to)
    if (!certain || isKnown || isTouched(passage.uses, {from, to})) continue
    if (!isPraise(labels) || isRiskFigure(other, labels)) continue
    yield {range: {from, to}, what: `This reads as a claim about ${inWords(labels)}.`}
  }
}

/**
 * Risks, advice, buttons and addresses are no place for claims, so a benefit that is praised there would carry no
 * disclaimer. A warning, and only where the detector is nearly certain. Headings are read by `unmarked-claim`.
 */
export const benefitInOtherText: PageRule = {
  id: 'benefit-in-other-text',
  title: 'Risks, advice, buttons and addresses praise no benefit',
  severity: 'warning',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'page',
  *check(page, site) {
    for (const passage of page.passages) {
      const other = otherIn(passage)
      if (other === undefined) continue
      // The words of an address, at the same places.
      const read = other === 'address' ? {...passage, text: passage.text.replace(/-/g, ' ')} : passage
      for (const {range, what} of saidIn(read, other, site))
        yield {
          document: page.document,
          path: pathToString(passage.path),
          excerpt: passage.text.slice(range.from, range.to),
          span: range,
          passage: passage.text,
          message: `${what} ${advice[other]}`,
        }
    }
  },
}
