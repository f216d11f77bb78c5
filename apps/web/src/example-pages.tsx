import {readDocuments, servedSnapshot, snapshotOf} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'
import type {ReactElement} from 'react'
import {CategoryPage} from './categories/CategoryPage.tsx'
import {categoryProps} from './categories/category-props.ts'
import {ClaimsPage} from './claims/ClaimsPage.tsx'
import {claimsProps} from './claims/claims-props.ts'
import {ConsultationPage} from './consultation/ConsultationPage.tsx'
import {consultationProps} from './consultation/consultation-props.ts'
import {nothingTyped} from './consultation/request.ts'
import {HomePage} from './home/HomePage.tsx'
import {homeProps} from './home/home-props.ts'
import {NotFoundPage} from './home/NotFoundPage.tsx'
import {LocationPage} from './locations/LocationPage.tsx'
import {locationProps} from './locations/location-props.ts'
import {PeoplePage} from './people/PeoplePage.tsx'
import {PersonPage} from './people/PersonPage.tsx'
import {peopleProps, personProps} from './people/person-props.ts'
import {renderTreatment} from './render/render-treatment.tsx'
import {SearchPage} from './search/SearchPage.tsx'
import {searchProps} from './search/search-props.ts'

const stamp = {_rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'}
const read = readDocuments(sampleDocuments.map((document) => ({...stamp, ...document})))

/** What is served of the sample. */
export const sampleSnapshot = servedSnapshot(snapshotOf(read.documents), '2026-11-01')

const page = <P extends object>(Page: (props: P) => ReactElement, props: P | undefined): ReactElement => {
  if (props === undefined) throw new Error('The sample has no such page.')
  return <Page {...props} />
}
const treatment = (slug: string): ReactElement => {
  const rendered = renderTreatment(sampleSnapshot, slug)
  if (rendered === undefined) throw new Error(`The sample has no treatment ${slug}.`)
  return rendered.page()
}

/** A treatment with many marks and notes. */
export const treatmentExample = (): ReactElement => treatment('botulinum-toxin-expression-lines')

/** The only page with a script. */
export const searchExample = (): ReactElement => page(SearchPage, searchProps(sampleSnapshot))

/** A page of the sample of every type, by what it is. */
export const examplePages: Readonly<Record<string, () => ReactElement>> = {
  'the front page': () => page(HomePage, homeProps(sampleSnapshot)),
  'a treatment with numbers for notes': treatmentExample,
  'a treatment with signs for notes': () => treatment('light-chemical-peel'),
  'a category': () => page(CategoryPage, categoryProps(sampleSnapshot, 'lines-volume-and-sweating')),
  'all people': () => page(PeoplePage, peopleProps(sampleSnapshot)),
  'a person': () => page(PersonPage, personProps(sampleSnapshot, 'marisol-quillfeather')),
  'a place': () => page(LocationPage, locationProps(sampleSnapshot, 'heron-walk')),
  'claims and notes': () => page(ClaimsPage, claimsProps(sampleSnapshot)),
  'the form for a consultation': () =>
    page(
      ConsultationPage,
      consultationProps(sampleSnapshot, {
        kind: 'form',
        typed: nothingTyped,
        complaints: {name: 'Write your name, so that we know whom to ask for.'},
      }),
    ),
  'the phone number in place of the form': () =>
    page(ConsultationPage, consultationProps(sampleSnapshot, {kind: 'phone'})),
  'the search': searchExample,
  'the page for wrong addresses': () => page(NotFoundPage, homeProps(sampleSnapshot)),
}
