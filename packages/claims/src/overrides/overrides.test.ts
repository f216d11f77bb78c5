import type {Override} from '../decisions.ts'
import type {Finding} from '../finding.ts'
import type {Site} from '../site.ts'
import {exampleSite} from '../testing/example.ts'
import {applyOverrides} from './apply-overrides.ts'
import {overrideOf} from './make-override.ts'

const warning: Finding = {
  rule: 'some-rule',
  severity: 'warning',
  document: {id: 'page', type: 'treatment', title: 'Page'},
  path: 'sections[_key=="s"].body',
  excerpt: ' the best',
  message: 'Say less.',
  citation: {text: 'Somebody'},
}
const error: Finding = {...warning, severity: 'error'}
const {excerpt: _words, ...wordless} = warning
const whole: Finding = {...wordless, path: ''}

const pageSaying = (body: string, title = 'Page') => ({title, sections: [{_key: 's', body}]})
const page = pageSaying('This is the best.')
const decision = {reason: 'The lawyer has read it.', who: 'Ada', at: '2026-03-01T10:00:00Z'}
const decide = (finding: Finding, given: Partial<typeof decision> = {}) =>
  overrideOf(finding, page, {...decision, ...given})
const override = decide(warning)
const overridden = {id: override._id, ...decision}

const site = (overrides: readonly Override[], given: Partial<Site> = {}, warnings = 'publish') =>
  exampleSite({
    overrides,
    stateOf: () => page,
    ...given,
    policy: {warnings: warnings === 'publish' ? 'publish' : 'need-override'},
  })

const apply = (
  findings: readonly Finding[],
  warnings: 'publish' | 'need-override',
  ...overrides: readonly Override[]
) => applyOverrides(findings, site(overrides, {}, warnings))

/** What is said of the records, and how many warnings they cover. */
const outcome = (findings: readonly Finding[], overrides: readonly Override[], given: Partial<Site> = {}) => {
  const applied = applyOverrides(findings, site(overrides, given))
  return {
    covered: applied.filter((finding) => finding.overridden !== undefined).length,
    said: applied.filter(({rule}) => rule === 'override-records').map(({message}) => message),
  }
}

describe('an override', () => {
  it('marks the warning of its rule, document, place and words with the record, reason, person and moment', () => {
    // The store trims what it keeps.
    expect(apply([warning], 'publish', {...override, excerpt: 'the best'})).toEqual([
      {...warning, overridden},
    ])
  })

  it.each<[string, Finding]>([
    ['other words', {...warning, excerpt: 'the very best'}],
    ['no words', wordless],
    ['another place', {...warning, path: 'title'}],
    ['another rule', {...warning, rule: 'other-rule'}],
    ['another document', {...warning, document: {...warning.document, id: 'other'}}],
    ['a rule that says something else', {...warning, message: 'Say nothing.'}],
  ])('does not hold for %s, and is then reported as unused', (_what, other) => {
    expect(outcome([other], [override])).toEqual({
      covered: 0,
      said: [expect.stringContaining('no warning asks for this decision')],
    })
    expect(outcome([other, warning], [override])).toEqual({covered: 1, said: []})
  })

  it('ends when what it was decided on is changed, and that is reported', () => {
    expect(
      outcome([warning], [override], {stateOf: () => pageSaying('This is not the best, it is better.')}),
    ).toEqual({covered: 0, said: [expect.stringContaining('was changed since')]})
    // What stands elsewhere is not what was decided on.
    expect(outcome([warning], [override], {stateOf: () => pageSaying('This is the best.', 'New')})).toEqual({
      covered: 1,
      said: [],
    })
  })

  it('on a warning without words or place ends when anything in the document is changed, naming it', () => {
    const onWhole = decide(whole)
    expect(outcome([whole], [onWhole])).toEqual({covered: 1, said: []})
    expect(outcome([whole], [onWhole], {stateOf: () => pageSaying('This is the best.', 'New')})).toEqual({
      covered: 0,
      said: [expect.stringContaining('(title)')],
    })
  })

  it('is said to be stale no more once somebody decided anew', () => {
    const changed = pageSaying('This is the best, we think.')
    const anew = overrideOf(warning, changed, {...decision, at: '2026-04-01T10:00:00Z'})
    expect(outcome([warning], [override, anew], {stateOf: () => changed})).toEqual({covered: 1, said: []})
  })

  it('is what the latest decision on the same words says', () => {
    const later = decide(warning, {who: 'Ben', at: '2026-03-01T12:00:00+01:00'})
    expect(apply([warning], 'publish', later, override)[0]?.overridden?.who).toBe('Ben')
  })

  it('counts from the day on which it was made', () => {
    expect(outcome([warning], [override], {today: '2026-02-28'})).toEqual({covered: 0, said: []})
  })

  it.each<[string, Override, RegExp]>([
    ['the public can read it', {...override, _id: 'override-1'}, /public of a public dataset/],
    ['it was changed', {...override, reason: 'Somebody else has read it.'}, /does not hold what was decided/],
    [
      'the store wrote it again',
      {...override, _createdAt: decision.at, _updatedAt: '2026-03-02T10:00:00Z'},
      /changed after it was written/,
    ],
    [
      'its day is not that of the store',
      {...override, _createdAt: '2026-01-01T10:00:00Z'},
      /more than a day/,
    ],
  ])('does not count where %s, and says so', (_why, record, message) => {
    expect(outcome([warning], [record])).toEqual({covered: 0, said: [expect.stringMatching(message)]})
  })

  it('is not said to be unused where its rule is that of a market that is not asked about', () => {
    const ofMarket = decide({...warning, rule: 'uk-01'})
    expect(outcome([], [ofMarket]).said).toEqual([])
    const inUk = applyOverrides([], exampleSite({overrides: [ofMarket], policy: {markets: ['uk']}}))
    expect(inUk).toHaveLength(1)
  })

  it('is asked for where the settings need it: the warning is an error until then, and says what to do', () => {
    const [stopped] = apply([warning], 'need-override')
    expect(stopped).toMatchObject({
      severity: 'error',
      needsOverride: true,
      message: expect.stringMatching(/Say less.*override it in the Studio/),
    })
    expect(stopped && decide(stopped)).toEqual(override)
    expect(apply([warning], 'need-override', override)).toEqual([{...warning, overridden}])
  })

  it('is not asked for by what is information only, and can be made on it', () => {
    const information: Finding = {...warning, severity: 'information'}
    expect(apply([information], 'need-override')).toEqual([information])
    expect(apply([information], 'need-override', decide(information))).toEqual([
      {...information, overridden: expect.objectContaining({reason: decision.reason})},
    ])
  })

  it('is asked for by nothing that is said of records', () => {
    const about = {...warning, document: {id: 'approval.x', type: 'approval', title: 'A record'}}
    expect(apply([about], 'need-override')).toEqual([about])
    expect(() => decide(about)).toThrow(/cannot be overridden/)
  })

  it('is not said to be missing where nobody could read it', () => {
    const [stopped] = applyOverrides([warning], site([], {decisionsRead: false}, 'need-override'))
    expect(stopped?.message).toContain('SANITY_TOKEN')
  })

  it('cannot be made of an error, and does not count on one', () => {
    expect(() => decide(error)).toThrow(/cannot be overridden/)
    expect(apply([error], 'need-override', override)[0]).toEqual(error)
    expect(outcome([error], [override]).said).toHaveLength(1)
  })

  it.each(['.', ' ', 'ok', '- - -'])('is not made without a reason: “%s”', (reason) => {
    expect(() => decide(warning, {reason})).toThrow(/is no reason/)
  })
})
