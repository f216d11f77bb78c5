import {check, libraryOf, type Site} from '../src/index.ts'

const text = 'Lines soften within days.'
const vary = {
  _id: 'vary',
  name: 'Results vary',
  text: 'Results vary.',
  covers: ['efficacy'],
  markets: [],
} as const
const evidence = [{kind: 'trial', citation: 'Example reference: a trial.'}] as const
const soften = {
  _id: 'soften',
  wordings: [text],
  labels: ['efficacy'],
  disclaimers: [{_ref: 'vary'}],
  evidence,
  markets: [],
} as const
const summary = {text, path: ['summary'], kind: 'claim-bearing', role: 'paragraph', uses: []} as const
const document = {id: 'peel', type: 'treatment', title: 'Light peel'}
const page = {document, address: '/treatments/peel', passages: [summary], products: [], pictures: []}
const policy = {
  markets: [],
  timeZone: 'UTC',
  requiredApprovals: [],
  fourEyes: false,
  warnings: 'publish',
} as const
const decisions = {
  subjects: () => [],
  stateOf: () => undefined,
  approvals: [],
  overrides: [],
  legacy: new Set<string>(),
}
const site: Site = {
  pages: [page],
  library: libraryOf([soften], [vary]),
  policy,
  today: '2026-11-24',
  ...decisions,
}

export const findings = check(site)
