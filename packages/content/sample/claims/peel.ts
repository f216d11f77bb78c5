import {defineClaims} from './define.ts'

const products = ['product-glycolic-acid-peel'] as const

export const peelClaims = defineClaims({
  'claim-peel-new-cells': {
    wordings: ['A peel lifts off dead skin cells and prompts new ones to grow.'],
    labels: ['mechanism'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['nhsPeels'],
    products,
  },
  'claim-peel-even-tone': {
    wordings: ['The aim is a smoother feel and a more even tone.'],
    labels: ['efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['nhsPeels', 'glycolicAcidTrial'],
    products,
  },
  'claim-peel-sun-worn-skin': {
    wordings: [
      'In a trial with 41 people, four weekly peels with glycolic acid eased rough feel and fine lines on sun-worn skin.',
    ],
    labels: ['efficacy', 'onset-duration', 'quantified'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-times-are-ranges', 'disclaimer-study-peels'],
    evidence: ['glycolicAcidTrial'],
    products,
  },
  'claim-peel-sun-spots': {
    wordings: ['Brown sun spots grew a little lighter.'],
    labels: ['efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['glycolicAcidTrial'],
    products,
  },
  'claim-peel-acne': {
    wordings: ['In a review of acne trials, glycolic acid helped more people than a dummy peel.'],
    labels: ['efficacy', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-peels'],
    evidence: ['peelAcneReview'],
    products,
  },
  'claim-peel-acids-alike': {
    wordings: ['The same review found no clear difference between glycolic and salicylic acid.'],
    labels: ['efficacy', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-peels'],
    evidence: ['peelAcneReview'],
  },
  'claim-peel-healing': {
    wordings: ['A light peel takes 1 to 7 days to heal.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['aadPeels'],
    products,
  },
})
