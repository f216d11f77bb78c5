import {packsOf} from '../packs/all.ts'
import {addressTaken} from './address-taken.ts'
import {claimNoLongerValid} from './claim-no-longer-valid.ts'
import {claimUseWithoutClaim} from './claim-use-without-claim.ts'
import {claimUseWithoutWords} from './claim-use-without-words.ts'
import {claimWithoutDisclaimer} from './claim-without-disclaimer.ts'
import {handTypedMark} from './hand-typed-mark.ts'
import type {Rule} from './rule.ts'

/** The rules that hold in every market, in the order in which findings are listed. */
export const structuralRules: readonly Rule[] = [
  claimUseWithoutClaim,
  claimUseWithoutWords,
  claimWithoutDisclaimer,
  claimNoLongerValid,
  handTypedMark,
  addressTaken,
]

/** The rules that a site is checked by which addresses these markets. */
export const rulesOf = (markets: readonly string[]): readonly Rule[] => [
  ...structuralRules,
  ...packsOf(markets).flatMap(({rules}) => rules),
]
