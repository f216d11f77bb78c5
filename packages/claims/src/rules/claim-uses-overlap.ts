import {type PageRule, structural} from '../rule.ts'
import {observeUse} from './shared/claim-uses.ts'
import {overlappingUses} from './shared/overlapping-uses.ts'

export const claimUsesOverlap: PageRule = {
  id: 'claim-uses-overlap',
  title: 'Every claim has words of its own',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check(page, {library}) {
    for (const passage of page.passages)
      for (const [first, second] of overlappingUses(passage, library)) {
        const words = passage.text.slice(first.from, first.to)
        const message = `Another claim stands over some of these words: it is attached to “${words}”. Take one of the two off, and attach each to the words that make it and no others.`
        yield observeUse(page, passage, second, message)
      }
  },
}
