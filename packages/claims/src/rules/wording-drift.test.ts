import {exampleClaim, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

const claims = [
  exampleClaim({
    wordings: ['Frown lines may look softer.', 'Most people’s lines look softer within 3–7 days'],
  }),
]
const found = (written: string, imported?: string) =>
  foundOnPages('wording-drift', [examplePage([examplePassage(written)], {imported})], {claims})

/** The passage after the first fix. */
const mended = (written: string) => {
  const [finding] = found(written)
  const [fix] = finding?.fixes ?? []
  if (finding?.passage === undefined || fix?.kind !== 'replace-text') throw new Error('No fix that replaces.')
  return finding.passage.slice(0, fix.range.from) + fix.text + finding.passage.slice(fix.range.to)
}

describe('wording-drift', () => {
  it.each([
    '[Frown lines may look softer.|claim]',
    '[Frown lines may look softer|claim].',
    'As we said, [frown lines may look softer|claim]!',
    '[Frown  lines may\u00a0look softer |claim]. More.',
    "[Most people's lines look softer within 3-7 days|claim].",
    '[Most people’s lines look softer within 3 to 7 days|claim].',
    '[Most people’s lines look softer within 3\u202f–\u202f7\u00a0days|claim].',
    '[“Frown lines may look softer.”|claim]',
    '[Frown lines may look sof\u00adter.|claim]',
  ])('lets an approved wording be: %s', (written) => {
    expect(found(written)).toEqual([])
  })

  it('finds other words, with the nearest approved wording and what differs', () => {
    expect(found('Yes. [Frown lines will always look softer|claim]. More.')).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'sections[_key=="s"].body[_key=="b"]',
        excerpt: 'Frown lines will always look softer',
        span: {from: 5, to: 40},
        message: expect.stringContaining(
          'The nearest is “Frown lines may look softer.” Here: “will always” instead of “may”.',
        ),
      }),
    ])
  })

  it('finds a question where the wording states', () => {
    expect(severities(found('[Frown lines may look softer?|claim]'))).toEqual(['error'])
  })

  it.each([
    ['[Frown lines look softer|claim]', '“may” missing'],
    ['[Frown lines may look much softer|claim]', '“much” added'],
    ['[Most people’s lines look softer within 2–7 days|claim]', '“2-7” instead of “3-7”'],
    ['[Nine lines look softer within 3–7 days|claim]', "“nine” instead of “most people's”"],
  ])('tells in %s: %s', (written, difference) => {
    expect(found(written)[0]?.message).toContain(`Here: ${difference}.`)
  })

  it('offers the approved wording, set into its sentence', () => {
    expect(mended('Yes. [Frown lines will look softer|claim], we hope.')).toBe(
      'Yes. Frown lines may look softer, we hope.',
    )
    expect(mended('So [frown lines can look softer. |claim]More.')).toBe(
      'So frown lines may look softer. More.',
    )
    expect(found('[Frown lines will look softer.|claim]')[0]?.fixes).toEqual([
      {
        kind: 'replace-text',
        title: 'Use the approved wording',
        range: {from: 0, to: 29},
        text: 'Frown lines may look softer.',
      },
    ])
  })

  it('offers no wording for words that have little in common with any', () => {
    const [finding] = found('[The clinic opens at nine|claim].')
    expect(finding?.message).toMatch(
      /little in common with any approved wording.*choose the claim that says this/,
    )
    expect(finding?.fixes).toBeUndefined()
  })

  it('leaves to other rules a use of no words, and of no claim', () => {
    expect(found('[ |claim][Anything|gone]')).toEqual([])
  })

  it('warns only on a page that was imported and never approved', () => {
    expect(severities(found('[Other words|claim]', 'Other words'))).toEqual(['warning'])
  })
})
