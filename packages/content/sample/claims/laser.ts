import {defineClaims} from './define.ts'

const products = ['product-hair-laser'] as const

export const laserClaims = defineClaims({
  'claim-laser-heats-follicles': {
    wordings: ['The light heats and damages the hair roots, which slows growth.'],
    labels: ['mechanism'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['nhsLaser', 'laserWhoItSuits'],
    products,
  },
  'claim-laser-pigment': {
    wordings: ['The dark pigment in a hair takes up the light and turns it into heat.'],
    labels: ['mechanism'],
    disclaimers: ['disclaimer-results-vary'],
    evidence: ['laserWhoItSuits'],
    products,
  },
  'claim-laser-half-the-hair': {
    wordings: [
      'A Cochrane review found about half as much hair for up to six months after alexandrite or diode lasers.',
    ],
    labels: ['efficacy', 'onset-duration', 'quantified'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-times-are-ranges', 'disclaimer-study-laser'],
    evidence: ['laserCochrane'],
    products,
  },
  'claim-laser-repeat-sessions': {
    wordings: ['Trials suggest that several sessions work better than one.'],
    labels: ['efficacy', 'comparative'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-study-laser'],
    evidence: ['laserEvidenceReview'],
    products,
  },
  'claim-laser-sessions': {
    wordings: ['You may need four to six sessions, four to six weeks apart.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['nhsLaser'],
    products,
  },
  'claim-laser-duration': {
    wordings: ['The effect mostly lasts from weeks to months, and top-up sessions may keep it.'],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['nhsLaser'],
    products,
  },
  'claim-laser-dark-hair': {
    wordings: ['It does most for dark hair on light skin.'],
    labels: ['efficacy', 'candidacy'],
    disclaimers: ['disclaimer-results-vary', 'disclaimer-exam-decides'],
    evidence: ['nhsLaser', 'laserWhoItSuits'],
    products,
  },
  'claim-laser-darker-skin': {
    wordings: ['People with darker skin can be treated too, with more care.'],
    labels: ['candidacy', 'safety'],
    disclaimers: ['disclaimer-exam-decides', 'disclaimer-safety-balance'],
    evidence: ['laserWhoItSuits'],
    products,
  },
  'claim-laser-cleared': {
    wordings: [
      'The FDA lets some lasers be sold for “permanent hair reduction”, a stable drop in the number of hairs.',
    ],
    labels: ['approval-status'],
    disclaimers: ['disclaimer-approval-us'],
    evidence: ['fdaHairReduction'],
    products,
  },
})
