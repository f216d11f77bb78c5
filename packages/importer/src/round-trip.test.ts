import path from 'node:path'
import fc from 'fast-check'
import {ImportError} from './import-error.ts'
import {importText} from './import-text.ts'
import {fixtures, realDocuments, realPlace} from './test-support/legacy-documents.ts'
import {pageText, withoutSpace} from './test-support/page.ts'

/** Pages whose signs are what the site would choose, so that even the marks come back as they were. */
const canonical = new Set(['velloxin-and-dormaline.txt', 'frostglow-peel.txt'])

describe('a page of our own', () => {
  test.each(fixtures.map(({file, text}) => ({name: path.basename(file), file, text})))(
    '$name loses nothing',
    ({name, file, text}) => {
      const {documents, report} = importText({file, text})
      expect(report.warnings.filter(({kind}) => kind === 'text-lost')).toEqual([])
      if (canonical.has(name)) expect(withoutSpace(pageText(documents))).toBe(withoutSpace(text))
    },
  )

  test('with hard-wrapped lines and raised digits comes back with its notes numbered', () => {
    const wrapped = fixtures.find(({file}) => file.endsWith('stillwater-gel.txt'))
    if (wrapped === undefined) throw new Error('fixtures/stillwater-gel.txt is missing.')
    const {documents, report} = importText(wrapped)
    expect(report.warnings).toEqual([])
    expect(report.notes.map(({sign, sentences}) => sign + sentences)).toEqual(['¹2', '²1', '³2', '⁴1'])
    expect(pageText(documents)).toContain(
      'Each fold takes about 10⁶ tiny beads, or 0.8 cm³ of gel.\n\nHow long does it last?\n\nFor most people the gel stays for half a year.1, 3 It goes',
    )
  })
})

describe('the real pages', () => {
  test('come back as they were, where they are found', () => {
    const real = realDocuments()
    process.stderr.write(
      real.length === 0
        ? `Importer: no real legacy page was tested, none is at ${realPlace}. Put some there, or name a file or folder in CAVEAT_LEGACY.\n`
        : `Importer: tested with the real legacy pages ${real.map(({file}) => path.basename(file)).join(', ')}.\n`,
    )
    for (const page of real) {
      const {documents, report} = importText(page)
      expect(report.warnings).toEqual([])
      expect(withoutSpace(pageText(documents))).toBe(withoutSpace(page.text))
      expect(importText({...page, text: pageText(documents)}).report).toEqual({...report, normalised: []})
    }
  })

  test('have the structure that people see in them', () => {
    const page = realDocuments().find(({file}) => path.basename(file) === 'botox-and-dysport.txt')
    if (page === undefined) {
      process.stderr.write('Importer: botox-and-dysport.txt is not among the legacy pages: not tested.\n')
      return
    }
    const {documents, report} = importText(page)
    expect(report).toMatchObject({bullets: 2, sentences: 42, markedSentences: 22, claims: 22})
    expect(report.headings).toHaveLength(3)
    expect(documents.treatment.sections).toHaveLength(4)
    expect(documents.treatment.sections[0]).not.toHaveProperty('heading')
    const noteLine = page.text.trim().split('\n').at(-1)
    expect(documents.disclaimers.map(({text}) => `*${text}`)).toEqual([noteLine])
    expect(pageText(documents).match(/[.!?]\*/g)).toHaveLength(22)
  })
})

describe('a made-up page', () => {
  const closing = new Map([
    ['“Soft', '”'],
    ['(We', ')'],
  ])
  const word = fc.constantFrom('gel', 'skin', 'Dr. Hale', 'e.g. Light', '3.5 mL', 'cm²', '“calm”', '2*3')
  const sentence = fc.record({
    opening: fc.constantFrom('The', 'Ask', 'Most', '“Soft', '(We'),
    words: fc.array(word, {minLength: 1, maxLength: 8}),
    end: fc.constantFrom('.', '!', '?', '…'),
    notes: fc.uniqueArray(fc.integer({min: 0, max: 2}), {maxLength: 2}),
  })
  const paragraph = fc.record({
    bullet: fc.constantFrom('', '', '• ', '  • Dose: '),
    sentences: fc.array(sentence, {minLength: 1, maxLength: 4}),
  })
  const section = fc.record({
    heading: fc.constantFrom('How it works', 'The day', 'Is it for you?'),
    paragraphs: fc.array(paragraph, {minLength: 1, maxLength: 3}),
  })

  /** Signs are given in the order of first use, as the site does, so that the page comes back exactly. */
  const write = (sections: readonly (typeof section extends fc.Arbitrary<infer S> ? S : never)[]) => {
    const used: number[] = []
    let marked = 0
    const signOf = (note: number) => {
      if (!used.includes(note)) used.push(note)
      return ['*', '†', '‡'][used.indexOf(note)]
    }
    const lines = sections.flatMap(({heading, paragraphs}, index) => [
      ...(index === 0 ? [] : [heading]),
      ...paragraphs.map(({bullet, sentences}) => {
        const written = sentences.map(({opening, words, end, notes}) => {
          const close = closing.get(opening) ?? ''
          if (notes.length > 0) marked += 1
          return `${opening} ${words.join(' ')} ends${end}${close}${notes.map(signOf).join(', ')}`
        })
        return bullet + written.join(' ')
      }),
    ])
    const notes = used.map((note, index) => `${['*', '†', '‡'][index]}Note number ${note} says so.`)
    return {text: ['The page', ...lines, ...notes].join('\n\n'), marked, notes: notes.length}
  }

  test('is understood, loses nothing, and imports to the same page from its own plain text', () => {
    fc.assert(
      fc.property(fc.array(section, {minLength: 1, maxLength: 4}), (sections) => {
        const {text, marked, notes} = write(sections)
        const {documents, report} = importText({text, file: 'page.txt'})
        expect(report.markedSentences).toBe(marked)
        expect(report.notes).toHaveLength(notes)
        expect(withoutSpace(pageText(documents))).toBe(withoutSpace(text))
        const again = importText({text: pageText(documents), file: 'page.txt'}).documents
        expect(again.claims).toEqual(documents.claims)
        expect(again.treatment.sections).toEqual(documents.treatment.sections)
      }),
    )
  })

  test('of any characters loses nothing, or is refused', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '* ',
        '*',
        '**',
        '†',
        '.†',
        '.* ',
        '\n',
        '\n\n',
        '¹',
        '.¹',
        '• ',
        '- ',
        'Soft ',
        'skin',
        '. ',
      ),
      fc.string({unit: 'grapheme', maxLength: 4}),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const text = `Title\n\n${pieces.join('')}\n\nThe end.`
        try {
          const {report} = importText({text, file: 'page.txt'})
          expect(report.warnings.filter(({kind}) => kind === 'text-lost')).toEqual([])
        } catch (error) {
          if (!(error instanceof ImportError)) throw error
          expect(error.message).not.toMatch(/cannot be stored/)
        }
      }),
      {numRuns: 300},
    )
  })
})
