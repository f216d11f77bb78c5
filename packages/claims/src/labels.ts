/** What a claim can assert. A disclaimer says which of these it is adequate for. */
export const claimLabels = [
  'efficacy',
  'mechanism',
  'onset-duration',
  'quantified',
  'comparative',
  'safety',
  'expertise',
  'satisfaction',
  'typicality',
  'approval-status',
  'candidacy',
] as const

export type ClaimLabel = (typeof claimLabels)[number]
