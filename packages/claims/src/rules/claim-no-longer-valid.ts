import type {Page} from '../passage.ts'
import {type StoredPageRule, structural} from '../rule.ts'
import type {Site} from '../site.ts'
import {type EndedClaim, endedAt} from '../time/ended-claims.ts'
import {servedPage} from '../time/served-page.ts'
import {claimUses, observeUse} from './shared/claim-uses.ts'

const whatHappened = ({cause, since, reason}: EndedClaim): string =>
  cause === 'withdrawn'
    ? `This claim was withdrawn on ${since} (${reason?.replace(/[.\s]+$/, '')}).`
    : `This claim expired on ${since}.`

const orReviewed = ({cause}: EndedClaim): string =>
  cause === 'expired' ? ' Or have the claim reviewed and give it a new date.' : ''

/** What becomes of the page, as long as the words stay in its document, and what to do. */
const effects = {
  shortened: 'The page is published without the sentence: take it out, or reword it without the claim.',
  'gives-way':
    'A short notice stands in place of the page until the sentence is taken out or reworded without the claim. Until then the home page and all other lists leave it out.',
  published: 'Take the sentence out, or reword it without the claim.',
} as const

function* usesOfEnded(page: Page, {library, today}: Site) {
  for (const {passage, use} of claimUses(page)) {
    const claim = library.claims.get(use.claim)
    const ended = claim === undefined ? undefined : endedAt(claim, today)
    if (ended !== undefined) yield {passage, use, ended}
  }
}

export const claimNoLongerValid: StoredPageRule = {
  id: 'claim-no-longer-valid',
  title: 'A withdrawn or expired claim is taken out of the text',
  severity: 'warning',
  group: 'structure',
  citation: structural,
  appliesTo: 'stored-page',
  *check(page, site) {
    const uses = Array.from(usesOfEnded(page, site))
    if (uses.length === 0) return
    const {kind} = servedPage(page, site).then
    for (const {passage, use, ended} of uses)
      yield {
        ...observeUse(page, passage, use, `${whatHappened(ended)} ${effects[kind]}${orReviewed(ended)}`),
        // What the site does by itself waits for nobody; what it cannot do stops it.
        ...(kind === 'published' ? {severity: 'error'} : {settled: true}),
      }
  },
}
