import {takeMarks} from './marks.ts'

const taken = (text: string, ...noted: readonly string[]) => takeMarks(text, new Set(noted))
const signs = (text: string, ...noted: readonly string[]) => taken(text, ...noted).marks.map(({sign}) => sign)

describe('hand-typed marks', () => {
  test('are taken out of the text, with the place where they stood', () => {
    expect(taken('Skin looks softer.* It heals!† Done.')).toEqual({
      text: 'Skin looks softer. It heals! Done.',
      marks: [
        {sign: '*', at: 18, endsSentence: true},
        {sign: '†', at: 28, endsSentence: true},
      ],
    })
  })

  test.each([
    ['at the end of the text', 'Softer skin.*', ['*']],
    ['after a word', 'Nightlamp* warms the skin', ['*']],
    ['before the full stop', 'Softer skin*.', ['*']],
    ['after a closing quote', 'They say “softer.”* We agree.', ['*']],
    ['before a closing quote', 'They say “softer.*” We agree.', ['*']],
    ['in a row', 'Softer skin.*† Done.', ['*', '†']],
    ['with commas between', 'Softer skin.*, † Done.', ['*', '†']],
    ['without the space after', 'Softer skin.*Done.', ['*']],
    ['with a space before', 'Softer skin. * Done.', ['*']],
    ['doubled', 'Softer skin.** Done.', ['**']],
    ['raised digits at the end of a sentence', 'Softer skin.¹ Done.², ³', ['¹', '²', '³']],
  ])('%s', (_, text, expected) => {
    expect(signs(text)).toEqual(expected)
  })

  test.each([
    ['a sign inside a word', 'They said d*mn and 2*3 is 6'],
    ['bold words', 'We are **very** careful, and **“sure.”** too'],
    ['stressed words', 'We are *quite* sure, *really*.'],
    ['a sign between spaces', 'Take 2 * 3 drops'],
    ['a sign after a bracket', 'It is clear (*see below)'],
    ['a paragraph of a law', 'The Code §651 and § 12 say so'],
    ['square and cubic units', 'It treats 40 cm² with 0.8 cm³ at 10⁶ beads'],
    ['a raised digit in a word without a note', 'CO₂ and H³ stay'],
    ['a line-start bullet', '* Before: wash'],
  ])('are not: %s', (_, text) => {
    expect(taken(text)).toEqual({text, marks: []})
  })

  test('of raised digits count inside a sentence where they have a note', () => {
    expect(signs('Nightlamp² warms the skin', '²')).toEqual(['²'])
    expect(signs('It treats 40 cm² at once', '²')).toEqual([])
  })

  test('of raised digits side by side are two marks where each has a note, else one', () => {
    expect(signs('Softer skin.¹²', '¹', '²')).toEqual(['¹', '²'])
    expect(signs('Softer skin.¹²', '¹', '²', '¹²')).toEqual(['¹²'])
    expect(signs('Softer skin.¹²')).toEqual(['¹²'])
  })
})
