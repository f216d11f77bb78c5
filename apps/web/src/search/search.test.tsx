/** @jest-environment jsdom */
import {fireEvent, render, screen} from '@testing-library/react'
import {isOneSlip, matches, start} from '../../public/search.js'
import {fixtureSnapshot, treatment} from '../fixture-snapshot.ts'
import {SearchPage} from './SearchPage.tsx'
import {searchProps} from './search-props.ts'

const snapshot = fixtureSnapshot(
  treatment('peel', {title: 'Peel', category: 'skin', summary: 'A mild acid.'}),
  treatment('toxin', {title: 'Toxin for lines', summary: null}),
)
const show = () => render(<SearchPage {...searchProps(snapshot)} />)
const seen = () => screen.getAllByRole('listitem').map((item) => item.querySelector('h2')?.textContent)
const shown = () => seen().filter((title) => title !== undefined)

describe('the search', () => {
  it('is a list of all treatments without its script, and offers no field that would do nothing', () => {
    show()
    expect(shown()).toEqual(['Peel', 'Toxin for lines'])
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('shows with its script what matches, says how many, and keeps the words in the address', () => {
    show()
    start(document, new URL('https://clinic.example/search'), history)
    const field = screen.getByRole('searchbox', {name: 'Treatment, part of the body or concern'})
    fireEvent.input(field, {target: {value: 'ACI'}})
    expect(shown()).toEqual(['Peel'])
    expect(screen.getByRole('status').textContent).toBe('1 of 2 treatments')
    expect(location.search).toBe('?q=ACI')
    fireEvent.input(field, {target: {value: 'zebra'}})
    expect(screen.getByRole('status').textContent).toContain('No treatment matches')
    fireEvent.input(field, {target: {value: ''}})
    expect(shown()).toEqual(['Peel', 'Toxin for lines'])
  })

  it('begins with the words of its address', () => {
    show()
    start(document, new URL('https://clinic.example/search?q=toxin'), history)
    expect(shown()).toEqual(['Toxin for lines'])
  })

  it.each([
    ['botulinum', 'Botulinum toxin for lines', true],
    ['lines toxin', 'Botulinum toxin for lines', true],
    ['bot', 'Botulinum toxin', true],
    ['botulinim', 'Botulinum toxin', true],
    ['boutlinum', 'Botulinum toxin', true],
    ['linum', 'Botulinum toxin', false],
    ['creme', 'Crème', true],
    ['peal', 'Peel', false],
    ['', 'Peel', true],
  ])('“%s” in “%s”: %s', (typed, text, found) => {
    expect(matches(typed, text)).toBe(found)
  })

  it('takes one slip for a slip, and two for another word', () => {
    expect(isOneSlip('filler', 'filer')).toBe(true)
    expect(isOneSlip('filler', 'fiellr')).toBe(false)
    expect(isOneSlip('filler', 'filter')).toBe(true)
    expect(isOneSlip('filler', 'fulter')).toBe(false)
  })
})
