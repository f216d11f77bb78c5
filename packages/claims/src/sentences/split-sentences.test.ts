import fc from 'fast-check'
import {splitSentences} from './split-sentences.ts'

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('sentences', () => {
  const whole = [
    'Dr. Hale sees you first.',
    'Ask for Dr. J. Hale at the desk.',
    'Ada J. Hale wrote the plan.',
    'Some areas, e.g. The chin, need less.',
    'A thin cream (i.e. Numbing gel) goes on first.',
    'Each side takes 3.5 mL of gel.',
    'It takes approx. 20 minutes.',
    'See Fig. 2 and No. 5 of the leaflet, p. 3.',
    'The U.S. Food and Drug Administration keeps a list.',
    'The cream vs. Placebo trial is old.',
    'It feels warm… and then it is over.',
    'Wait... and see.',
    'She asked “Does it hurt? Does it sting?” before we began.',
    'She asked "Does it hurt? Does it sting?" before we began.',
    'Most people (not all. Ask us) see a change.',
    '“Stop!” he said.',
    '“Really?” – he asked twice.',
    '1. Wash your face.',
    'Softer lines without a full stop',
    'Write to hello@glow.example or see www.glow.example for more.',
  ]
  test.each(whole)('is one: %s', (text) => {
    expect(split(text)).toEqual([text])
  })

  const several: readonly (readonly string[])[] = [
    ['The gel is clear.', 'It warms the skin.'],
    ['Does it hurt?', 'Rarely!', 'Ask us.'],
    ['It works.*', 'We know why.†', 'Ask.'],
    ['Think of yesterday…', 'How did it feel?'],
    ['“It works.”', 'That is one view.'],
    ['"It works."', '"It does."'],
    ['“It works.', 'I like it.”'],
    ['It is gone. (It was small.)', 'We checked.'].flatMap((text) => text.split(/ (?=\()/)),
    ['It is over by 5 p.m.', 'You can drive home.'],
    ['It is sold in the U.S.', 'The label is long.'],
    ['Is it painful?', 'No.', 'It is cold.'],
    ['It holds vitamin C.', 'Vitamin C.', 'Your skin makes none.'],
    ['We use peels, gels, etc.', 'Ask which.'],
    ['Redness fades.', '24 hours later you can swim.'],
    ['It was done by R. Stone, M.D.', 'We filmed it.'],
  ]
  test.each(several.map((sentences) => ({sentences})))('are several: $sentences', ({sentences}) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  test('are told apart where the space between them is missing', () => {
    expect(split('Think of yesterday…How did it feel?It was warm.We noted it.')).toEqual([
      'Think of yesterday…',
      'How did it feel?',
      'It was warm.',
      'We noted it.',
    ])
  })

  test('know their place in the text', () => {
    const text = '  It is cold.   It is over. '
    for (const {text: words, from, to} of splitSentences(text)) expect(text.slice(from, to)).toBe(words)
    expect(splitSentences(text).map(({from}) => from)).toEqual([2, 16])
  })

  test('of nothing are none', () => {
    expect(split('')).toEqual([])
    expect(split(' \n ')).toEqual([])
  })

  test('hold every character but the white space between them, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('. ', '… ', '…', '?”', ' (', ') ', '“', '"', 'Dr. ', 'e.g. ', '\n', ' 3.5 '),
      fc.constantFrom('Gel', 'warms', 'skin', 'Ask'),
      fc.string({unit: 'grapheme', maxLength: 3}),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const sentence of splitSentences(text)) {
          expect(text.slice(end, sentence.from).trim()).toBe('')
          expect(sentence.text).toBe(text.slice(sentence.from, sentence.to))
          expect(sentence.text.trim()).toBe(sentence.text)
          expect(sentence.text).not.toBe('')
          end = sentence.to
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('splits plain texts, which are read faster, as it splits others', () => {
    const pieces = [
      'Lines soften',
      'see Dr. Hale',
      'at 3.5 mL',
      'no. 5 of',
      'approx',
      'vitamin C',
      'e.g. a peel',
      'it works',
      'J',
    ]
    const ends = ['. ', '. ', '! ', '? ', ' ', ', ', '.', ' – ', '.  ', '.5 ']
    let seed = 1
    const one = (of: readonly string[]): string => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return of[Math.floor((seed / 2 ** 32) * of.length)] ?? ''
    }
    for (let round = 0; round < 2000; round++) {
      const plain = Array.from({length: 1 + (round % 7)}, () => one(pieces) + one(ends))
        .join('')
        .trim()
      // No plain text has an ellipsis.
      const other = splitSentences(`${plain} …`)
      const same = other.map(({text, from, to}) =>
        to > plain.length ? {text: text.slice(0, -2), from, to: to - 2} : {text, from, to},
      )
      expect(splitSentences(plain)).toEqual(same)
    }
  })
})
