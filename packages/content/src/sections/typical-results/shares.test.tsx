import {renderToStaticMarkup} from 'react-dom/server'
import {Bars} from './Bars.tsx'
import {sharesIn} from './shares.ts'

describe('the bars of a figure', () => {
  it.each([
    [
      'Less in 94% of people, against 36% given a dummy.',
      [
        [94, 94],
        [36, 36],
      ],
    ],
    ['Less in 94 % of people.', [[94, 94]]],
    [
      'Eased in 46% to 61.5% of people, against 1% or less.',
      [
        [46, 61.5],
        [1, 1],
      ],
    ],
    ['It grew by 150%, in 1,200% light.', []],
    ['Three in four people saw less.', []],
  ])('are the shares that the sentence says: %s', (text, shares) => {
    expect(sharesIn(text).map(({from, to}) => [from, to])).toEqual(shares)
  })

  it('say nothing that a screen reader would read twice', () => {
    const html = renderToStaticMarkup(<Bars text="46% to 61% against 1%" />)
    expect(html).toMatch(/^<div class="bars" aria-hidden="true">/)
    expect(html.replaceAll(/<[^>]*>/g, '')).toBe('')
    expect(html).toContain('data-share="46–61%"')
  })

  it('are not there where the sentence says no share', () => {
    expect(renderToStaticMarkup(<Bars text="Three in four." />)).toBe('')
  })
})
