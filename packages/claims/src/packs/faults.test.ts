import {packFaults} from '../testing/pack-faults.ts'
import {packData} from './all.ts'
import type {PackData} from './pack.ts'
import type {PackRule} from './pack-rule.ts'

const rule: PackRule = {
  id: 'x-01',
  title: 'No wonders',
  looksFor: 'The word.',
  look: {look: 'words', phrases: ['wonder'], reads: ['claim-bearing']},
  message: '“{words}” promises wonders.',
  instead: 'Write “treatment”.',
  sources: [{text: 'Act 1', url: 'https://law.example/1', dated: '2020-01-01', key: 'V'}],
  force: 'ban',
  examples: {flagged: ['A wonder.', 'Wonders.'], passed: ['A treatment.', 'It helps.']},
}
const pack = (given: Partial<PackRule>, more: Partial<PackData> = {}): PackData => ({
  id: 'x',
  title: 'X',
  version: '2026-01-01',
  scope: 'Everybody.',
  notChecked: [],
  rules: [{...rule, ...given}],
  ...more,
})
const source = {text: 'Act 1', url: 'https://law.example/1', key: 'V'} as const

describe('the data of the packs', () => {
  it('is in order', () => {
    expect(packFaults(packData)).toEqual([])
  })

  test.each<[string, PackData]>([
    ['The id is taken by a rule of x', pack({}, {rules: [rule, rule]})],
    ['An id is letters, a hyphen and a number', pack({id: 'Wonder'})],
    ['inForceFrom “2026-02-30” is no calendar day', pack({inForceFrom: '2026-02-30'})],
    ['inForceUntil “1.1.2026” is no calendar day', pack({inForceUntil: '1.1.2026'})],
    [
      'It ends on 2024-01-01, before it begins on 2025-01-01',
      pack({inForceFrom: '2025-01-01', inForceUntil: '2024-01-01'}),
    ],
    ['the version “soon” is no calendar day', pack({}, {version: 'soon'})],
    ['The date of a source “2020” is no calendar day', pack({sources: [{...source, dated: '2020'}]})],
    [
      'The source of 2026-05-01 is younger than the pack',
      pack({sources: [{...source, dated: '2026-05-01'}]}),
    ],
    ['The url “law” of a source cannot be read', pack({sources: [{...source, url: 'law'}]})],
    ['The first source has no url', pack({sources: [{text: 'Act 1', key: 'K'}]})],
    ['instead is empty', pack({instead: ' '})],
    ['neither phrases nor names', pack({look: {look: 'words', phrases: [], reads: []}})],
    [
      'examples.passed holds the same example twice',
      pack({examples: {...rule.examples, passed: ['It helps.', 'It helps.']}}),
    ],
  ])('names what is wrong: %s', (fault, given) => {
    expect(packFaults([given])).toEqual([expect.stringContaining(fault)])
    expect(packFaults([given])[0]).toMatch(/^x[:,]/)
  })
})
