import {disclaimersOf} from '../library.ts'
import {type ClaimRule, claimRef, structural} from '../rule.ts'
import {isFor, isOver} from './shared/claim-state.ts'
import {inWords} from './shared/label-words.ts'
import {marketNames} from './shared/market-names.ts'

/** What a claim says has to be covered in each market of the site by a disclaimer that is written for it. */
export const disclaimerNotForMarket: ClaimRule = {
  id: 'disclaimer-not-for-market',
  title: 'A claim has its disclaimer in every market in which it is made',
  severity: 'error',
  group: 'market',
  citation: structural,
  appliesTo: 'claim',
  *check(claim, {library, policy, today}) {
    const own = disclaimersOf(claim, library)
    if (own.length === 0 || isOver(claim, today)) return
    // What none of them covers in any market is for `disclaimer-does-not-cover`.
    const covered = claim.labels.filter((label) => own.some(({covers}) => covers.includes(label)))
    for (const market of policy.markets) {
      if (!isFor(claim, market)) continue
      const here = own.filter((disclaimer) => isFor(disclaimer, market))
      const lost = covered.filter((label) => !here.some(({covers}) => covers.includes(label)))
      const where = marketNames([market])
      if (here.length === 0 || lost.length > 0)
        yield {
          document: claimRef(claim),
          path: 'disclaimers',
          message:
            here.length === 0
              ? `No disclaimer of this claim is written for ${where}, which the site addresses. Add one that is.`
              : `In ${where}, no disclaimer of this claim covers what it says about ${inWords(lost)}: those that do are written for other markets. Add one for ${where}.`,
        }
    }
  },
}
