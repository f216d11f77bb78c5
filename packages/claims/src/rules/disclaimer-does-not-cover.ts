import type {ClaimLabel} from '../labels.ts'
import {type Disclaimer, disclaimersOf, type Library} from '../library.ts'
import {type ClaimRule, claimRef, structural} from '../rule.ts'
import {isOver} from './shared/claim-state.ts'
import {inWords, listed} from './shared/label-words.ts'
import {isVariabilityNote} from './shared/note-text.ts'

const suggested = 3

/** What a note that results vary cannot make up for, whatever is ticked. */
const beyondVariability: ReadonlySet<ClaimLabel> = new Set([
  'quantified',
  'comparative',
  'expertise',
  'satisfaction',
  'typicality',
  'approval-status',
])

const covers = ({covers: ticked, text}: Disclaimer, label: ClaimLabel): boolean =>
  ticked.includes(label) && !(beyondVariability.has(label) && isVariabilityNote(text))

/** For each label the disclaimers that cover it, those that cover most of the labels first. */
function suggestion(labels: readonly ClaimLabel[], {disclaimers}: Library): string {
  const covering = Array.from(disclaimers.values(), (disclaimer) => ({
    disclaimer,
    covered: labels.filter((label) => covers(disclaimer, label)),
  })).filter(({covered}) => covered.length > 0)
  const describe = ({disclaimer, covered}: {disclaimer: Disclaimer; covered: readonly ClaimLabel[]}) =>
    `“${disclaimer.name}” (${inWords(covered)})`
  const best = covering.toSorted((a, b) => b.covered.length - a.covered.length).slice(0, suggested)
  return best.length === 0
    ? 'Add a disclaimer that does.'
    : `Add one that does, for example ${listed(best.map(describe), 'or')}.`
}

/** The label by which a disclaimer is a note that results vary, and nothing more. */
const variability: ReadonlySet<ClaimLabel> = new Set(['efficacy', 'mechanism'])

/**
 * Adequacy, not presence: each label of a claim is covered by one of its disclaimers. That a note on varying
 * results does not make up for a comparison, a number, expertise or a testimonial is 16 CFR 255.2(b) and
 * California B&P 651(b)(6) and (7), for all markets alike.
 */
export const disclaimerDoesNotCover: ClaimRule = {
  id: 'disclaimer-does-not-cover',
  title: 'The disclaimers of a claim cover what it says',
  severity: 'error',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'claim',
  *check(claim, {library, today}) {
    const own = disclaimersOf(claim, library)
    // Without any disclaimer, another rule says so.
    if (own.length === 0 || isOver(claim, today)) return
    const uncovered = claim.labels.filter((label) => !own.some((disclaimer) => covers(disclaimer, label)))
    if (uncovered.length === 0) return
    const why = uncovered.some((label) => !variability.has(label))
      ? ' That results vary does not cover a comparison, a number, expertise or a testimonial: readers need to know what these rest on.'
      : ''
    yield {
      document: claimRef(claim),
      path: 'disclaimers',
      message: `No disclaimer of this claim covers what it says about ${inWords(uncovered)}.${why} ${suggestion(uncovered, library)}`,
    }
  },
}
