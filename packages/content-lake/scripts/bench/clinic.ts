import type {LakeDocument} from '../../src/documents/document.ts'

/** The size that the figures are for. */
export const SIZE = {treatments: 10_000, usesEach: 25, claims: 20_000, disclaimers: 200}

const stamp = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const sentence = 'Most people can go back to their usual day shortly after the appointment.'

/** A dataset in the shape of a clinic's: treatments that use claims, which carry disclaimers. */
export function* clinicDocuments(): Generator<LakeDocument> {
  for (let n = 0; n < SIZE.disclaimers; n++) {
    yield {...stamp, _id: `disclaimer-${n}`, _type: 'disclaimer', text: `${sentence} (${n})`}
  }
  for (let n = 0; n < SIZE.claims; n++) {
    const disclaimers = [n, n * 7].map((each) => reference(`disclaimer-${each % SIZE.disclaimers}`))
    yield {...stamp, _id: `claim-${n}`, _type: 'claim', text: `${sentence} (${n})`, disclaimers}
  }
  for (let n = 0; n < SIZE.treatments; n++) {
    const uses = Array.from({length: SIZE.usesEach}, (_, use) => ({
      ...{_key: `use-${use}`, _type: 'claimUse', text: `${sentence} (${use})`},
      claim: reference(`claim-${(n * SIZE.usesEach + use * 7919) % SIZE.claims}`),
    }))
    const title = `Treatment ${String((n * 7919) % SIZE.treatments).padStart(5, '0')}`
    yield {
      ...stamp,
      _id: `treatment-${n}`,
      _type: 'treatment',
      title,
      slug: {current: `treatment-${n}`},
      uses,
    }
  }
}

function reference(id: string): {_key: string; _type: 'reference'; _ref: string} {
  return {_key: id, _type: 'reference', _ref: id}
}
