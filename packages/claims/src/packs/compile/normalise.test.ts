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

  it('leads back to the place in the original', () => {
    const text = 'A ﬁne Bo\u00adtox® day'
    const {text: plain, original} = normalise(text, 'paragraph')
    const from = plain.indexOf('botox')
    expect(text.slice(original(from), original(from + 4) + 1)).toBe('Bo\u00adtox')
  })

  it('keeps offsets in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const {text: plain, original} = normalise(text, 'paragraph')
        const offsets = Array.from(plain, (_, index) => original(index))
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true)
      }),
    )
  })
})
