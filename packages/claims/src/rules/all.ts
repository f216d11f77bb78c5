import {packsOf} from '../packs/all.ts'
import type {Rule} from '../rule.ts'
import {addressTaken} from './address-taken.ts'
import {approvalRecords} from './approval-records.ts'
import {approvalRequired} from './approval-required.ts'
import {approvalUnreadable} from './approval-unreadable.ts'
import {benefitInOtherText} from './benefit-in-other-text.ts'
import {boxedWarningMissing} from './boxed-warning-missing.ts'
import {claimChangedAround} from './claim-changed-around.ts'
import {claimLacksLabel} from './claim-lacks-label.ts'
import {claimNoLongerValid} from './claim-no-longer-valid.ts'
import {claimNotForMarket} from './claim-not-for-market.ts'
import {claimUseOutsideClaims} from './claim-use-outside-claims.ts'
import {claimUseWithoutClaim} from './claim-use-without-claim.ts'
import {claimUseWithoutWords} from './claim-use-without-words.ts'
import {claimUsesOverlap} from './claim-uses-overlap.ts'
import {claimWithoutDisclaimer} from './claim-without-disclaimer.ts'
import {claimWithoutLabels} from './claim-without-labels.ts'
import {disclaimerDoesNotCover} from './disclaimer-does-not-cover.ts'
import {disclaimerNotForMarket} from './disclaimer-not-for-market.ts'
import {disclaimerSaysNothing} from './disclaimer-says-nothing.ts'
import {endedClaimInUse} from './ended-claim-in-use.ts'
import {evidenceMissing} from './evidence-missing.ts'
import {handTypedMark} from './hand-typed-mark.ts'
import {pictureWithoutAlternative} from './picture-without-alternative.ts'
import {resultPictureIncomplete} from './result-picture-incomplete.ts'
import {reviewDatePassed} from './review-date-passed.ts'
import {reviewDatesInOrder} from './review-dates-in-order.ts'
import {sentenceLeftAlone} from './sentence-left-alone.ts'
import {unmarkedClaim} from './unmarked-claim.ts'
import {wordingDrift} from './wording-drift.ts'
import {wordingWithoutClaim} from './wording-without-claim.ts'

/** The rules that hold in every market, in the order in which findings are listed. */
export const structuralRules: readonly Rule[] = [
  claimUseWithoutClaim,
  claimUseWithoutWords,
  claimUsesOverlap,
  claimNoLongerValid,
  sentenceLeftAlone,
  claimNotForMarket,
  wordingDrift,
  claimChangedAround,
  claimUseOutsideClaims,
  wordingWithoutClaim,
  unmarkedClaim,
  benefitInOtherText,
  handTypedMark,
  boxedWarningMissing,
  pictureWithoutAlternative,
  resultPictureIncomplete,
  reviewDatePassed,
  reviewDatesInOrder,
  claimWithoutDisclaimer,
  claimWithoutLabels,
  claimLacksLabel,
  disclaimerDoesNotCover,
  disclaimerSaysNothing,
  disclaimerNotForMarket,
  evidenceMissing,
  approvalRequired,
  approvalUnreadable,
  approvalRecords,
  addressTaken,
  endedClaimInUse,
]

/** The rules that a site is checked by which addresses these markets. */
export const rulesOf = (markets: readonly string[]): readonly Rule[] => [
  ...structuralRules,
  ...packsOf(markets).flatMap(({rules}) => rules),
]
