/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react'
import {fixtureSnapshot, treatment} from '../fixture-snapshot.ts'
import {HomePage} from './HomePage.tsx'
import {homeProps} from './home-props.ts'

const show = () =>
  render(
    <HomePage
      {...homeProps(
        fixtureSnapshot(
          treatment('peel', {title: 'Peel', category: 'skin', summary: 'A mild acid.'}),
          treatment('toxin', {title: 'Toxin', category: 'injectables'}),
          treatment('fillers', {title: 'Fillers', category: 'injectables'}),
        ),
      )}
    />,
  )

describe('the front page', () => {
  it('lists treatments under their categories, by title, and leaves empty categories out', () => {
    show()
    const main = within(screen.getByRole('main'))
    const categories = main.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent)
    expect(categories.slice(0, -2)).toEqual(['Lines, volume and sweating', 'Skin treatments'])
    const injectables = within(screen.getByRole('region', {name: 'Lines, volume and sweating'}))
    expect(injectables.getAllByRole('link').map(({textContent}) => textContent)).toEqual([
      'Lines, volume and sweating',
      'Fillers',
      'Toxin',
    ])
  })

  it('leads to each treatment and says what it is about', () => {
    show()
    const skin = within(screen.getByRole('region', {name: 'Skin treatments'}))
    expect(skin.getByRole('link', {name: 'Peel'}).getAttribute('href')).toBe('/treatments/peel')
    expect(skin.getByText('A mild acid.')).toBeTruthy()
  })

  it('leads to each place of the clinic', () => {
    show()
    const places = within(screen.getByRole('region', {name: 'Where we are'}))
    expect(places.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/locations/example-street',
    ])
  })

  it('has one heading of the first level, and a link past the head of the page', () => {
    show()
    expect(screen.getAllByRole('heading', {level: 1})).toHaveLength(1)
    const target = screen.getByRole('link', {name: 'Skip to the content'}).getAttribute('href')
    expect(`#${screen.getByRole('main').id}`).toBe(target)
  })

  it('tells how to reach the clinic, what to do in an emergency, and the legal notice', () => {
    show()
    const head = within(screen.getByRole('banner'))
    expect(head.getByRole('link', {name: 'Call +1 555 0100'}).getAttribute('href')).toBe('tel:+15550100')
    const foot = within(screen.getByRole('contentinfo'))
    expect(foot.getByText('In an emergency call 911.')).toBeTruthy()
    expect(foot.getByText('An invented clinic.')).toBeTruthy()
    expect(foot.getByRole('link', {name: 'hello@example.org'}).getAttribute('href')).toBe(
      'mailto:hello@example.org',
    )
  })
})
