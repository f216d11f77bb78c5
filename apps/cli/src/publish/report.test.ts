import {stripVTControlCharacters} from 'node:util'
import type {Finding} from '@caveat/claims'
import {reportOf} from './report.ts'

const finding: Finding = {
  rule: 'claim-use-without-claim',
  severity: 'error',
  document: {id: 'treatment-lines', type: 'treatment', title: 'Lines'},
  path: 'sections[_key=="a"].body[_key=="b"]',
  excerpt: 'It helps',
  message: 'Choose a claim.',
  citation: {text: 'Caveat structural rule'},
}

const printed = (...findings: readonly Finding[]) =>
  stripVTControlCharacters(reportOf(findings, 'http://localhost:3333'))

describe('the report', () => {
  it('names document, place, words, remedy and the way into the Studio', () => {
    expect(printed(finding)).toBe(
      [
        'Treatment “Lines” (treatment-lines)',
        '  ✗ sections[_key=="a"].body[_key=="b"]',
        '      “It helps”',
        '      Choose a claim.',
        '      claim-use-without-claim · http://localhost:3333/intent/edit/id=treatment-lines;type=treatment;path=sections%5B_key%3D%3D%22a%22%5D.body%5B_key%3D%3D%22b%22%5D',
        '',
        '1 problem in 1 document.',
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

  it('counts problems and warnings apart', () => {
    expect(printed(finding, {...finding, severity: 'warning'})).toContain(
      '1 problem and 1 warning in 1 document.',
    )
  })
})
