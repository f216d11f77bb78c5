import {normalise} from '../normalise.ts'
import {lookFor, patternsFor} from './looked-for.ts'
import {patternOf} from './phrase.ts'

const found = (phrases: readonly string[], text: string) =>
  Array.from(normalise(text, 'paragraph').text.matchAll(patternOf(phrases).expression), ([words]) => words)

describe('phrases', () => {
  it('match across spaces, hyphens, line breaks and signs between words', () => {
    for (const text of ['no side effects', 'no side-effects', 'no  side\neffects', 'No Side® effects'])
      expect(found(['no side effect'], text)).toHaveLength(1)
  })

  it('match plurals and possessives, and nothing that merely begins or ends alike', () => {
    expect(found(['jab'], 'jab jabs jab’s')).toEqual(['jab', 'jabs', "jab's"])
    expect(found(['jab'], 'jabber, ajab')).toEqual([])
  })

  it('match a word that may be joined, hyphenated or apart', () => {
    for (const text of ['antiwrinkle jab', 'anti-wrinkle jab', 'anti wrinkle jab'])
      expect(found(['anti~wrinkle jab'], text)).toHaveLength(1)
  })

  it('match words that go on where a star allows it', () => {
    expect(found(['botox*'], 'Botoxed, botoxing, Botox®')).toEqual(['botoxed', 'botoxing', 'botox'])
    expect(() => patternOf(['tox*'])).toThrow('too short to go on')
  })

  it('match alternatives, optional words, numbers and sums', () => {
    expect(found(['from [only] 0'], 'from £99, from only 1,200')).toEqual(['from £99', 'from only 1,200'])
    expect(found(['0 % off'], '20% off, 7.5 % off')).toEqual(['20% off', '7.5 % off'])
    expect(found(['0 in 0|ten'], '9 in 10, 9 in ten')).toEqual(['9 in 10', '9 in ten'])
  })

  it('reach over a few words of the same sentence, and not over a denial', () => {
    expect(found(['unit ... equal'], 'one unit of it may equal two')).toEqual(['unit of it may equal'])
    expect(found(['unit ... equal'], 'one unit does not equal two')).toEqual([])
    expect(found(['unit ... equal'], 'Count the unit. Both are equal.')).toEqual([])
  })

  it('are looked for in every text that they match', () => {
    const phrases = [
      'no side effect',
      'as low as',
      'risk~free',
      '#1',
      '0 %',
      'top|#1 rated',
      'botox*',
      "don't wait",
    ]
    const texts = [
      'No side-effects',
      'as low as',
      'riskfree',
      'risk-free',
      '#1',
      '5%',
      'top rated',
      'Botoxing',
      'Don’t wait',
    ]
    const pattern = lookFor(patternOf(phrases))
    for (const text of texts) {
      const folded = normalise(text, 'paragraph').text
      expect(folded.search(pattern.expression)).not.toBe(-1)
      expect(patternsFor(folded)).toContain(pattern)
    }
  })

  it('are not looked for in a text that lacks one of their words', () => {
    const pattern = lookFor(patternOf(['best clinic', 'no [such] pain', 'glow ... 0 %']))
    for (const text of ['The best.', 'A clinic', 'No such luck', 'Glow in 10 days', '10% glad'])
      expect(patternsFor(normalise(text, 'paragraph').text)).not.toContain(pattern)
  })
})
