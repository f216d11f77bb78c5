const decided = {
  subject: 'treatment-default',
  rule: 'example-rule',
  warning: 'This reads as a promise. Say less.',
  state: '{"there":"It will look softer."}',
  reason: 'The lawyer has looked at it.',
  who: 'Ada Example',
  at: '2026-05-01T10:00:00.000Z',
} as const

export const fixtures = {
  default: decided,
  complete: {...decided, userId: 'u-ada', path: 'sections[_key=="opening"]', excerpt: 'look softer'},
} as const
