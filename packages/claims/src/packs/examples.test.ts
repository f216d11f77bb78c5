import {findingsOnExample} from '../testing/pack-example.ts'
import {packData} from './all.ts'
import type {Example} from './pack-rule.ts'

const rules = packData.flatMap(({id: market, rules}) => rules.map((rule) => ({market, rule, id: rule.id})))
const rulesOn = (example: Example, market: string): readonly string[] =>
  findingsOnExample(example, market).map(({rule}) => rule)

describe.each(rules)('$id', ({market, rule}) => {
  test.each(rule.examples.flagged.map((example) => ({example, written: JSON.stringify(example)})))(
    'finds $written',
    ({example}) => {
      expect(rulesOn(example, market)).toContain(rule.id)
    },
  )

  test.each(rule.examples.passed.map((example) => ({example, written: JSON.stringify(example)})))(
    'leaves alone $written',
    ({example}) => {
      expect(rulesOn(example, market)).not.toContain(rule.id)
    },
  )
})
