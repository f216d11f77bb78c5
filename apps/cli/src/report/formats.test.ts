import type {Finding} from '@caveat/claims'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {githubReport} from './github.ts'
import {jsonReport} from './json.ts'
import type {Report} from './report.ts'
import {sarifReport} from './sarif.ts'

const finding: Finding = {
  rule: 'hand-typed-mark',
  severity: 'error',
  document: {id: 'treatment-lines', type: 'treatment', title: 'Lines, 100%: softer'},
  path: 'summary',
  excerpt: 'softer*',
  passage: 'They look softer*',
  span: {from: 16, to: 17},
  message: 'Delete it.\nChoose the claim: 100%.',
  citation: {text: 'Caveat structural rule'},
}
const ofModel: Finding = {
  rule: 'document-complete',
  severity: 'error',
  document: {id: 'claim-a', type: 'claim', title: 'A'},
  path: '',
  message: 'Write the statement.',
  citation: {text: 'Caveat content model', url: 'https://example.org/model'},
}
const overridden: Finding = {
  ...finding,
  severity: 'warning',
  market: 'uk',
  overridden: {reason: 'Read by counsel.', who: 'Ada Example', at: '2026-11-02T10:00:00Z'},
}

const report = (...findings: readonly Finding[]): Report => ({
  findings,
  today: '2026-11-24',
  markets: ['uk'],
  studioUrl: 'http://studio.example',
})

const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
addFormats(ajv)
const isSarif = ajv.compile(schema)

describe('SARIF', () => {
  const sarifOf = (...findings: readonly Finding[]) => JSON.parse(sarifReport(report(...findings)))

  it.each([
    ['of nothing', []],
    ['of every kind of finding', [finding, ofModel, overridden]],
  ])('%s is valid against the schema of version 2.1.0', (_, findings) => {
    expect(isSarif(sarifOf(...findings)) ? [] : isSarif.errors).toEqual([])
  })

  it('describes the rules, with a link to the source where there is one', () => {
    const {rules} = sarifOf(ofModel).runs[0].tool.driver
    const [result] = sarifOf(ofModel).runs[0].results
    expect(rules[result.ruleIndex]).toMatchObject({
      id: 'document-complete',
      helpUri: 'https://example.org/model',
    })
    expect(rules[0].shortDescription.text).not.toBe('')
    expect(rules.every(({helpUri = 'https://'}) => helpUri.startsWith('https://'))).toBe(true)
  })

  it('places a finding in its document, in no file, and says what was overridden', () => {
    const [open, decided] = sarifOf(finding, overridden).runs[0].results
    expect(open.locations).toEqual([
      {
        logicalLocations: [
          {
            name: 'Treatment “Lines, 100%: softer”',
            kind: 'treatment',
            fullyQualifiedName: 'treatment-lines/summary',
          },
        ],
        message: {text: 'summary'},
      },
    ])
    expect(open.suppressions).toEqual([])
    expect(decided.suppressions).toMatchObject([{status: 'accepted', justification: 'Read by counsel.'}])
  })

  it('knows a finding again when words before it have changed', () => {
    const moved = {...finding, passage: 'They will look softer*', span: {from: 21, to: 22}}
    const [one, two, other] = sarifOf(finding, moved, ofModel).runs[0].results
    expect(one.partialFingerprints).toEqual(two.partialFingerprints)
    expect(one.partialFingerprints).not.toEqual(other.partialFingerprints)
  })
})

describe('GitHub annotations', () => {
  it('are one line each, whatever the content holds', () => {
    const lines = githubReport(report(finding, {...finding, severity: 'warning'}, overridden)).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain(
      '::error title=Treatment “Lines%2C 100%25%3A softer”%3A hand-typed-mark::“softer*”%0ADelete it.%0AChoose the claim: 100%25.',
    )
    expect(lines[1]).toMatch(/^::warning title=/)
    expect(lines[2]).toMatch(/^::notice title=.*Read by counsel/)
  })
})

describe('JSON', () => {
  it('has a version, the counts, and every attribute of a finding with its link', () => {
    expect(JSON.parse(jsonReport(report(finding, overridden)))).toEqual({
      version: 1,
      today: '2026-11-24',
      markets: ['uk'],
      summary: {errors: 1, warnings: 0, overridden: 1, documents: 1},
      findings: [
        {
          ...finding,
          studio: 'http://studio.example/intent/edit/id=treatment-lines;type=treatment;path=summary',
        },
        {...overridden, studio: expect.stringContaining('http://studio.example/')},
      ],
    })
  })
})
