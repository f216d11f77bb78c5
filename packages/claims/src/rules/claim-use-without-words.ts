import {type PageRule, structural} from '../rule.ts'
import {claimUses, observeUse} from './shared/claim-uses.ts'

export const claimUseWithoutWords: PageRule = {
  id: 'claim-use-without-words',
  title: 'A claim use covers the words that make the claim',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check(page) {
    for (const {passage, use} of claimUses(page))
      if (passage.text.slice(use.from, use.to).trim() === '')
        yield observeUse(
          page,
          passage,
          use,
          'A claim is attached to no words here. Select the words that make the claim and attach it to them, or remove it.',
        )
  },
}
