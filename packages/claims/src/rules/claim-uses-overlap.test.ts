import type {ClaimUse} from '../passage.ts'
import {exampleClaim, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages} from '../testing/found.ts'

const claims = [
  exampleClaim({_id: 'lines', wordings: ['Lines may soften for months']}),
  exampleClaim({_id: 'months', wordings: ['for months and months', 'for months']}),
]
const text = 'Lines may soften for months and months.'
const use = (claim: string, words: string): ClaimUse => ({
  key: words,
  claim,
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
})
const found = (rule: string, ...uses: readonly ClaimUse[]) =>
  foundOnPages(rule, [examplePage([{...examplePassage(text), uses}])], {claims})

describe('claim uses that share words', () => {
  it('are found where one of them does not say what its claim says, in one finding without a fix', () => {
    const crossing = [use('lines', 'Lines may soften for'), use('months', 'for months')]
    expect(found('claim-uses-overlap', ...crossing)).toEqual([
      expect.objectContaining({
        severity: 'error',
        excerpt: 'for months',
        message: expect.stringContaining('attached to “Lines may soften for”'),
      }),
    ])
    expect(found('wording-drift', ...crossing)).toEqual([])
  })

  it('are let be where both are approved wordings, or stand over the same words', () => {
    const nested = [use('lines', 'Lines may soften for months'), use('months', 'for months')]
    expect(found('claim-uses-overlap', ...nested)).toEqual([])
    const same = [use('lines', 'for months'), use('months', 'for months')]
    expect(found('claim-uses-overlap', ...same)).toEqual([])
  })

  it('offer no change to words that are a wording of the other claim', () => {
    const words = 'Lines may soften for'
    const [finding] = found('wording-drift', use('lines', words), use('months', words))
    expect(finding?.fixes).toBeUndefined()
  })
})
