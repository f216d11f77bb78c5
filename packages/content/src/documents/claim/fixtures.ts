const disclaimers = [{_type: 'reference', _key: 'vary', _ref: 'disclaimer-results-vary'}] as const

const guidance = {
  _key: 'guidance',
  kind: 'guidance',
  citation: 'Example of guidance on the example treatment.',
} as const

export const fixtures = {
  default: {
    wordings: ['The treatment can make fine lines look softer'],
    labels: ['efficacy'],
    disclaimers,
    evidence: [guidance],
  },
  complete: {
    wordings: ['The treatment can make fine lines look softer', 'Fine lines can look softer'],
    labels: ['efficacy'],
    disclaimers,
    evidence: [
      {
        _type: 'evidence',
        _key: 'example',
        kind: 'example',
        citation: 'Example reference, not a real source: a trial of the example treatment.',
        locator: 'Table 2',
        url: 'https://example.org/trial',
        doi: '10.1000/example',
        year: 2020,
      },
    ],
    markets: ['us-federal', 'uk'],
    products: [{_type: 'reference', _key: 'product', _ref: 'product-example'}],
    expiresAt: '2099-01-01',
    expiryEffect: 'drop-sentence',
    imported: true,
  },
  withdrawn: {
    wordings: ['The treatment lasts for years'],
    labels: ['onset-duration'],
    disclaimers,
    withdrawn: {at: '2026-05-01', reason: 'The study was retracted.', effect: 'drop-sentence'},
  },
} as const
