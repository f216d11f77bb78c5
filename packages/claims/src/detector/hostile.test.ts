import fc from 'fast-check'
import {detectClaims} from './detect-claims.ts'

describe('texts that nobody writes', () => {
  it('one word of a million letters', () => {
    expect(detectClaims(['a'.repeat(1_000_000)])).toMatchObject({sentences: [{claim: false}]})
  })

  it('a sentence of a hundred thousand words', () => {
    const text = 'smooth skin '.repeat(50_000)
    expect(detectClaims([text])).toMatchObject({sentences: [{text, labels: expect.any(Array)}]})
    expect(detectClaims(['The treatment smooths fine lines.'])).toMatchObject({sentences: [{claim: true}]})
  })
})

describe('what was read before changes nothing', () => {
  const sentence = fc.constantFrom(
    'Benefits',
    'The treatment smooths fine lines.',
    'It lasts for three months.',
    'Bruising may occur.',
    'Does it hurt?',
    'This makes them smaller.',
    'Firmer, brighter skin',
    'Résultats garantis',
  )
  const passage = fc.array(sentence, {maxLength: 5})

  it('in whatever order passages are read', () => {
    fc.assert(
      fc.property(passage, passage, (one, other) => {
        const before = [detectClaims(one), detectClaims(other)]
        expect([detectClaims(other), detectClaims(one)].toReversed()).toEqual(before)
      }),
    )
  })
})
