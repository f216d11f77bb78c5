import {addressTaken} from './address-taken.ts'
import {claimNoLongerValid} from './claim-no-longer-valid.ts'
import {claimUseWithoutClaim} from './claim-use-without-claim.ts'
import {claimUseWithoutWords} from './claim-use-without-words.ts'
import {claimWithoutDisclaimer} from './claim-without-disclaimer.ts'
import {handTypedMark} from './hand-typed-mark.ts'
import type {Rule} from './rule.ts'

/** Every rule that a site is checked by, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  claimUseWithoutClaim,
  claimUseWithoutWords,
  claimWithoutDisclaimer,
  claimNoLongerValid,
  handTypedMark,
  addressTaken,
]
