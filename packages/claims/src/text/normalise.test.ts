import fc from 'fast-check'
import {normalise} from './normalise.ts'

const folded = (text: string) => normalise(text, 'paragraph').text

describe('normalise', () => {
  it('folds case, accents, quotes and odd spaces and hyphens', () => {
    expect(folded('JUVÉDERM® won’t\u00a0“anti‑wrinkle”')).toBe('juvederm® won\'t "anti-wrinkle"')
  })

  it('leaves out soft hyphens, joiners and hyphenation at the end of a line', () => {
    expect(folded('Bo\u00adtox, Dys\u200bport, Xeo-\n  min')).toBe('botox, dysport, xeomin')
  })

  it('reads addresses and file names as words', () => {
    expect(normalise('wrinkle-relaxing_injection.jpg', 'file-name').text).toBe(
      'wrinkle relaxing injection jpg',
    )
    expect(folded('5. anti-wrinkle')).toBe('5. anti-wrinkle')
  })

  it('takes look-alike letters of other scripts, in circles and in other styles for the Latin ones', () => {
    for (const written of [
      'ВОТОХ',
      'вотох',
      'βοτοχ',
      '𝐁𝒐𝓽𝕠𝗑',
      'Ｂｏｔｏｘ',
      'ⓑⓞⓣⓞⓧ',
      '🅱🅞🆃🄾🅧',
      'ʙᴏᴛᴏx',
      'bötóx̂',
    ])
      expect(folded(written)).toBe('botox')
  })

  it('leaves out everything that cannot be seen', () => {
    const invisible = [
      '\u00ad',
      '\u034f',
      '\u061c',
      '\u180e',
      '\u200b',
      '\u200d',
      '\u202e',
      '\u2060',
      '\u2064',
      '\u3164',
      '\ufe0f',
      '\ufeff',
      '\u{e0061}',
      '\u{e0101}',
      '\u0007',
    ]
    expect(folded(`bo${invisible.join('')}tox`)).toBe('botox')
  })

  it('takes a dash inside a word for a hyphen, and keeps one between words', () => {
    expect(folded('anti–wrinkle, anti—wrinkle – anti−wrinkle')).toBe(
      'anti-wrinkle, anti-wrinkle – anti-wrinkle',
    )
  })

  it('leads back to the place in the original, whole characters and their accents included', () => {
    for (const written of ['Bo\u00adtox', 'bo\u200btox\u0301', '𝐁𝐨𝐭𝐨𝐱', 'ﬁne']) {
      const text = `A 🙂 ${written}® day`
      const {text: plain, range} = normalise(text, 'paragraph')
      const {from, to} = range(5, plain.indexOf('®'))
      expect(text.slice(from, to)).toBe(written)
    }
  })

  it('keeps places in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const {text: plain, range} = normalise(text, 'paragraph')
        const places = Array.from({length: plain.length}, (_, index) => range(index, index + 1))
        expect(places.map(({from}) => from)).toEqual(places.map(({from}) => from).toSorted((a, b) => a - b))
        expect(places.every(({from, to}) => 0 <= from && from < to && to <= text.length)).toBe(true)
      }),
    )
  })
})
