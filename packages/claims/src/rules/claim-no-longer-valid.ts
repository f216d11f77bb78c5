import {claimUses, observeUse} from './claim-uses.ts'
import {type PageRule, structural} from './rule.ts'

export const claimNoLongerValid: PageRule = {
  id: 'claim-no-longer-valid',
  title: 'A withdrawn or expired claim is not published',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check(page, {library, today}) {
    for (const {passage, use} of claimUses(page)) {
      const claim = library.claims.get(use.claim)
      if (claim?.withdrawn !== undefined && claim.withdrawn.at <= today)
        yield observeUse(
          page,
          passage,
          use,
          `This claim was withdrawn on ${claim.withdrawn.at} (${claim.withdrawn.reason}). Remove or reword the sentence.`,
        )
      else if (claim?.expiresAt !== undefined && claim.expiresAt <= today)
        yield observeUse(
          page,
          passage,
          use,
          `This claim expired on ${claim.expiresAt}. Have it reviewed and give it a new date, or remove the sentence.`,
        )
    }
  },
}
