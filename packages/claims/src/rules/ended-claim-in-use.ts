import type {DocumentRef} from '../passage.ts'
import {claimRef, type Observation, type SiteRule, structural} from '../rule.ts'
import {claimsInUse} from '../time/claims-in-use.ts'
import {endedAt} from '../time/ended-claims.ts'
import {listed} from './shared/label-words.ts'

const named = 5

const titles = (pages: readonly DocumentRef[]): string => {
  const more = pages.length - named
  const shown = pages.slice(0, named).map(({title}) => `“${title}”`)
  return listed(more > 0 ? [...shown, `${more} more`] : shown)
}

/**
 * What `claim-no-longer-valid` says of the pages, told once more where somebody ended the claim. A notice: taking a
 * claim back waits for nothing.
 */
export const endedClaimInUse: SiteRule = {
  id: 'ended-claim-in-use',
  title: 'A claim that was withdrawn or has expired is on no page',
  severity: 'warning',
  group: 'structure',
  citation: structural,
  appliesTo: 'site',
  *check(site): Iterable<Observation> {
    const ended = Array.from(site.library.claims.values()).flatMap(
      (claim) => endedAt(claim, site.today) ?? [],
    )
    if (ended.length === 0) return
    const uses = claimsInUse(site)
    for (const {claim, cause, since} of ended) {
      const made = uses.get(claim._id) ?? []
      const pages = Array.from(new Map(made.map(({page}) => [page.document.id, page.document])).values())
      if (pages.length > 0)
        yield {
          document: claimRef(claim),
          path: cause === 'withdrawn' ? 'withdrawn' : 'expiresAt',
          message: `This claim ${cause === 'withdrawn' ? 'was withdrawn' : 'expired'} on ${since} and still stands in the text of ${titles(pages)}. Take the sentence out there, or give it another claim.`,
          settled: true,
        }
    }
  },
}
