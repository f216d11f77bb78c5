const decided = {
  subject: 'treatment-default',
  rule: 'example-rule',
  reason: 'The lawyer has looked at it.',
  who: 'Ada Example',
  at: '2026-05-01T10:00:00.000Z',
} as const

export const fixtures = {
  default: decided,
  complete: {...decided, path: 'sections[_key=="opening"]', excerpt: 'look softer'},
} as const
