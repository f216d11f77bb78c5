import {applyOverrides, type Finding, overrideOf, type Site} from '@caveat/claims'
import {lapsedOn} from './lapsed.ts'

const warning: Finding = {
  rule: 'unmarked-claim',
  severity: 'warning',
  document: {id: 'treatment-a', type: 'treatment', title: 'A'},
  path: 'summary',
  excerpt: 'It helps.',
  message: 'This reads as a claim.',
  citation: {text: 'A rule'},
}
const decided = {who: 'Dana Reyes', at: '2026-02-01T10:00:00Z', reason: 'The lawyer has read it.'}
const override = overrideOf(warning, {summary: 'It helps.'}, decided)

const siteSaying = (summary: string): Site => ({
  ...{pages: [], today: '2026-03-01', subjects: () => [], approvals: [], overrides: [override]},
  library: {claims: new Map(), disclaimers: new Map(), products: new Map()},
  policy: {markets: [], timeZone: 'UTC', requiredApprovals: [], fourEyes: false, warnings: 'publish'},
  legacy: new Set(),
  stateOf: () => ({summary}),
})

describe('a warning', () => {
  const lapsed = (summary: string, ...found: readonly Finding[]) => {
    const findings = applyOverrides(found, siteSaying(summary))
    return findings
      .filter(({rule}) => rule === warning.rule)
      .map((finding) => lapsedOn(finding, {findings, overrides: [override]}))
  }

  it('tells of a decision that no longer holds for what stands there', () => {
    expect(lapsed('It helps. It cures.', warning)).toEqual([override])
  })

  it('tells of none that holds, be it for other words of the same place', () => {
    expect(lapsed('It helps.', warning, {...warning, excerpt: 'It cures.'})).toEqual([undefined, undefined])
  })
})
