import {markdown, plainMarkdown} from '@caveat/content'
import {accessibilityProblems} from '@caveat/testing/html'
import type {ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {CategoryPage} from './categories/CategoryPage.tsx'
import {categoryProps} from './categories/category-props.ts'
import {ClaimsPage} from './claims/ClaimsPage.tsx'
import {claimsProps} from './claims/claims-props.ts'
import {fixtureSnapshot, treatment, withdrawnClaim} from './fixture-snapshot.ts'
import {HomePage} from './home/HomePage.tsx'
import {homeProps} from './home/home-props.ts'
import {NotFoundPage} from './home/NotFoundPage.tsx'
import {LocationPage} from './locations/LocationPage.tsx'
import {locationProps} from './locations/location-props.ts'
import {PeoplePage} from './people/PeoplePage.tsx'
import {PersonPage} from './people/PersonPage.tsx'
import {peopleProps, personProps} from './people/person-props.ts'
import {SearchPage} from './search/SearchPage.tsx'
import {searchProps} from './search/search-props.ts'
import {TreatmentAddress} from './treatment/TreatmentAddress.tsx'
import {treatmentProps} from './treatment/treatment-props.ts'

const prose = (heading: string, text: string) => ({
  _type: 'prose',
  _key: heading.toLowerCase(),
  heading,
  body: markdown(text),
})

const snapshot = fixtureSnapshot(
  treatment('example', {
    sections: [
      prose('What', '[Lines can look softer](claim:claim-softer-lines).'),
      prose('How', '[Most people go back the same day.](claim:claim-same-day)'),
      prose('When', 'Some words.'),
      {
        _type: 'safetyInformation',
        _key: 'safety',
        heading: 'Safety information',
        boxedWarning: plainMarkdown('The effect can spread.'),
        sideEffects: [{_key: 'common', frequency: 'Common', effects: plainMarkdown('- Redness')}],
        getHelp: plainMarkdown('Call the clinic.'),
      },
    ],
  }),
  treatment('gone', {sections: [prose('What', '[It helps.](claim:claim-withdrawn)')]}),
  withdrawnClaim('claim-withdrawn', 'page-gives-way'),
)

// `next/head` writes into the head of the real page only.
const whole = (page: ReactElement) =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body>${renderToStaticMarkup(page)}</body></html>`

const treatmentPage = (slug: string) => () => {
  const props = treatmentProps(snapshot, slug)
  if (props === undefined) throw new Error('The treatment is not there.')
  return <TreatmentAddress {...props} />
}

/** What a page needs that is there. */
const given = <T,>(props: T | undefined): T => {
  if (props === undefined) throw new Error('The page is not there.')
  return props
}

describe('axe finds nothing on', () => {
  it.each([
    ['the front page', () => <HomePage {...homeProps(snapshot)} />],
    ['the page of a treatment', treatmentPage('example')],
    ['the notice in place of a treatment', treatmentPage('gone')],
    [
      'the page of a category',
      () => <CategoryPage {...given(categoryProps(snapshot, 'lines-volume-and-sweating'))} />,
    ],
    ['the page of a person', () => <PersonPage {...given(personProps(snapshot, 'ada-example'))} />],
    ['the page of all people', () => <PeoplePage {...peopleProps(snapshot)} />],
    ['the page of a place', () => <LocationPage {...given(locationProps(snapshot, 'example-street'))} />],
    ['the page about claims and notes', () => <ClaimsPage {...claimsProps(snapshot)} />],
    ['the search', () => <SearchPage {...searchProps(snapshot)} />],
    ['the page for wrong addresses', () => <NotFoundPage {...homeProps(snapshot)} />],
  ])('%s', async (_name, page) => {
    expect(await accessibilityProblems(whole(page()))).toEqual([])
  })
})
