export const fixtures = {
  default: {brandName: 'Example device', kind: 'device'},
  medicine: {
    brandName: 'Example medicine',
    genericName: 'exampletoxin',
    kind: 'prescription-medicine',
    boxedWarning: 'The effects of this medicine can spread beyond the place of injection.',
    indications: ['Example lines in adults'],
  },
} as const
