import stringWidth from 'string-width'
import {lineWindow} from './line-window.ts'

/** The window around the first of these words in a text. */
const around = (text: string, words: string) => {
  const from = text.indexOf(words)
  return lineWindow(text, {from, to: from + words.length})
}

/** What stands above the carets, where every character is one column wide. */
const marked = ([line, carets]: readonly [string, string]) =>
  line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)

const long = Array.from({length: 120}, (_, index) => `word${index}`).join(' ')

describe('the line around words', () => {
  it('is the whole line where it is short', () => {
    expect(around('Lines look softer.', 'look')).toEqual(['Lines look softer.', '      ^^^^'])
  })

  it.each(['word0', 'word60', 'word119', 'word10 word11', `${long.slice(20, 105)}`])(
    'shows a part of a long line, about 100 columns wide, with %s in it',
    (words) => {
      const shown = around(long, words)
      expect(marked(shown)).toBe(words)
      expect(shown[0].length).toBeGreaterThan(90)
      expect(shown[0].length).toBeLessThanOrEqual(100)
      expect(shown[0].startsWith('…')).toBe(words !== 'word0')
      expect(shown[0].endsWith('…')).toBe(words !== 'word119')
    },
  )

  it('marks no more than it shows of words that are longer than a line', () => {
    const [line, carets] = around(long, long.slice(50, 700))
    expect(line.length).toBeLessThanOrEqual(100)
    expect(carets.length).toBeLessThan(line.length)
  })

  it('counts two columns for a wide character, and one for letters with combining accents', () => {
    expect(around('肌が柔らか soft', 'soft')).toEqual(['肌が柔らか soft', '           ^^^^'])
    expect(around('肌が柔らか', '柔')[1]).toBe('    ^^')
    expect(around('cre\u0301me soft', 'soft')[1]).toBe('      ^^^^')
    expect(around('👩🏽‍⚕️ soft', 'soft')[1]).toBe('   ^^^^')
    const [line] = around('肌'.repeat(300), '肌'.repeat(3))
    expect(stringWidth(line)).toBeLessThanOrEqual(100)
  })

  it('marks a whole character where the range ends within it', () => {
    expect(lineWindow('a👩🏽‍⚕️b', {from: 1, to: 2})[1]).toBe(' ^^')
  })

  it('gives a tab four columns and a line break one', () => {
    expect(around('\tsoft', 'soft')).toEqual(['    soft', '    ^^^^'])
    expect(around('one\r\nsoft', 'soft')).toEqual(['one↵soft', '    ^^^^'])
  })

  it('marks an empty range, and one at the end, with one caret', () => {
    expect(lineWindow('soft', {from: 2, to: 2})[1]).toBe('  ^')
    expect(lineWindow('soft', {from: 4, to: 4})[1]).toBe('    ^')
    expect(lineWindow('', {from: 0, to: 0})).toEqual(['', '^'])
  })
})
