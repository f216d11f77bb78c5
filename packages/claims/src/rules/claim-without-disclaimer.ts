import {type ClaimRule, claimRef, structural} from '../rule.ts'
import {isOver} from './shared/claim-state.ts'

export const claimWithoutDisclaimer: ClaimRule = {
  id: 'claim-without-disclaimer',
  title: 'A claim needs its disclaimer',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'claim',
  *check(claim, {library, today}) {
    // It may stand on no page any more, so nothing has to qualify it.
    if (isOver(claim, today)) return
    if (claim.disclaimers.length === 0)
      yield {
        document: claimRef(claim),
        path: 'disclaimers',
        message:
          'This claim has no disclaimer, so its words would stand on the page without a mark. Add the disclaimer that qualifies it.',
      }
    for (const [index, {_ref}] of claim.disclaimers.entries())
      if (!library.disclaimers.has(_ref))
        yield {
          document: claimRef(claim),
          path: `disclaimers[${index}]`,
          message: `The disclaimer ${_ref} of this claim is not published. Publish it, or choose another.`,
        }
  },
}
