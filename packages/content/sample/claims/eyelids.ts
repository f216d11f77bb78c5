import {defineClaims} from './define.ts'

export const eyelidClaims = defineClaims({
  'claim-eyelid-opens-lid': {
    wordings: ['Taking away extra skin can open up a heavy upper lid.'],
    labels: ['efficacy', 'mechanism'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['eyelidComplicationsReview', 'eyelidVisionReview'],
  },
  'claim-eyelid-sight': {
    wordings: [
      'A review of 13 studies found that repair of heavy or drooping lids improved sight, side vision and daily tasks.',
    ],
    labels: ['efficacy', 'quantified'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-eyelids'],
    evidence: ['eyelidVisionReview'],
  },
  'claim-eyelid-satisfaction': {
    wordings: [
      'In a study of 2,134 people, the score for how they liked their upper lids rose by 48 points out of 100.',
    ],
    labels: ['satisfaction', 'quantified'],
    disclaimers: ['disclaimer-study-eyelids'],
    evidence: ['eyelidSatisfactionStudy'],
  },
  'claim-eyelid-score-stays': {
    wordings: ['The score hardly changed between six months and a year.'],
    labels: ['satisfaction', 'onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges', 'disclaimer-study-eyelids'],
    evidence: ['eyelidSatisfactionStudy'],
  },
  'claim-eyelid-duration': {
    wordings: ['For some people the result lasts a lifetime; for others the lids droop again.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['eyelidResults'],
  },
  'claim-eyelid-scar': {
    wordings: ['The scar may take six months or longer to fade.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['eyelidResults'],
  },
  'claim-eyelid-bruising': {
    wordings: ['Bruises and swelling mostly go in 10 to 14 days.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['eyelidRecovery'],
  },
  'claim-eyelid-candidacy': {
    wordings: [
      'A US guideline suggests this surgery for extra upper lid skin when the lid itself does not droop.',
    ],
    labels: ['candidacy'],
    disclaimers: ['disclaimer-exam-decides'],
    evidence: ['eyelidGuideline'],
  },
})
