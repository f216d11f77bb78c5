import {defineClaims} from './define.ts'

const products = ['product-hyaluronic-acid-filler'] as const

export const fillerClaims = defineClaims({
  'claim-filler-holds-water': {
    wordings: ['The gel takes up water and swells, which fills the skin from below.'],
    labels: ['mechanism'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['fdaFillerMaterials'],
    products,
  },
  'claim-filler-lines-and-volume': {
    wordings: ['A filler can soften face lines and make up for lost volume.'],
    labels: ['efficacy'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['fdaFillerDos'],
    products,
  },
  'claim-filler-first-change': {
    wordings: ['You may see a change at once.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['fillerFirstResults'],
    products,
  },
  'claim-filler-duration': {
    wordings: ['The effect of hyaluronic acid lasts about 6 to 12 months.', 'About 6 to 12 months.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['fdaFillerMaterials'],
    products,
  },
  'claim-filler-duration-depends': {
    wordings: ['How long it lasts depends on the product and on the place.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['fdaFillers', 'nhsFillers'],
    products,
  },
  'claim-filler-scores': {
    wordings: [
      'In a review of trials, folds beside the nose scored 3.2 before treatment and 1.8 after a month.',
    ],
    labels: ['efficacy', 'quantified'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-fillers'],
    evidence: ['fillerMetaAnalysis'],
  },
  'claim-filler-scores-later': {
    wordings: ['The score was 2.0 after six months and 2.5 after a year.'],
    labels: ['efficacy', 'onset-duration', 'quantified'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-times-are-ranges', 'disclaimer-study-fillers'],
    evidence: ['fillerMetaAnalysis'],
  },
  'claim-filler-brands-alike': {
    wordings: ['A trial in 40 people found three brands much alike after a year.'],
    labels: ['efficacy', 'quantified', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-fillers'],
    evidence: ['fillerComparison'],
    products,
  },
  'claim-filler-can-be-dissolved': {
    wordings: ['Hyaluronic acid can be dissolved with an enzyme called hyaluronidase.'],
    labels: ['safety'],
    disclaimers: ['disclaimer-safety-balance'],
    evidence: ['hyaluronidaseReview'],
    products,
  },
  'claim-filler-approved': {
    wordings: ['The FDA has approved fillers for certain face lines and folds in adults aged 22 and over.'],
    labels: ['approval-status'],
    disclaimers: ['disclaimer-approval-us'],
    evidence: ['fdaFillers'],
    products,
  },
  'claim-filler-candidacy': {
    wordings: ['A filler may suit healthy adults who mind a deep fold, a hollow or thin lips.'],
    labels: ['candidacy'],
    disclaimers: ['disclaimer-exam-decides'],
    evidence: ['fdaFillers', 'fdaFillerDos'],
  },
})
