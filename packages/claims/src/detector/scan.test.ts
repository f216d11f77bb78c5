import fc from 'fast-check'
import {scan} from './scan.ts'

const words = (text: string) => {
  const {starts, ends} = scan(text)
  return starts.map((from, place) => text.slice(from, ends[place]))
}

describe('words, numbers and signs of a text', () => {
  it.each([
    ['It’s Dr. Hale’s 3.5 mL, e.g. for £1,200–1,500!', 'It’s Dr Hale’s 3.5 mL e.g for £ 1,200 – 1,500 !'],
    ['long-lasting results® in 90% of Juvéderm™ users*', 'long-lasting results in 90 % of Juvéderm users'],
    ['cafe\u0301 2nd -x- a..b R&D 10:30', 'cafe\u0301 2 nd x a b R&D 10:30'],
    ['smooth 😀 skin 𝒜b', 'smooth skin 𝒜b'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  const pattern =
    /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[£$€%#“”"…+–—:!?&]/gu
  const unit = fc.oneof(
    fc.constantFrom(..."aZé9٣½µ’'.&-,:…“%® \n\u0301\u200b", 'в', '中', '😀', '𝒜', '\ud800'),
    fc.string({unit: 'binary', maxLength: 1}),
  )

  it('are what the pattern finds', () => {
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 30}), (units) => {
        const text = units.join('')
        expect(words(text)).toEqual(Array.from(text.matchAll(pattern), ([word]) => word))
      }),
    )
  })
})
