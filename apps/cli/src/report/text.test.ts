import type {Finding} from '@caveat/claims'
import {unpainted} from './paint.ts'
import {textReport} from './text.ts'

const finding: Finding = {
  rule: 'claim-use-without-claim',
  severity: 'error',
  document: {id: 'treatment-lines', type: 'treatment', title: 'Lines'},
  path: 'sections[_key=="a"].body[_key=="b"]',
  excerpt: 'It helps',
  message: 'Choose a claim.',
  citation: {text: 'Caveat structural rule'},
}
const warning: Finding = {...finding, severity: 'warning'}
const decision = {
  id: 'override.x',
  reason: 'Read by counsel.',
  who: 'Ada Example',
  at: '2026-11-02T10:00:00Z',
}

const places = ({path}: Pick<Finding, 'path'>) => `the ${path}`
const printed = (...findings: readonly Finding[]) =>
  textReport({findings, studioUrl: 'http://localhost:3333', places}, unpainted)

describe('the report for people', () => {
  it('names document, place, words, remedy, rule, source and the way into the Studio', () => {
    expect(printed(finding)).toBe(
      [
        'Treatment “Lines” (treatment-lines)',
        '  ✗ the sections[_key=="a"].body[_key=="b"]',
        '      “It helps”',
        '      Choose a claim.',
        '      claim-use-without-claim · Caveat structural rule',
        '      http://localhost:3333/intent/edit/id=treatment-lines;type=treatment;path=sections%5B_key%3D%3D%22a%22%5D.body%5B_key%3D%3D%22b%22%5D',
        '',
        '1 problem in 1 document.',
      ].join('\n'),
    )
  })

  it('shows what stops a build last, where a terminal shows it', () => {
    const other = {...warning, document: {id: 'treatment-peel', type: 'treatment', title: 'Peel'}}
    const text = printed(finding, {...warning, path: 'summary'}, other)
    const places = ['Peel', 'Lines', '! the summary', '✗ the', '1 problem and 2 warnings']
    expect(places.map((place) => text.indexOf(place))).toEqual(
      places.map((place) => text.indexOf(place)).toSorted((a, b) => a - b),
    )
    expect(text).not.toContain('undefined')
  })

  it('shows the words in their line, what would mend it, and whose rule it is', () => {
    const text = printed({
      ...warning,
      passage: 'At once it helps.',
      span: {from: 8, to: 16},
      market: 'uk',
      citation: {text: 'CAP Code 12.1', url: 'https://example.org/12'},
      fixes: [{kind: 'replace-text', title: 'Write “it may help”', range: {from: 8, to: 16}, text: ''}],
    })
    expect(text).toContain(
      [
        '      At once it helps.',
        '              ^^^^^^^^',
        '      Choose a claim.',
        '      → Write “it may help”',
        '      claim-use-without-claim · United Kingdom · CAP Code 12.1 (https://example.org/12)',
      ].join('\n'),
    )
  })

  it('puts the findings of one document together', () => {
    const elsewhere = {...finding, document: {id: 'claim-x', type: 'claim', title: 'X'}}
    const text = printed(finding, elsewhere, {...finding, path: 'title'})
    expect(text.match(/^\S.*\(.*\)$/gm)).toEqual([
      'Treatment “Lines” (treatment-lines)',
      'Claim “X” (claim-x)',
    ])
    expect(text).toContain('3 problems in 2 documents.')
  })

  it('counts problems, warnings and what was overridden apart', () => {
    expect(printed(finding, warning, {...warning, overridden: decision})).toContain(
      '1 problem and 1 warning in 1 document; 1 warning overridden.',
    )
    expect(printed()).toBe('No problems.')
  })

  it('lists what is information shortly, a line each, with how many there are', () => {
    const hints = Array.from(
      {length: 8},
      (_, place): Finding => ({
        ...finding,
        severity: 'information',
        path: `p${place}`,
      }),
    )
    expect(printed(...hints, warning)).toContain(
      [
        'Treatment “Lines” (treatment-lines)',
        '  i 8 sentences that may make a claim, and carry none. Nothing stops.',
        '      the p0: “It helps”',
        '      the p1: “It helps”',
        '      the p2: “It helps”',
        '      the p3: “It helps”',
        '      the p4: “It helps”',
        '      … and 3 more; “caveat check --all” lists them',
        '  ! the sections',
      ].join('\n'),
    )
    expect(printed(...hints, warning)).toContain('1 warning in 1 document; 8 hints, which stop nothing.')
    const all = textReport({findings: hints, studioUrl: 'http://localhost', places, inFull: true}, unpainted)
    expect(all.match(/the p\d/g)).toHaveLength(8)
    expect(all).toContain('No problems; 8 hints, which stop nothing.')
  })

  it('lists what was overridden last, with who decided and why', () => {
    const text = printed({...warning, path: 'title', overridden: decision}, {...warning, path: 'summary'})
    expect(text.indexOf('! the summary')).toBeLessThan(text.indexOf('\n\nOverridden\n\n'))
    expect(text.indexOf('\n\nOverridden\n\n')).toBeLessThan(text.indexOf('– the title'))
    expect(text).toContain('Published all the same: Read by counsel. (Ada Example, 2026-11-02T10:00:00Z)')
  })

  it('folds many findings of one rule on one document, where it may, and says how to see all', () => {
    const many = Array.from({length: 9}, (_, index) => ({...finding, path: `p${index}`}))
    const mixed = [...many, warning, {...finding, rule: 'other-rule'}]
    const folded = textReport(
      {findings: mixed, studioUrl: 'http://localhost:3333', places, inFull: false},
      unpainted,
    )
    expect(folded.match(/✗ the p\d/g)).toHaveLength(5)
    expect(folded).toContain('  … and 4 more by claim-use-without-claim here; --all shows them')
    expect(folded).toContain('other-rule · ')
    expect(folded).toContain('10 problems and 1 warning in 1 document.')
    expect(printed(...mixed).match(/✗ the p\d/g)).toHaveLength(9)
  })

  it('lets no content steer the terminal', () => {
    const text = printed({
      ...finding,
      message: '\u001B[2JGone\r\nnext',
      document: {...finding.document, title: 'a\u202Eb'},
    })
    expect(text).toContain('�[2JGone↵next')
    expect(text).toContain('“a�b”')
  })
})
