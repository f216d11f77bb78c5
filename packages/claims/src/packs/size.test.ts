import {examplePage, examplePassage, exampleSite} from '../testing/example.ts'
import {packs} from './all.ts'

const rules = packs.flatMap((pack) => pack.rules)
const short = 15_000
const factor = 4
const runs = 3

let texts = 0
/** A page of two texts of about that many characters; never the same twice, for what was read is remembered. */
function pageOf(unit: string, length: number) {
  texts += 1
  const text = `${unit.repeat(Math.ceil(length / unit.length))} No. ${texts}`
  return examplePage([
    examplePassage(text, {role: 'paragraph'}),
    examplePassage(`A botox laser. ${text}`, {kind: 'safety'}),
  ])
}

/** What every page rule of every pack finds there. */
function foundOn(unit: string, length: number): number {
  const page = pageOf(unit, length)
  const site = exampleSite()
  return rules.flatMap((rule) => (rule.appliesTo === 'page' ? [...rule.check(page, site)] : [])).length
}

/** The least of several times of the processor, in milliseconds: others on the machine do not count. */
const timeOn = (unit: string, length: number): number =>
  Math.min(
    ...Array.from({length: runs}, () => {
      const before = process.cpuUsage()
      foundOn(unit, length)
      const {user, system} = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )

// Four times the text takes four times as long, and sixteen times where the time grows with the square.
describe('all packs on very long texts take time in proportion to the length', () => {
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
    timeOn(unit, short)
    expect(timeOn(unit, short * factor)).toBeLessThan(2 * factor * timeOn(unit, short))
  })

  test('promises without an end of a sentence', () => {
    const length = short * factor
    expect(foundOn('guaranteed ', length)).toBeGreaterThan(length / 'guaranteed '.length)
  })
})
