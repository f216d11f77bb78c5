import type {Finding} from '@caveat/claims'
import {inWords, sorted, toneOf} from './count.ts'
import {lineOf} from './line.ts'

const finding = (given: Partial<Finding> = {}): Finding => ({
  rule: 'rule',
  severity: 'error',
  document: {id: 'page', type: 'treatment', title: 'Page'},
  path: 'summary',
  message: 'Mend it.',
  citation: {text: 'A rule'},
  ...given,
})
const overridden = {id: 'override.x', reason: 'Meant so.', who: 'Dana', at: '2026-02-01T10:00:00Z'}
const warning = finding({severity: 'warning'})
const hint = finding({severity: 'information'})

describe('how a document stands', () => {
  it.each([
    [[], [], 'Nothing to mend', 'positive'],
    [[finding(), finding(), warning], [], '2 errors, 1 warning', 'critical'],
    [[hint, hint], [], 'Nothing to mend, 2 hints', 'positive'],
    [[warning, hint], [], '1 warning, 1 hint', 'caution'],
    [[{...hint, overridden}], [], 'Nothing to mend', 'positive'],
    [[{...warning, overridden}], [], 'Nothing to mend', 'positive'],
    [[], [finding(), finding()], 'touches 1 document', 'caution'],
  ])('is said in words and in a colour', (findings, elsewhere, words, tone) => {
    expect([inWords({findings, elsewhere}), toneOf({findings, elsewhere})]).toEqual([words, tone])
  })

  it('lists a warning that somebody decided on apart', () => {
    const decided = {...warning, overridden}
    expect(sorted({findings: [decided, warning]})).toEqual({
      errors: [],
      warnings: [warning],
      hints: [],
      overridden: [decided],
    })
  })
})

describe('lineOf', () => {
  it('shows the words between what stands around them, cut at words where that is long', () => {
    const long = 'word '.repeat(30)
    const passage = `${long}It helps. ${long}`
    const from = long.length
    const line = lineOf(finding({passage, span: {from, to: from + 9}, excerpt: 'It helps.'}))
    expect(line?.words).toBe('It helps.')
    expect(line?.before).toMatch(/^… (word )+$/)
    expect(line?.after).toMatch(/^( word)+ …$/)
  })

  it('shows the words alone where their line is not told, and nothing where there are none', () => {
    expect(lineOf(finding({excerpt: '/treatments/peel'}))).toEqual({
      before: '',
      words: '/treatments/peel',
      after: '',
    })
    expect(lineOf(finding())).toBeUndefined()
  })
})
