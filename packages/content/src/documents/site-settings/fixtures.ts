export const fixtures = {
  default: {
    clinicName: 'Example Clinic',
    tagline: 'Skin care, explained',
    phone: '+1 555 0100',
    email: 'hello@example.org',
    address: '1 Example Street, Exampleton',
    timeZone: 'America/Los_Angeles',
    emergency: 'In an emergency call 911.',
    legalNotice: 'An invented clinic.',
  },
} as const
