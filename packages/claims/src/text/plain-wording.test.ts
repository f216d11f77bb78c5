import {closingOf, isWording, plainWording} from './plain-wording.ts'

describe('plainWording', () => {
  it('leaves out what cannot be seen, of every kind', () => {
    for (const sign of [
      '\u00ad',
      '\u200b',
      '\u2060',
      '\u2064',
      '\ufeff',
      '\ufe0f',
      '\u034f',
      '\u{e0061}',
      '\u202e',
    ])
      expect(isWording(`It he${sign}lps.`, 'It helps')).toBe(true)
  })

  it('takes dashes and white space of every kind for the same', () => {
    expect(plainWording('1 – 7\u00a0days  —\n then')).toBe('1-7 days-then')
    expect(plainWording('a - - b')).toBe('a--b')
  })

  it('ends a wording before the punctuation that closes it', () => {
    expect(plainWording(' “It helps!?” ')).toBe('It helps')
    expect(closingOf('It helps … ')).toBe(' … ')
    expect(closingOf('It helps')).toBe('')
    expect(closingOf('...')).toBe('...')
  })

  // Where the time grows with the square of the length, this takes minutes.
  it.each([' ', '.', '- ', "' ", '\n'])('takes long runs of “%s”', (sign) => {
    const run = sign.repeat(100_000)
    expect(closingOf(`a${run}a`)).toBe('')
    expect(plainWording(`a${run}a`).endsWith('a')).toBe(true)
  })
})
