/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react'
import {CategoryPage} from './categories/CategoryPage.tsx'
import {categoryProps, usedCategories} from './categories/category-props.ts'
import {ClaimsPage} from './claims/ClaimsPage.tsx'
import {claimsProps} from './claims/claims-props.ts'
import {fixtureSnapshot, treatment} from './fixture-snapshot.ts'
import {homeProps} from './home/home-props.ts'
import {LocationPage} from './locations/LocationPage.tsx'
import {locationProps, locationSlugs} from './locations/location-props.ts'
import {PersonPage} from './people/PersonPage.tsx'
import {personProps, personSlugs} from './people/person-props.ts'

const snapshot = fixtureSnapshot(
  treatment('peel', {title: 'Peel', category: 'skin'}),
  treatment('toxin', {title: 'Toxin', category: 'injectables', performedBy: null, locations: null}),
  treatment('fillers', {title: 'Fillers', category: 'injectables', reviewedBy: null}),
)

/** What a page needs that is there. */
const given = <T,>(props: T | undefined): T => {
  if (props === undefined) throw new Error('The page is not there.')
  return props
}
const linksIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])

describe('the page of a category', () => {
  it('lists its treatments by title, and no others', () => {
    const {container} = render(
      <CategoryPage {...given(categoryProps(snapshot, 'lines-volume-and-sweating'))} />,
    )
    expect(screen.getByRole('heading', {level: 1, name: 'Lines, volume and sweating'})).toBeTruthy()
    expect(linksIn(given(container.querySelector<HTMLElement>('.cards') ?? undefined))).toEqual([
      ['Fillers', '/treatments/fillers'],
      ['Toxin', '/treatments/toxin'],
    ])
  })

  it('is there for each category with a treatment', () => {
    expect(usedCategories(snapshot)).toEqual(['lines-volume-and-sweating', 'skin-treatments'])
    expect(categoryProps(snapshot, 'surgery')).toBeUndefined()
    expect(categoryProps(snapshot, 'toString')).toBeUndefined()
  })

  it('has what is too much for the front page', () => {
    const many = fixtureSnapshot(
      ...Array.from({length: 30}, (_, n) => treatment(`t${n}`, {category: 'skin', title: `Treatment ${n}`})),
    )
    expect(homeProps(many).groups).toEqual([expect.objectContaining({more: 18})])
    expect(homeProps(many).groups[0]?.treatments).toHaveLength(12)
    expect(categoryProps(many, 'skin-treatments')?.treatments).toHaveLength(30)
  })
})

describe('the page of a person', () => {
  it('says what they do and which pages they have checked', () => {
    render(<PersonPage {...given(personProps(snapshot, 'ada-example'))} />)
    expect(screen.getByRole('heading', {level: 1, name: 'Ada Example, RN'})).toBeTruthy()
    expect(screen.getByText('Ada looks after skin treatments.')).toBeTruthy()
    expect(linksIn(screen.getByRole('region', {name: 'Treatments'})).map(([name]) => name)).toEqual([
      'Fillers',
      'Peel',
    ])
    expect(linksIn(screen.getByRole('region', {name: 'Pages checked'})).map(([name]) => name)).toEqual([
      'Peel',
      'Toxin',
    ])
  })

  it('is there for those who have a slug', () => {
    expect(personSlugs(snapshot)).toEqual(['ada-example'])
    expect(personProps(snapshot, 'nobody')).toBeUndefined()
  })
})

describe('the page of a place', () => {
  it('says how to get there, what is done there and by whom', () => {
    render(<LocationPage {...given(locationProps(snapshot, 'example-street'))} />)
    expect(screen.getByText('There is a lift. Parking is behind the building.')).toBeTruthy()
    expect(linksIn(screen.getByRole('region', {name: 'What is done here'})).map(([name]) => name)).toEqual([
      'Fillers',
      'Peel',
    ])
    expect(linksIn(screen.getByRole('region', {name: 'Who does it'}))).toEqual([
      ['Ada Example, RN', '/people/ada-example'],
    ])
    const calls = screen.getAllByRole('link', {name: '+1 555 0101'})
    expect(calls.map((link) => link.getAttribute('href'))).toEqual(['tel:+15550101'])
  })

  it('is there for each place', () => {
    expect(locationSlugs(snapshot)).toEqual(['example-street'])
    expect(locationProps(snapshot, 'elsewhere')).toBeUndefined()
  })
})

describe('the page about claims and notes', () => {
  it('lists every note that a page prints, with these pages, and no other', () => {
    render(<ClaimsPage {...claimsProps(snapshot)} />)
    const notes = within(screen.getByRole('region', {name: 'Every note on our pages'}))
    const items = notes.getAllByRole('listitem')
    expect(items).toHaveLength(1)
    expect(items[0]?.textContent).toContain('Results differ from person to person.')
    expect(linksIn(given(items[0])).map(([name]) => name)).toEqual(['Fillers', 'Peel', 'Toxin'])
  })
})

it('none hands over anything that JSON cannot hold', () => {
  for (const props of [
    categoryProps(snapshot, 'skin-treatments'),
    personProps(snapshot, 'ada-example'),
    locationProps(snapshot, 'example-street'),
    claimsProps(snapshot),
  ])
    expect(JSON.parse(JSON.stringify(props))).toStrictEqual(props)
})
