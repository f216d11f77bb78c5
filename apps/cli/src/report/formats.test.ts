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
  overridden: {id: 'override.x', reason: 'Read by counsel.', who: 'Ada Example', at: '2026-11-02T10:00:00Z'},
}

const hint: Finding = {...finding, rule: 'unmarked-claim', severity: 'information'}

const report = (...findings: readonly Finding[]): Report => ({
  findings,
  today: '2026-11-24',
  markets: ['uk'],
  studioUrl: 'http://studio.example',
  places: ({path}) => (path === '' ? 'whole' : `the ${path}`),
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

  it('has what is information as a note', () => {
    const log = sarifOf(finding, hint)
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([])
    expect(log.runs[0].results.map(({level}: {readonly level: string}) => level)).toEqual(['error', 'note'])
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
        message: {text: 'the summary'},
      },
    ])
    expect(open.suppressions).toEqual([])
    expect(decided.suppressions).toMatchObject([{status: 'accepted', justification: 'Read by counsel.'}])
  })

  it('knows a finding again when words before it have changed', () => {
    const moved = {...finding, passage: 'They will look softer*', span: {from: 21, to: 22}}
    const [before, other] = sarifOf(finding, ofModel).runs[0].results
    const [after] = sarifOf(moved).runs[0].results
    expect(after.partialFingerprints).toEqual(before.partialFingerprints)
    expect(other.partialFingerprints).not.toEqual(before.partialFingerprints)
  })

  it('tells the same words at other places apart, in one passage, too, in whatever order they come', () => {
    const twice = {...finding, passage: 'Softer* and softer*', span: {from: 12, to: 19}}
    const first = {...twice, span: {from: 0, to: 7}}
    const elsewhere = {...twice, path: 'title'}
    const printsOf = (...findings: readonly Finding[]): readonly string[] =>
      sarifOf(...findings).runs[0].results.map(
        ({partialFingerprints}: {readonly partialFingerprints: object}) =>
          JSON.stringify(partialFingerprints),
      )
    const prints = printsOf(first, twice, elsewhere)
    expect(new Set(prints).size).toBe(3)
    expect(printsOf(elsewhere, twice, first)).toEqual(prints.toReversed())
  })

  it('has what is found on other pages, and is valid then', () => {
    const log = JSON.parse(sarifReport({...report(), pages: ['lines'], elsewhere: {errors: 2, warnings: 1}}))
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([])
    expect(log.runs[0].properties).toMatchObject({pages: ['lines'], elsewhere: {errors: 2}})
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

  it('have what is information as a notice', () => {
    expect(githubReport(report(hint))).toMatch(/^::notice title=.*unmarked-claim::/)
  })
})

describe('GitHub annotations that are too many', () => {
  const many = (count: number, given: Partial<Finding> = {}) =>
    Array.from({length: count}, (_, index) => ({...finding, path: `p${index}`, ...given}))
  const linesOf = (...findings: readonly Finding[]) => githubReport(report(...findings)).split('\n')
  const ofKind = (kind: string, lines: readonly string[]) =>
    lines.filter((line) => line.startsWith(`::${kind} `))

  it('are ten of a kind at most; the tenth says how many are left out, and the log has them', () => {
    expect(ofKind('error', linesOf(...many(10)))).toHaveLength(10)
    const lines = linesOf(...many(14), ...many(2, {severity: 'warning'}))
    const errors = ofKind('error', lines)
    expect(errors).toHaveLength(10)
    expect(errors[9]).toMatch(/^::error title=5 more of 14::/)
    expect(ofKind('warning', lines)).toHaveLength(2)
    const [from, to] = [lines.indexOf('::group::5 more of 14'), lines.indexOf('::endgroup::')]
    expect(lines.slice(from + 1, to).map((line) => /the p\d+/.exec(line)?.[0])).toEqual([
      ...['the p9', 'the p10', 'the p11', 'the p12', 'the p13'],
    ])
  })

  it('let no content give the runner a command, also in the log', () => {
    const lines = linesOf(...many(12, {message: 'a\r\n::set-env name=x::y\n##[error]z'}))
    expect(lines.filter((line) => /^\s*::(?!error |group::|endgroup::)/.test(line))).toEqual([])
    for (const line of lines.filter((each) => !each.startsWith('::'))) expect(line).not.toContain('##[')
  })

  it('say what is found on other pages', () => {
    const beside = {...report(), pages: ['lines'], elsewhere: {errors: 1, warnings: 2}}
    expect(githubReport(beside)).toMatch(/^::warning title=Other pages::.*1 problem and 2 warnings/)
    expect(githubReport({...beside, elsewhere: {errors: 0, warnings: 0}})).toBe('')
  })
})

describe('JSON', () => {
  it('counts what is information apart', () => {
    expect(JSON.parse(jsonReport(report(hint)))).toMatchObject({
      summary: {errors: 0, warnings: 0, information: 1, documents: 0},
      findings: [{severity: 'information'}],
    })
  })

  it('has a version, the counts, and every attribute of a finding with its link', () => {
    expect(JSON.parse(jsonReport(report(finding, overridden)))).toEqual({
      version: 1,
      today: '2026-11-24',
      markets: ['uk'],
      summary: {errors: 1, warnings: 0, information: 0, overridden: 1, documents: 1},
      findings: [
        {
          ...finding,
          place: 'the summary',
          studio: 'http://studio.example/intent/edit/id=treatment-lines;type=treatment;path=summary',
        },
        {...overridden, place: 'the summary', studio: expect.stringContaining('http://studio.example/')},
      ],
    })
  })
})
