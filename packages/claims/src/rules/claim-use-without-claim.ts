import {type PageRule, structural} from '../rule.ts'
import {claimUses, observeUse} from './shared/claim-uses.ts'

export const claimUseWithoutClaim: PageRule = {
  id: 'claim-use-without-claim',
  title: 'A claim use needs its claim',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check(page, {library}) {
    for (const {passage, use} of claimUses(page)) {
      if (library.claims.has(use.claim)) continue
      yield observeUse(
        page,
        passage,
        use,
        use.claim === ''
          ? 'These words are marked as a claim, but no claim is chosen. Choose one from the library, or remove the claim from the words.'
          : `The claim that these words refer to (${use.claim}) is not published. Publish it, choose another claim, or remove the claim from the words.`,
      )
    }
  },
}
