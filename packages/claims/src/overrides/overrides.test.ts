import type {Finding} from '../finding.ts'
import {exampleSite} from '../testing/example.ts'
import {applyOverrides, unusedOverrides} from './apply-overrides.ts'
import {overrideOf} from './make-override.ts'

const warning: Finding = {
  rule: 'some-rule',
  severity: 'warning',
  document: {id: 'page', type: 'treatment', title: 'Page'},
  path: 'sections[_key=="s"]',
  excerpt: ' the best',
  message: 'Say less.',
  citation: {text: 'Somebody'},
}
const error: Finding = {...warning, severity: 'error'}
const decision = {reason: 'The lawyer has read it.', who: 'Ada', at: '2026-03-01T10:00:00Z'}
const override = overrideOf(warning, decision)

const apply = (
  findings: readonly Finding[],
  warnings: 'publish' | 'need-override',
  ...overrides: (typeof override)[]
) => applyOverrides(findings, exampleSite({overrides, policy: {warnings}}))

describe('an override', () => {
  it('marks the warning of its rule, document, place and words with reason, person and moment', () => {
    // The store trims what it keeps.
    expect(apply([warning], 'publish', {...override, excerpt: 'the best'})).toEqual([
      {...warning, overridden: {id: override._id, ...decision}},
    ])
  })

  const {excerpt: _words, ...wordless} = warning
  it.each<[string, Finding]>([
    ['other words', {...warning, excerpt: 'the very best'}],
    ['no words', wordless],
    ['another place', {...warning, path: 'title'}],
    ['another rule', {...warning, rule: 'other-rule'}],
    ['another document', {...warning, document: {...warning.document, id: 'other'}}],
  ])('does not hold for %s, and is then unused', (_what, other) => {
    expect(apply([other], 'publish', override)).toEqual([other])
    expect(unusedOverrides([override], [other])).toEqual([override])
    expect(unusedOverrides([override], [other, warning])).toEqual([])
  })

  it('is what the latest decision on the same words says', () => {
    const later = overrideOf(warning, {...decision, who: 'Ben', at: '2026-03-01T12:00:00+01:00'})
    expect(apply([warning], 'publish', later, override)[0]?.overridden?.who).toBe('Ben')
  })

  it('is asked for where the settings need it: the warning is an error until then, and says what to do', () => {
    const [stopped] = apply([warning], 'need-override')
    expect(stopped).toMatchObject({
      severity: 'error',
      needsOverride: true,
      message: expect.stringMatching(/Say less.*override it in the Studio/),
    })
    expect(stopped && overrideOf(stopped, decision)).toEqual(override)
    expect(apply([warning], 'need-override', override)).toEqual([
      {...warning, overridden: {id: override._id, ...decision}},
    ])
    expect(unusedOverrides([override], stopped ? [stopped] : [])).toEqual([])
  })

  it('is not said to be missing where nobody could read it', () => {
    const [stopped] = applyOverrides(
      [warning],
      exampleSite({policy: {warnings: 'need-override'}, decisionsRead: false}),
    )
    expect(stopped?.message).toContain('SANITY_TOKEN')
  })

  it('cannot be made of an error, and does not count on one', () => {
    expect(() => overrideOf(error, decision)).toThrow(/cannot be overridden/)
    expect(apply([error], 'need-override', override)).toEqual([error])
    expect(unusedOverrides([override], [error])).toEqual([override])
  })
})
