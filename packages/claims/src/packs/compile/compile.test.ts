import {check} from '../../check.ts'
import type {Source} from '../../rule.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from '../../testing/example.ts'
import {findingsOnExample} from '../../testing/pack-example.ts'
import {packsOf} from '../all.ts'
import type {PackRule} from '../pack-rule.ts'
import {compile} from './compile.ts'

const read: Source = {text: 'Act 1', url: 'https://law.example/1', dated: '2020-01-01', key: 'V'}
const rule = (given: Partial<PackRule> = {}): PackRule => ({
  id: 'x-01',
  title: 'No wonders',
  looksFor: 'The word.',
  look: {
    look: 'words',
    phrases: [{phrase: 'wonder cure', write: 'treatment'}, 'wonder'],
    reads: ['claim-bearing', 'label'],
    wholePassage: 'A talk about treatments',
  },
  message: '“{words}” promises wonders.',
  instead: 'Write “treatment”.',
  sources: [read],
  force: 'ban',
  examples: {flagged: ['A wonder.', 'Wonders.'], passed: ['A treatment.', 'It helps.']},
  ...given,
})
const compiled = (given: Partial<PackRule> = {}) => {
  const [only] = compile({
    id: 'x',
    title: 'X',
    version: '2026-01-01',
    scope: '',
    notChecked: [],
    rules: [rule(given)],
  }).rules
  if (only === undefined) throw new Error('The pack of the test has no rule.')
  return only
}
const observed = (text: string, given: Parameters<typeof examplePassage>[1] = {}) => {
  const only = compiled()
  if (only.appliesTo !== 'page') throw new Error('The rule of the test reads pages.')
  return [...only.check(examplePage([examplePassage(text, given)]), exampleSite())]
}

describe('compile', () => {
  it('makes a rule that blocks where all sources were read and they forbid it, and warns elsewhere', () => {
    expect(compiled().severity).toBe('error')
    expect(compiled({force: 'judgement'}).severity).toBe('warning')
    expect(compiled({sources: [read, {text: 'A note', key: 'S'}]}).severity).toBe('warning')
    expect(compiled({sources: [{text: 'Act 2', key: 'K'}]}).severity).toBe('warning')
  })

  it('takes words for backed where claims that rest on what it asks for stand over all of them', () => {
    const [only] = compile({
      id: 'x',
      title: 'X',
      version: '2026-01-01',
      scope: '',
      notChecked: [],
      rules: [
        rule({
          look: {
            look: 'words',
            phrases: ['wonder cure'],
            reads: ['claim-bearing'],
            unlessBackedBy: ['trial'],
          },
        }),
      ],
    }).rules
    if (only?.appliesTo !== 'page') throw new Error('The rule of the test reads pages.')
    const claims = [
      exampleClaim(),
      exampleClaim({_id: 'told', evidence: [{kind: 'testimonial', citation: 'A letter.'}]}),
    ]
    const found = (written: string) =>
      [...only.check(examplePage([examplePassage(written)]), exampleSite({claims}))].length
    expect(found('[A wonder cure|claim]. [A wonder|claim] [cure|claim].')).toBe(0)
    expect(found('[It helps|claim], a wonder cure.')).toBe(1)
    expect(found('[A wonder|claim] cure.')).toBe(1)
    expect(found('[A wonder|claim] [cure|told].')).toBe(1)
  })

  it('keeps the market, all sources and the dates, and cites the first source by its address', () => {
    const sources = [read, {text: 'Act 2', key: 'K'}] as const
    expect(compiled({sources, inForceFrom: '2020-01-01', inForceUntil: '2030-01-01'})).toMatchObject({
      market: 'x',
      sources,
      citation: {text: 'Act 1; Act 2', url: 'https://law.example/1'},
      inForceFrom: '2020-01-01',
      inForceUntil: '2030-01-01',
      group: 'market',
    })
  })

  it('refuses a phrase that could not be found', () => {
    expect(() => compiled({look: {look: 'words', phrases: ['...'], reads: []}})).toThrow('no word')
  })
})

