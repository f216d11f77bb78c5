import {lemmaOf} from './lemma.ts'

describe('the forms of a word', () => {
  const families = [
    'smooth smooths smoothing smoothed',
    'wrinkle wrinkles',
    'take took taken takes',
    'stop stopped stopping',
  ]
  test.each(families)('are one: %s', (family) => {
    expect(new Set(family.split(' ').map(lemmaOf)).size).toBe(1)
  })

  it('words that only look like forms stay apart', () => {
    expect(lemmaOf('during')).not.toBe(lemmaOf('dure'))
    expect(lemmaOf('lens')).not.toBe(lemmaOf('len'))
    expect(lemmaOf('24')).toBe(lemmaOf('9,000'))
  })
})
