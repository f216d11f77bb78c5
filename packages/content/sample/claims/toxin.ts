import {defineClaims} from './define.ts'

/** Said of botulinum toxin wherever it is injected. */
export const toxinClaims = defineClaims({
  'claim-toxin-back-to-day': {
    wordings: ['You can go back to most everyday activities right after the visit.'],
    labels: ['onset-duration', 'safety'],
    disclaimers: ['disclaimer-times-are-ranges', 'disclaimer-safety-balance'],
    evidence: ['aadToxinOverview'],
  },
  'claim-toxin-keeps-feeling': {
    wordings: ['The treatment does not affect your sense of touch.'],
    labels: ['safety'],
    disclaimers: ['disclaimer-safety-balance'],
    evidence: ['aadToxinQuestions'],
  },
  'claim-toxin-repeat': {
    wordings: [
      'You can have another treatment when the lines return.',
      'You can have another treatment when the sweating returns.',
    ],
    labels: ['onset-duration'],
    disclaimers: ['disclaimer-times-are-ranges'],
    evidence: ['aadToxinQuestions'],
  },
})
