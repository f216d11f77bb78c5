import {check, marketIds, type Page, type Passage} from '@caveat/claims'
import {documents, readDocuments, servedSnapshot, siteOf, snapshotOf} from '@caveat/content'
import {openHtml} from '@caveat/testing/html'
import type {ReactElement} from 'react'
import {CategoryPage} from './categories/CategoryPage.tsx'
import {categoryProps} from './categories/category-props.ts'
import {ClaimsPage} from './claims/ClaimsPage.tsx'
import {claimsProps} from './claims/claims-props.ts'
import {ConsultationPage} from './consultation/ConsultationPage.tsx'
import {consultationProps} from './consultation/consultation-props.ts'
import {nothingTyped, readRequest} from './consultation/request.ts'
import {HomePage} from './home/HomePage.tsx'
import {homeProps} from './home/home-props.ts'
import {NotFoundPage} from './home/NotFoundPage.tsx'
import {LocationPage} from './locations/LocationPage.tsx'
import {locationProps} from './locations/location-props.ts'
import {PeoplePage} from './people/PeoplePage.tsx'
import {PersonPage} from './people/PersonPage.tsx'
import {peopleProps, personProps} from './people/person-props.ts'
import {documentOf} from './render/render-page.tsx'
import {SearchPage} from './search/SearchPage.tsx'
import {searchProps} from './search/search-props.ts'

/** The words of documents are checked with their documents; the site adds words of its own to them. */
const given = {_rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'}
const read = readDocuments([
  {...given, ...documents.siteSettings.fixtures.default, _id: 'siteSettings', _type: 'siteSettings'},
  {...given, ...documents.person.fixtures.complete, _id: 'person-example', _type: 'person'},
  {...given, ...documents.location.fixtures.complete, _id: 'location-example', _type: 'location'},
  {
    ...given,
    ...documents.treatment.fixtures.complete,
    _id: 'treatment-a',
    _type: 'treatment',
    title: 'Example',
    summary: 'What it is.',
    seo: undefined,
    legacy: undefined,
    sections: [
      {
        _type: 'prose',
        _key: 'p',
        body: [{_type: 'block', _key: 'b', children: [{_type: 'span', _key: 's', text: 'It is done here.'}]}],
      },
    ],
  },
])
const snapshot = snapshotOf(read.documents)
const served = servedSnapshot(snapshot, '2026-06-01')

const readComplaints = () => {
  const read = readRequest(nothingTyped)
  return read.isRight ? {} : read.complaints
}

const page = <P extends object>(Page: (props: P) => ReactElement, props: P | undefined): ReactElement => {
  if (props === undefined) throw new Error('There is no such page.')
  return <Page {...props} />
}
const pages: Readonly<Record<string, ReactElement>> = {
  home: page(HomePage, homeProps(served)),
  'wrong address': page(NotFoundPage, homeProps(served)),
  category: page(CategoryPage, categoryProps(served, 'lines-volume-and-sweating')),
  people: page(PeoplePage, peopleProps(served)),
  person: page(PersonPage, personProps(served, 'ada-example')),
  location: page(LocationPage, locationProps(served, 'example-street')),
  claims: page(ClaimsPage, claimsProps(served)),
  search: page(SearchPage, searchProps(served)),
  form: page(
    ConsultationPage,
    consultationProps(served, {kind: 'form', typed: nothingTyped, complaints: readComplaints()}),
  ),
  'phone in place of the form': page(ConsultationPage, consultationProps(served, {kind: 'phone'})),
  'form that was sent': page(ConsultationPage, consultationProps(served, {kind: 'sent'})),
  'form that was refused': page(ConsultationPage, consultationProps(served, {kind: 'refused'})),
  'form that failed': page(
    ConsultationPage,
    consultationProps(served, {kind: 'failed', isTooOften: false, typed: nothingTyped}),
  ),
  'form that came too often': page(
    ConsultationPage,
    consultationProps(served, {kind: 'failed', isTooOften: true, typed: nothingTyped}),
  ),
}

/** Texts, addresses and what search engines show of a page, as text that may claim. */
function passagesOf(element: ReactElement): readonly Passage[] {
  const document = openHtml(documentOf(element))
  const blocks = Array.from(document.querySelectorAll('title, h1, h2, h3, p, li, label, button, dt, dd'))
  const meta = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''
  const links = Array.from(document.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '')
  return (
    [...blocks.map((block) => block.textContent ?? ''), meta, ...links]
      // The sign that the page explains is no mark of a claim.
      .map((text) => text.replaceAll(/\s+/g, ' ').replace('such as * or', 'such as or').trim())
      .filter((text) => text !== '')
      .map((text, index) => ({
        text,
        path: ['words', index],
        kind: 'claim-bearing',
        role: 'paragraph',
        uses: [],
      }))
  )
}

const asPage = (name: string, passages: readonly Passage[]): Page => ({
  document: {id: name, type: 'site', title: name},
  address: undefined,
  passages,
  products: [],
  pictures: [],
})

describe('the words that the site adds of its own', () => {
  it.each(Object.entries(pages))('break no rule of any market: %s', (name, element) => {
    const passages = passagesOf(element)
    expect(passages.length).toBeGreaterThan(3)
    const site = siteOf(snapshot, new Date('2026-06-01'), {markets: marketIds})
    const found = check({...site, pages: [asPage(name, passages)], subjects: () => []})
      .filter(({document, severity}) => document.id === name && severity !== 'information')
      .map(({rule, excerpt, message}) => `${rule}: ${excerpt ?? ''} ${message}`)
    expect(found).toEqual([])
  })

  it('would be found where they promised something', () => {
    const promise = asPage('promise', [
      {
        text: 'Our treatments are 100% safe and guaranteed to work.',
        path: ['words', 0],
        kind: 'claim-bearing',
        role: 'paragraph',
        uses: [],
      },
    ])
    const site = siteOf(snapshot, new Date('2026-06-01'), {markets: marketIds})
    const found = check({...site, pages: [promise], subjects: () => []}).filter(
      ({document}) => document.id === 'promise',
    )
    expect(found.length).toBeGreaterThan(0)
  })
})
