/** @jest-environment jsdom */
import {markdown} from '@caveat/content'
import {render, screen, within} from '@testing-library/react'
import {fixtureSnapshot, treatment} from '../fixture-snapshot.ts'
import {TreatmentAddress} from './TreatmentAddress.tsx'
import {treatmentProps} from './treatment-props.ts'

const show = (attributes: object) => {
  const props = treatmentProps(fixtureSnapshot(treatment('example', attributes)), 'example')
  if (props === undefined) throw new Error('The treatment is not there.')
  return render(<TreatmentAddress {...props} />)
}

const section = (_key: string, text: string, heading?: string) => ({
  _type: 'prose',
  _key,
  body: markdown(text),
  ...(heading === undefined ? {} : {heading}),
})

const twoNotes = {
  sections: [
    section(
      'first',
      '[Lines can look softer](claim:claim-softer-lines). [They soften.](claim:claim-softer-lines)',
    ),
    section('second', '[Most people go back the same day.](claim:claim-same-day)'),
  ],
}

describe('the page of a treatment', () => {
  it('leads from each mark to its note, and from the note back to each of its marks', () => {
    show(twoNotes)
    const notes = screen.getAllByRole('doc-footnote')
    expect(notes.map(({id}) => id)).toEqual(['note-1', 'note-2'])
    const marks = screen.getAllByRole('doc-noteref')
    expect(marks.map((mark) => [mark.textContent, mark.getAttribute('href')])).toEqual([
      ['*', '#note-1'],
      ['*', '#note-1'],
      ['†', '#note-2'],
    ])
    const ways = screen.getAllByRole('doc-backlink').map((way) => way.getAttribute('href'))
    expect(ways).toEqual(marks.map(({id}) => `#${id}`))
  })

  it('gives marks and ways back names that can be spoken', () => {
    show(twoNotes)
    expect(
      screen.getByRole('doc-noteref', {name: 'note 1: Results differ from person to person.'}),
    ).toBeTruthy()
    expect(screen.getByRole('doc-noteref', {name: 'note 1'})).toBeTruthy()
    expect(screen.getByRole('doc-backlink', {name: 'Back to place b of note 1'})).toBeTruthy()
    expect(screen.getByRole('doc-backlink', {name: 'Back to the text of note 2'})).toBeTruthy()
    expect(screen.getAllByRole('doc-footnote').map((note) => note.getAttribute('aria-label'))).toEqual([
      'Note 1',
      'Note 2',
    ])
  })

  it('shows the sources of its claims', () => {
    show(twoNotes)
    const sources = within(screen.getByRole('region', {name: 'Sources'}))
    expect(sources.getByRole('link', {name: /^Example reference/}).getAttribute('href')).toBe(
      'https://example.org/trial',
    )
  })

  it('says who reviewed it, when, and when it is due again', () => {
    show({})
    expect(document.querySelector('.byline')?.textContent).toBe(
      'Reviewed by Ada Example, RN on May 1, 2026. Next review due May 1, 2029',
    )
    const [reviewer] = screen.getAllByRole('link', {name: 'Ada Example, RN'})
    expect(reviewer?.getAttribute('href')).toBe('/people/ada-example')
  })

  it('says who does it, and where', () => {
    show({})
    const team = within(screen.getByRole('region', {name: 'Who does it, and where'}))
    expect(team.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/people/ada-example',
      '/locations/example-street',
    ])
  })

  it('leads back to all treatments and to those of its category', () => {
    show({category: 'lasers'})
    const trail = within(screen.getByRole('navigation', {name: 'Breadcrumb'}))
    expect(trail.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['All treatments', '/'],
      ['Lasers and light', '/categories/lasers-and-light'],
    ])
  })

  it('lists its contents when it has four headings or more, each entry leading to its section', () => {
    const headings = ['One', 'Two', 'Three', 'Four']
    show({sections: headings.map((heading) => section(heading.toLowerCase(), 'Some words.', heading))})
    const contents = within(screen.getByRole('navigation', {name: 'On this page'}))
    const entries = contents.getAllByRole('link')
    expect(entries.map(({textContent}) => textContent)).toEqual(headings)
    for (const entry of entries) {
      const target = screen.getByRole('region', {name: entry.textContent ?? ''})
      expect(`#${target.id}`).toBe(entry.getAttribute('href'))
    }
  })

  it('lists no contents on a short page', () => {
    show({sections: [section('one', 'Some words.', 'One')]})
    expect(screen.queryByRole('navigation', {name: 'On this page'})).toBeNull()
  })
})

describe('treatmentProps', () => {
  it('gives nothing for a slug that no treatment has', () => {
    expect(treatmentProps(fixtureSnapshot(treatment('example')), 'other')).toBeUndefined()
  })

  it('carries the styles of the section types in use, and no others', () => {
    const props = treatmentProps(fixtureSnapshot(treatment('example', twoNotes)), 'example')
    expect(props?.styles).toContain('.prose')
    expect(props?.styles).not.toContain('.boxed-warning')
  })

  it('holds nothing that JSON cannot hold', () => {
    const props = treatmentProps(fixtureSnapshot(treatment('example', {summary: null})), 'example')
    expect(JSON.parse(JSON.stringify(props))).toStrictEqual(props)
  })
})
