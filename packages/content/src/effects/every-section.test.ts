import {libraryOf, pageOn} from '@caveat/claims'
import {markdown} from '../authoring/markdown.ts'
import {documents} from '../documents/registry.ts'
import {sections} from '../sections/registry.ts'
import {treatmentPage} from '../treatment-page/passages.ts'
import {treatmentOn} from './treatment-on.ts'

const day = '2026-06-01'
const prose = (_key: string, text: string) => ({_type: 'prose', _key, body: markdown(text)})

const treatmentWith = (section: object) =>
  documents.treatment.model.parse({
    ...documents.treatment.fixtures.default,
    _id: 'treatment-a',
    _type: 'treatment',
    _rev: 'r',
    _updatedAt: '2026-01-01T00:00:00Z',
    sections: [section, prose('last', 'It is done here.')],
  })

const withdrawing = (_id: string) => ({
  library: libraryOf(
    [
      {
        ...{_id, wordings: [_id], labels: [], disclaimers: [], evidence: [], markets: []},
        withdrawn: {at: day, reason: 'new data', effect: 'drop-sentence' as const},
      },
    ],
    [],
  ),
})

const examples = Object.values(sections).flatMap(({type, fixtures}) =>
  Object.entries(fixtures).map(([name, fixture]) => ({name: `${type}, ${name}`, type, fixture})),
)

describe('whatever claim is left out of a section, what is left is a whole treatment', () => {
  it.each(examples)('$name', ({type, fixture}) => {
    const treatment = treatmentWith({...fixture, _type: type, _key: 'here'})
    const page = treatmentPage(treatment)
    const claims = new Set(page.passages.flatMap(({uses}) => uses.map(({claim}) => claim)))
    for (const claim of claims) {
      const [foretold, then] = [
        pageOn(page, withdrawing(claim), day),
        treatmentOn(treatment, withdrawing(claim), day),
      ]
      expect(then.kind).toBe('shortened')
      expect(foretold.kind).toBe('shortened')
      if (then.kind !== 'shortened' || foretold.kind !== 'shortened') continue
      const texts = (passages: typeof page.passages) => passages.map(({text}) => text)
      expect(texts(treatmentPage(then.treatment).passages)).toEqual(texts(foretold.page.passages))
    }
  })

  it('the examples make claims in most types', () => {
    const types = examples.filter(({type, fixture}) =>
      treatmentPage(treatmentWith({...fixture, _type: type, _key: 'here'})).passages.some(
        ({uses}) => uses.length > 0,
      ),
    )
    expect(new Set(types.map(({type}) => type)).size).toBeGreaterThan(3)
  })
})
