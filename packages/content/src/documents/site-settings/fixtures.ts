const settings = {
  clinicName: 'Example Clinic',
  tagline: 'Skin care, explained',
  phone: '+1 555 0100',
  email: 'hello@example.org',
  address: '1 Example Street, Exampleton',
  timeZone: 'America/Los_Angeles',
  emergency: 'In an emergency call 911.',
  legalNotice: 'An invented clinic.',
  markets: ['ca'],
} as const

export const fixtures = {
  default: settings,
  strict: {
    ...settings,
    accent: '#0a5c7a',
    markets: ['us-federal', 'us-ca'],
    requiredApprovals: ['medical', 'legal'],
    fourEyes: true,
    warnings: 'need-override',
  },
} as const
