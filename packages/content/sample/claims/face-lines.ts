import {defineClaims} from './define.ts'

const products = ['product-botox-cosmetic', 'product-dysport'] as const
const botoxCosmetic = ['product-botox-cosmetic'] as const

export const faceLineClaims = defineClaims({
  'claim-toxin-relaxes-muscles': {
    wordings: ['Small doses, placed with care, relax the muscles that fold the skin.'],
    labels: ['mechanism'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['smallReview', 'nhsToxin'],
    products,
  },
  'claim-toxin-blocks-signal': {
    wordings: ['The medicine blocks the nerve signal that tells a muscle to tighten.'],
    labels: ['mechanism'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['smallReview', 'botoxCosmeticPharmacology'],
    products,
  },
  'claim-toxin-less-movement': {
    wordings: ['A treated muscle then moves less, and the skin above it folds less.'],
    labels: ['mechanism', 'efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['botoxCosmeticPharmacology', 'smallReview'],
    products,
  },
  'claim-toxin-softens-lines': {
    wordings: ['Frown lines, crow’s feet and forehead lines may look softer.'],
    labels: ['efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['nhsToxin', 'smallReview', 'foreheadTrials'],
    products: botoxCosmetic,
  },
  'claim-toxin-moving-lines': {
    wordings: ['Lines that show when you move tend to change more than lines that stay at rest.'],
    labels: ['efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['smallReview'],
    products,
  },
  'claim-toxin-frown-trial': {
    wordings: [
      'In one trial of 264 people, frown lines eased more with the medicine than with a dummy shot.',
    ],
    labels: ['efficacy', 'quantified', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-face-lines'],
    evidence: ['frownLineTrial'],
    products: botoxCosmetic,
  },
  'claim-toxin-frown-trial-day-120': {
    wordings: ['Many people in that trial still had some effect at day 120.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['frownLineTrial'],
    products: botoxCosmetic,
  },
  'claim-toxin-crows-feet-trial': {
    wordings: [
      'In a trial, crow’s feet were mild or gone at day 30 in 67% of people treated, against 7% given a dummy shot.',
    ],
    labels: ['efficacy', 'quantified', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-face-lines'],
    evidence: ['crowsFeetTrial'],
    products: botoxCosmetic,
  },
  'claim-toxin-forehead-trials': {
    wordings: [
      'In two trials, forehead lines eased by at least two steps on a four-step scale in 46% to 61% of people treated, against 1% or less of those given a dummy shot.',
    ],
    labels: ['efficacy', 'quantified', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-face-lines'],
    evidence: ['foreheadTrial', 'foreheadTrials'],
    products: botoxCosmetic,
  },
  'claim-toxin-three-rounds': {
    wordings: ['In a study of 225 people, frown lines at rest eased bit by bit over three rounds.'],
    labels: ['efficacy', 'quantified'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-face-lines'],
    evidence: ['repeatedTreatmentStudy'],
    products: botoxCosmetic,
  },
  'claim-toxin-with-filler': {
    wordings: [
      'In a trial of 20 people, frown lines given both looked softer at six months than those given the medicine alone.',
    ],
    labels: ['efficacy', 'onset-duration', 'quantified', 'comparative'],
    disclaimers: [
      'disclaimer-results-vary',
      'disclaimer-times-are-ranges',
      'disclaimer-study-toxin-with-filler',
    ],
    evidence: ['toxinWithFillerTrial'],
  },
  'claim-toxin-onset': {
    wordings: ['Most people see a change within 3 to 7 days.'],
    labels: ['onset-duration', 'typicality'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['aadToxinOverview'],
    products,
  },
  'claim-toxin-full-effect': {
    wordings: ['The full effect takes about two weeks.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['smallReview'],
    products,
  },
  'claim-toxin-duration': {
    wordings: ['The effect lasts about three to four months, and at times longer.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['aadToxinQuestions', 'nhsToxin', 'smallReview'],
    products,
  },
  'claim-toxin-keeps-expression': {
    wordings: ['A small, well placed dose aims to soften lines and keep your natural expression.'],
    labels: ['efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['aadToxinQuestions'],
    products,
  },
  'claim-toxin-injector-skill': {
    wordings: ['The risk of a drooping lid or brow falls as the injector gains skill.'],
    labels: ['safety'],
    disclaimers: ['disclaimer-safety-balance'],
    evidence: ['smallReview'],
  },
  'claim-toxin-candidacy': {
    wordings: ['The treatment may suit healthy adults whose lines show when they move their face.'],
    labels: ['candidacy'],
    disclaimers: ['disclaimer-exam-decides'],
    evidence: ['smallReview', 'botoxCosmeticApproval'],
  },
  'claim-botox-cosmetic-approved': {
    wordings: [
      'The FDA has approved Botox Cosmetic for frown lines, crow’s feet and forehead lines in adults.',
    ],
    labels: ['approval-status'],
    disclaimers: ['disclaimer-approval-us'],
    evidence: ['botoxCosmeticApproval'],
    products: botoxCosmetic,
  },
})
