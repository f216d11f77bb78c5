import fc from 'fast-check'
import {australianInjectables, botulinumToxins} from '../../packs/words/medicines.ts'
import {examplePage, examplePassage} from '../../testing/example.ts'
import {isNamed, namesOf, rangesOfNames} from './names.ts'
import {readingOf} from './reading.ts'

const list = [...botulinumToxins, ...australianInjectables]
const names = namesOf(list)

/** The words of a text that name a medicine, as they stand in it. */
const named = (text: string, sought = names): readonly string[] =>
  readingOf(examplePage([examplePassage(text)])).passages.flatMap((reading) =>
    rangesOfNames(sought, reading).map(({from, to}) => {
      const range = reading.of.normalised.range(from, to)
      return text.slice(range.from, range.to)
    }),
  )

describe('names of medicines', () => {
  test.each([
    ['Botox', 'Botox'],
    ['#botox', 'botox'],
    ['#lipbotox', 'botox'],
    ['lipbotox now', 'botox'],
    ['our botoxparty', 'botoxparty'],
    ['No-Botox', 'Botox'],
    ['B0tox', 'B0tox'],
    ['8otox', '8otox'],
    ['Bot0x', 'Bot0x'],
    ['B.o.t.o.x', 'B.o.t.o.x'],
    ['B-o-t-o-x', 'B-o-t-o-x'],
    ['B o t o x', 'B o t o x'],
    ['B. O. T. O. X.', 'B. O. T. O. X'],
    ['Bo tox', 'Bo tox'],
    ['Bo-tox', 'Bo-tox'],
    ['Bo—tox', 'Bo—tox'],
    ['Bo·tox', 'Bo·tox'],
    ['B_o_t_o_x', 'B_o_t_o_x'],
    ['Вotох', 'Вotох'],
    ['Βοτοχ', 'Βοτοχ'],
    ['𝗕𝗼𝘁𝗼𝘅', '𝗕𝗼𝘁𝗼𝘅'],
    ['Ｂｏｔｏｘ', 'Ｂｏｔｏｘ'],
    ['Bo\u2060tox', 'Bo\u2060tox'],
    ['Bo\u{e0020}tox', 'Bo\u{e0020}tox'],
    ['Bötóx', 'Bötóx'],
    ['Dy$port', 'Dy$port'],
    ['Xe0m!n', 'Xe0m!n'],
    ['Xeornin', 'Xeornin'],
    ['Al1uzience and Relfydess', 'Al1uzience'],
    ['Juvéderm', 'Juvéderm'],
    ['beautox', 'beautox'],
    ['brotox for him', 'brotox'],
    ['baby botox', 'botox'],
    ['Botox’s', 'Botox'],
  ])('%s', (text, found) => {
    expect(named(text)[0]).toBe(found)
  })

  test.each([
    'botany',
    'Botanical extracts',
    'toxic',
    'nontoxic toothpaste',
    'detox tea',
    'A detox, both oxygen and water',
    'robot oxygen',
    'The robot ox',
    'about oxygen',
    'Botulism is an illness.',
    'intoxicated',
    'Lines at 80 70 x 60',
    'relaxing',
    'The dye is portable',
    'a sports day',
    'Is portability a must',
    'Society boat',
    'variety, body and soul',
    'paper lanes',
    'A scalp trauma',
    'neurology',
    'Nab a taxi',
    'a new filler',
    'Tell us about your cat',
  ])('no name: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  const single = list.flatMap((name) => (/^[a-z]{5,}\*$/.test(name) ? [name.slice(0, -1)] : []))
  const looks: Readonly<Record<string, readonly string[]>> = {
    a: ['а', 'α', '4', '@', 'ａ', '𝐚', 'á'],
    b: ['В', 'β', '8', 'ｂ', '𝕓'],
    c: ['с', 'ϲ', 'ⓒ'],
    e: ['е', 'ε', '3', 'é', '𝓮'],
    i: ['і', 'ι', '1', 'ı', 'î'],
    l: ['ӏ', 'I', '1', 'ł'],
    m: ['м', 'Μ', 'rn'],
    o: ['о', 'ο', '0', 'ö', 'ø', '𝟶'],
    s: ['ѕ', '5', '$', 'ｓ'],
    t: ['т', 'τ', '7', 'ŧ'],
    x: ['х', 'χ', '×', '𝔁'],
    y: ['у', 'γ', 'ý'],
  }
  const insides = [
    '',
    '',
    '\u00ad',
    '\u200b',
    '\u2060',
    '\u2064',
    '\ufeff',
    '\ufe0f',
    '\u034f',
    '\u{e0061}',
    '\u0301',
  ]

  /** A name of which every third letter at most is another, with what cannot be seen and one separator in it. */
  const disguised = fc
    .record({
      name: fc.constantFrom(...single),
      swaps: fc.array(fc.nat(), {minLength: 20, maxLength: 20}),
      inside: fc.array(fc.constantFrom(...insides), {minLength: 20, maxLength: 20}),
      separator: fc.constantFrom('', '', '.', '-', ' ', '–', '_', '·', '\u00a0', '. '),
      at: fc.nat(),
      everywhere: fc.boolean(),
      capitals: fc.boolean(),
    })
    .map(({name, swaps, inside, separator, at, everywhere, capitals}) => {
      const place = 1 + (at % (name.length - 1))
      return Array.from(name, (letter, index) => {
        const shapes = looks[letter] ?? []
        const swap = swaps[index] ?? 0
        const shown =
          swap % 3 === 0 && index % 3 === 0 ? (shapes[swap % Math.max(1, shapes.length)] ?? letter) : letter
        const before = index > 0 && (everywhere || index === place) ? separator : ''
        const last = index === name.length - 1
        return (
          before + (capitals && index % 2 === 0 ? shown.toUpperCase() : shown) + (last ? '' : inside[index])
        )
      }).join('')
    })

  it('finds every name in every disguise, and covers it exactly', () => {
    fc.assert(
      fc.property(
        disguised,
        fc.constantFrom(['', ''], ['Ask about ', ' today.'], ['“', '”®'], ['#', '']),
        (written, [before = '', after = '']) => {
          expect(named(before + written + after)).toEqual([written])
        },
      ),
      {numRuns: 2000},
    )
  })

  it('is not slow on long words and long rows of signs', () => {
    for (const text of ['a', 'botox', 'bo', '1,', 'b ', 'rn', '@a', '-'].map((each) => each.repeat(20_000)))
      expect(isNamed(names, readingOf(examplePage([examplePassage(text)])))).toBe(text.startsWith('botox'))
  })
})