describe('a finding of words', () => {
  it('has the words, their place, the whole passage, what to write and a fix', () => {
    expect(observed('Our won\u00adder cure works.')).toEqual([
      {
        document: {id: 'page', type: 'treatment', title: 'page'},
        path: 'sections[_key=="s"].body[_key=="b"]',
        excerpt: 'won\u00adder cure',
        span: {from: 4, to: 16},
        passage: 'Our won\u00adder cure works.',
        message: '“won\u00adder cure” promises wonders. Write “treatment”.',
        fixes: [
          {kind: 'replace-text', title: 'Write “treatment”', range: {from: 4, to: 16}, text: 'treatment'},
        ],
      },
    ])
  })

  it('offers a whole title for a whole title, begins it as the words began, and leaves addresses alone', () => {
    const fixes = (text: string, role: 'title' | 'address') =>
      observed(text, {role, kind: 'label'}).map((finding) => finding.fixes?.map((fix) => fix.title))
    expect(fixes('Wonders', 'title')).toEqual([['Write “A talk about treatments”']])
    expect(fixes('Wonder cure', 'title')).toEqual([['Write “Treatment”']])
    expect(fixes('wonder-cure', 'address')).toEqual([undefined])
  })

  it('is made for each occurrence, of words that overlap only once', () => {
    expect(observed('A wonder cure and a wonder.').map(({excerpt}) => excerpt)).toEqual([
      'wonder cure',
      'wonder',
    ])
  })

  it('quotes words as they are, dollar signs included', () => {
    const [finding] = findingsOnExample('Peels from only $99.', 'us-ca')
    expect(finding?.message).toMatch(/^“from only \$99” names a price/)
  })

  it('is not made in kinds of passages that the rule does not read', () => {
    expect(observed('A wonder.', {kind: 'note'})).toEqual([])
  })
})

describe('market rules', () => {
  it('hold in the markets of the site only', () => {
    const rules = (market: string) => findingsOnExample('We offer Botox.', market).map(({rule: id}) => id)
    expect(rules('uk')).toEqual(['uk-01'])
    expect(rules('eu')).toEqual(['eu-01'])
    expect(rules('us-ca')).toEqual([])
  })

  it('hold from the day on which they came into force', () => {
    const on = (today: string) =>
      findingsOnExample('Dermal fillers add volume.', 'au', today).map(({rule: id}) => id)
    expect(on('2023-12-17')).toEqual([])
    expect(on('2023-12-18')).toEqual(['au-02'])
  })

  it('only warn on content that was imported and never approved', () => {
    const severities = (imported: string | undefined) =>
      check(
        exampleSite({
          pages: [examplePage([examplePassage('We offer Botox.')], {imported})],
          policy: {markets: ['uk']},
        }),
      ).map(({severity}) => severity)
    expect(severities(undefined)).toEqual(['error'])
    expect(severities('We offer lines. We offer Botox.')).toEqual(['warning'])
  })

  it('leave a claim alone that is made in other markets only', () => {
    const claims = [exampleClaim({labels: [], evidence: [], markets: ['us-federal']})]
    const rules = (market: string) =>
      check(exampleSite({claims, policy: {markets: [market]}}))
        .filter((finding) => finding.market !== undefined)
        .map(({rule: id}) => id)
    expect(rules('us-federal')).toEqual(['us-ftc-01'])
    expect(rules('uk')).toEqual([])
  })

  it('are all put together from sources, the first of which can be opened', () => {
    const rules = packsOf(['us-federal', 'us-ca', 'uk', 'au', 'eu', 'ca']).flatMap((pack) => pack.rules)
    expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length)
    expect(rules.filter(({citation}) => citation.url === undefined).map(({id}) => id)).toEqual([])
    expect(
      rules
        .filter(({severity, sources}) => severity === 'error' && sources?.some(({key}) => key !== 'V'))
        .map(({id}) => id),
    ).toEqual([])
  })
})
