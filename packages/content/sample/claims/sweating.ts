import {defineClaims} from './define.ts'

const products = ['product-botox'] as const

export const sweatingClaims = defineClaims({
  'claim-sweat-less-in-area': {
    wordings: [
      'Botulinum toxin, injected just under the skin of the armpit, can lessen the sweat made there.',
      'The treated skin may then stay drier.',
    ],
    labels: ['efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['sweatingTrial320', 'sweatingTrial322'],
    products,
  },
  'claim-sweat-signal': {
    wordings: ['The medicine blocks the nerve signal that turns on the sweat glands.'],
    labels: ['mechanism'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['botoxSweatingMechanism', 'sweatingNerves'],
    products,
  },
  'claim-sweat-trial-four-weeks': {
    wordings: [
      'In a trial of 320 people, sweat fell by half or more in 94% of those treated, four weeks on.',
    ],
    labels: ['efficacy', 'onset-duration', 'quantified'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-times-are-ranges', 'disclaimer-study-sweating'],
    evidence: ['sweatingTrial320'],
    products,
  },
  'claim-sweat-trial-four-weeks-dummy': {
    wordings: ['The same was true of 36% of people given a dummy shot.'],
    labels: ['quantified', 'comparative'],
    disclaimers: ['disclaimer-study-sweating'],
    evidence: ['sweatingTrial320'],
    products,
  },
  'claim-sweat-trial-week-16': {
    wordings: ['At week 16 the figures were 82% and 21%.'],
    labels: ['efficacy', 'onset-duration', 'quantified', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-times-are-ranges', 'disclaimer-study-sweating'],
    evidence: ['sweatingTrial320'],
    products,
  },
  'claim-sweat-scale': {
    wordings: [
      'In a trial of 322 people, three in four of those treated went down two steps on a four-step sweat scale.',
    ],
    labels: ['efficacy', 'quantified'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-sweating'],
    evidence: ['sweatingTrial322'],
    products,
  },
  'claim-sweat-scale-dummy': {
    wordings: ['With a dummy shot it was one in four.'],
    labels: ['quantified', 'comparative'],
    disclaimers: ['disclaimer-study-sweating'],
    evidence: ['sweatingTrial322'],
    products,
  },
  'claim-sweat-daily-life': {
    wordings: ['Sweating also held the treated group back less in daily life at four weeks.'],
    labels: ['efficacy', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-sweating'],
    evidence: ['sweatingTrial322'],
    products,
  },
  'claim-sweat-onset': {
    wordings: ['In a small study, sweat had dropped by week two.'],
    labels: ['efficacy', 'onset-duration'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-times-are-ranges'],
    evidence: ['sweatingSmallStudy'],
    products,
  },
  'claim-sweat-median-duration': {
    wordings: [
      'In the trial of 322 people, the effect lasted about 200 days or more in half of those treated.',
    ],
    labels: ['onset-duration', 'quantified'],
    disclaimers: ['disclaimer-times-are-ranges', 'disclaimer-study-sweating'],
    evidence: ['sweatingTrial322'],
    products,
  },
  'claim-sweat-median-duration-dummy': {
    wordings: ['With a dummy shot the middle value was 96 days.'],
    labels: ['onset-duration', 'quantified', 'comparative'],
    disclaimers: ['disclaimer-times-are-ranges', 'disclaimer-study-sweating'],
    evidence: ['sweatingTrial322'],
    products,
  },
  'claim-sweat-duration-range': {
    wordings: ['A review puts the effect of one session at three to nine months.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['sweatingToxinReview'],
    products,
  },
  'claim-sweat-options': {
    wordings: ['Strong roll-ons, some tablets and botulinum toxin have all been shown to help.'],
    labels: ['efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['sweatingTherapiesReview'],
  },
  'claim-sweat-candidacy': {
    wordings: ['The medicine may suit adults whose sweating stays hard to live with after strong roll-ons.'],
    labels: ['candidacy'],
    disclaimers: ['disclaimer-exam-decides'],
    evidence: ['botoxSweatingIndication'],
    products,
  },
  'claim-botox-approved-sweating': {
    wordings: [
      'The FDA has approved Botox for severe underarm sweating in adults when creams and roll-ons do not do enough.',
    ],
    labels: ['approval-status'],
    disclaimers: ['disclaimer-approval-us'],
    evidence: ['botoxSweatingIndication', 'aadToxinOverview'],
    products,
  },
})
