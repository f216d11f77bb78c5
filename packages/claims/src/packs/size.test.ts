import {examplePage, examplePassage, exampleSite} from '../testing/example.ts'
import {packs} from './all.ts'

const rules = packs.flatMap((pack) => pack.rules)
const length = 60_000

/** What every page rule of every pack finds on a page of one text of that many characters. */
function foundOn(unit: string): number {
  const page = examplePage([
    examplePassage(unit.repeat(Math.ceil(length / unit.length)), {role: 'paragraph'}),
    examplePassage(`A botox laser. ${unit.repeat(Math.ceil(length / unit.length))}`, {kind: 'safety'}),
  ])
  return rules.flatMap((rule) => (rule.appliesTo === 'page' ? [...rule.check(page, exampleSite())] : []))
    .length
}

// Where the time grows with the square of the length, this takes minutes instead of a second or two.
describe('all packs on texts of sixty thousand characters', () => {
  test.each([
    ['one word', 'a'],
    ['one word of names', 'botox'],
    ['one figure', '1'],
    ['figures and commas', '1,'],
    ['figures', '1 '],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['hyphens', '-'],
    ['hyphens in words', 'a-'],
    ['hyphens at ends of lines', 'a-\n'],
    ['dots', '.'],
    ['dollar signs', '$'],
    ['percentages', '5% '],
    ['hash signs', '#'],
    ['one hashtag', '#a'],
    ['denials', 'not '],
    ['quotes', '“'],
    ['brackets', '('],
    ['accents', 'e\u0301'],
    ['letters of another script', 'в'],
    ['what cannot be seen', '\u200b'],
    ['beginnings of phrases', 'no other '],
    ['units', 'unit a '],
    ['denied promises', 'not painless or '],
    ['harms', 'pain, permanent '],
    ['exceptions', '20% off '],
  ])('%s', (_, unit) => {
    expect(foundOn(unit)).toBeGreaterThanOrEqual(0)
  })

  test('promises without an end of a sentence', () => {
    expect(foundOn('guaranteed ')).toBeGreaterThan(length / 'guaranteed '.length)
  })
})
