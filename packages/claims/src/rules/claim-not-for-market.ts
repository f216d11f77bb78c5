import {type PageRule, structural} from '../rule.ts'
import {marketsWithout} from './shared/claim-state.ts'
import {claimUses, observeUse} from './shared/claim-uses.ts'
import {marketNames} from './shared/market-names.ts'

export const claimNotForMarket: PageRule = {
  id: 'claim-not-for-market',
  title: 'A claim is made only where it may be made',
  severity: 'error',
  group: 'market',
  citation: structural,
  appliesTo: 'page',
  *check(page, {library, policy}) {
    if (policy.markets.length === 0) return
    for (const {passage, use} of claimUses(page)) {
      const claim = library.claims.get(use.claim)
      const elsewhere = claim === undefined ? [] : marketsWithout(claim, policy)
      if (claim === undefined || elsewhere.length === 0) continue
      const message = `This claim may be made in ${marketNames(claim.markets)} only, and the site also addresses ${marketNames(elsewhere)}. Remove or reword the sentence, or have the claim cleared for ${marketNames(elsewhere)} and add that to its markets.`
      yield observeUse(page, passage, use, message)
    }
  },
}
