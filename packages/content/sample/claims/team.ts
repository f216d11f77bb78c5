import {defineClaims} from './define.ts'

export const teamClaims = defineClaims({
  'claim-team-licensed-injectors': {
    wordings: ['At Larkmere Clinic, every injector is a doctor or a nurse practitioner.'],
    labels: ['expertise'],
    disclaimers: ['disclaimer-team-records'],
    evidence: ['staffRecords'],
  },
  'claim-team-laser-training': {
    wordings: ['Everyone who runs our laser has finished a laser safety course.'],
    labels: ['expertise'],
    disclaimers: ['disclaimer-team-records'],
    evidence: ['staffRecords'],
  },
  'claim-team-eyelid-surgeon': {
    wordings: ['Dr. Tarnwhistle is an eye surgeon with extra training in the eyelids.'],
    labels: ['expertise'],
    disclaimers: ['disclaimer-team-records'],
    evidence: ['surgeonRecords'],
  },
})
