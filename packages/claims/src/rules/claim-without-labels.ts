import {isOver} from './claim-state.ts'
import {type ClaimRule, claimRef, structural} from './rule.ts'

/** A warning: the claim may well be in order, but nobody can tell whether its disclaimers and evidence fit. */
export const claimWithoutLabels: ClaimRule = {
  id: 'claim-without-labels',
  title: 'A claim says what kind of claim it is',
  severity: 'warning',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'claim',
  *check(claim, {today}) {
    if (claim.labels.length === 0 && !isOver(claim, today))
      yield {
        document: claimRef(claim),
        path: 'labels',
        message:
          'This claim has no labels, so nothing can tell whether its disclaimers and evidence are enough. Choose what it says: an effect, a time, a number …',
      }
  },
}
