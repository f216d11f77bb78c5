const decided = {
  subject: 'claim-default',
  subjectType: 'claim',
  state: '{"wordings":["The treatment can make fine lines look softer"]}',
  decision: 'approved',
  role: 'medical',
  who: 'Ada Example',
  at: '2026-05-01T10:00:00.000Z',
} as const

export const fixtures = {
  default: decided,
  complete: {
    ...decided,
    decision: 'rejected',
    userId: 'u-ada',
    author: 'u-ben',
    comment: 'The study is too small.',
    until: '2027-05-01',
  },
} as const
