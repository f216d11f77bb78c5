import {renderToStaticMarkup} from 'react-dom/server'
import {markdown} from '../../authoring/markdown.ts'
import {Bars} from './Bars.tsx'
import {fixtures} from './fixtures.ts'
import {typicalResults} from './index.ts'

const complaintsOn = (figure: object) => {
  const read = typicalResults.model.safeParse({
    _type: 'typicalResults',
    _key: 's',
    ...fixtures.default,
    figures: [{_key: 'f', name: 'Sweat', percent: 94, text: markdown('Less in 94% of people.'), ...figure}],
  })
  return read.success ? [] : read.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`)
}

describe('a figure', () => {
  it('draws a number that its sentence says, also behind a narrow space', () => {
    expect(complaintsOn({})).toEqual([])
    expect(complaintsOn({text: markdown('Less in 94 % of people.')})).toEqual([])
  })

  it.each([
    ['percent', {percent: 95}, '95%'],
    ['percent', {percent: 4}, '4%'],
    ['percent', {percent: 94, text: markdown('Less in 1.94% of people.')}, '94%'],
    ['upTo', {upTo: 97}, '97%'],
    ['against', {against: 36}, '36%'],
  ])('is refused where the sentence does not say its number (%s)', (field, figure, number) => {
    expect(complaintsOn(figure)).toEqual([
      `figures.0.${field}: The bar shows ${number}, and the sentence under it does not say ${number}. Correct one of them.`,
    ])
  })

  it('says nothing by its bars that a screen reader would read twice', () => {
    const html = renderToStaticMarkup(<Bars percent={46} upTo={61} against={1} />)
    expect(html).toContain('aria-hidden="true"')
    expect(html.replaceAll(/<[^>]*>/g, '')).toBe('')
    expect(html).toContain('data-share="46–61%"')
  })
})
