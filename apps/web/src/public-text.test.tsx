import {documents, readDocuments, sections, servedSnapshot, siteOf, snapshotOf} from '@caveat/content'
import type {ReactElement} from 'react'
import {CategoryPage} from './categories/CategoryPage.tsx'
import {categoryProps, usedCategories} from './categories/category-props.ts'
import {ClaimsPage} from './claims/ClaimsPage.tsx'
import {claimsProps} from './claims/claims-props.ts'
import {HomePage} from './home/HomePage.tsx'
import {homeProps} from './home/home-props.ts'
import {NotFoundPage} from './home/NotFoundPage.tsx'
import {LocationPage} from './locations/LocationPage.tsx'
import {locationProps} from './locations/location-props.ts'
import {PeoplePage} from './people/PeoplePage.tsx'
import {PersonPage} from './people/PersonPage.tsx'
import {peopleProps, personProps} from './people/person-props.ts'
import {renderPage} from './render/render-page.tsx'
import {SearchPage} from './search/SearchPage.tsx'
import {searchProps} from './search/search-props.ts'
import {TreatmentAddress} from './treatment/TreatmentAddress.tsx'
import {treatmentProps} from './treatment/treatment-props.ts'

/** Every document type with all that it can hold, and a page with every fixture of every section type. */
const claim = (_id: string, more: object = {}) => ({
  ...documents.claim.fixtures.complete,
  _id,
  _type: 'claim',
  ...more,
})
const written = [
  {...documents.siteSettings.fixtures.strict, _id: 'siteSettings', _type: 'siteSettings'},
  {...documents.disclaimer.fixtures.complete, _id: 'disclaimer-results-vary', _type: 'disclaimer'},
  {...documents.person.fixtures.complete, _id: 'person-example', _type: 'person'},
  {...documents.location.fixtures.complete, _id: 'location-example', _type: 'location'},
  {...documents.product.fixtures.medicine, _id: 'product-example', _type: 'product'},
  claim('claim-softer-lines'),
  claim('claim-same-day'),
  claim('claim-ended', {withdrawn: {at: '2026-01-01', reason: 'The study was retracted.'}}),
  {
    ...documents.treatment.fixtures.complete,
    _id: 'treatment-all',
    _type: 'treatment',
    sections: Object.values(sections).flatMap(({type, fixtures}) =>
      Object.entries(fixtures).map(([name, fixture]) => ({_type: type, _key: `${type}-${name}`, ...fixture})),
    ),
  },
  {
    ...documents.treatment.fixtures.default,
    _id: 'treatment-bare',
    _type: 'treatment',
    slug: {_type: 'slug', current: 'bare'},
    summary: 'What it is.',
    sections: [
      {
        _type: 'prose',
        _key: 'a',
        body: [
          {
            _type: 'block',
            _key: 'b',
            markDefs: [{_type: 'link', _key: 'l', href: 'https://example.org/more'}],
            children: [{_type: 'span', _key: 's', text: 'Read more', marks: ['l']}],
          },
        ],
      },
    ],
  },
  {
    ...documents.treatment.fixtures.default,
    _id: 'treatment-given-way',
    _type: 'treatment',
    slug: {_type: 'slug', current: 'given-way'},
    sections: [
      {
        _type: 'prose',
        _key: 'a',
        body: [
          {
            _type: 'block',
            _key: 'b',
            markDefs: [{_type: 'claimUse', _key: 'c', claim: {_type: 'reference', _ref: 'claim-ended'}}],
            children: [{_type: 'span', _key: 's', text: 'It lasts for years.', marks: ['c']}],
          },
        ],
      },
    ],
  },
]

const stored = (document: object) => ({_rev: 'r', _updatedAt: '2026-01-01T00:00:00Z', ...document})

/** The places of texts in a value; what starts with `_`, and the marks of spans, are names and no texts. */
function* textsIn(
  value: unknown,
  place: readonly (string | number)[] = [],
): Iterable<readonly (string | number)[]> {
  if (typeof value === 'string') yield place
  else if (Array.isArray(value))
    for (const [index, member] of value.entries()) yield* textsIn(member, [...place, index])
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      if (!name.startsWith('_') && name !== 'marks') yield* textsIn(inner, [...place, name])
}

/** The value with something added to the text at a place. */
function withAdded(value: unknown, [step, ...rest]: readonly (string | number)[], added: string): unknown {
  if (step === undefined) return `${value}${added}`
  if (Array.isArray(value))
    return value.map((member, index) => (index === step ? withAdded(member, rest, added) : member))
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, inner]) => [
      name,
      name === step ? withAdded(inner, rest, added) : inner,
    ]),
  )
}

/** A word that stands nowhere else. */
const wordOf = (number: number): string =>
  `zq${Array.from(String(number).padStart(4, '0'), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`

const isValid = (document: object): boolean => readDocuments([stored(document)]).findings.length === 0

/** Every text that an editor can write freely gets a word of its own, by which it is known again. */
const signed: object[] = []
const placeOf = new Map<string, string>()
for (const document of written) {
  let current: object = document
  for (const place of textsIn(document)) {
    const word = wordOf(placeOf.size)
    const next = withAdded(current, place, word)
    if (typeof next !== 'object' || next === null || !isValid(next)) continue
    current = next
    placeOf.set(word, `${document._type}: ${place.join('.')}`)
  }
  signed.push(current)
}

const read = readDocuments(signed.map(stored))
const snapshot = {
  ...snapshotOf(read.documents),
  picture: ({fileName = 'picture'}: {readonly fileName?: string | undefined}) => ({
    width: 4,
    height: 3,
    files: [{name: `${fileName}.webp`, width: 4}],
  }),
}
const day = '2026-06-01'
const served = servedSnapshot(snapshot, day)

/** The page with what it puts into its head. */
const rendered = (page: ReactElement): string => Object.values(renderPage(page)).join('')

const addressOf = (slug: string) => {
  const props = treatmentProps(served, slug)
  if (props === undefined) throw new Error(`No treatment has the slug ${slug}.`)
  return <TreatmentAddress {...props} />
}
const slugs = snapshot.all('treatment').map(({slug}) => slug.current)
const people = served.all('person').flatMap(({slug}) => personProps(served, slug?.current ?? '') ?? [])
const locations = served.all('location').flatMap(({slug}) => locationProps(served, slug.current) ?? [])
const categories = usedCategories(served).flatMap((category) => categoryProps(served, category) ?? [])
const site = rendered(<HomePage {...homeProps(served)} />)
  .concat(rendered(<NotFoundPage {...homeProps(served)} />))
  .concat(...categories.map((props) => rendered(<CategoryPage {...props} />)))
  .concat(...people.map((props) => rendered(<PersonPage {...props} />)))
  .concat(rendered(<PeoplePage {...peopleProps(served)} />))
  .concat(...locations.map((props) => rendered(<LocationPage {...props} />)))
  .concat(rendered(<ClaimsPage {...claimsProps(served)} />))
  .concat(rendered(<SearchPage {...searchProps(served)} />))
  .concat(...slugs.map((slug) => rendered(addressOf(slug))))
const passages = Array.from(siteOf(snapshot, new Date(day)).pages)
  .flatMap((page) => page.passages.map(({text}) => text))
  .join('\n')

const among = (text: string) => Array.from(placeOf).filter(([word]) => text.includes(word))

describe('what the site shows', () => {
  it('is made of documents that keep their models', () => {
    expect(read.findings).toEqual([])
    expect(slugs).toHaveLength(3)
  })

  it('is all read by the rules: texts, heads, alternative texts, addresses, file names', () => {
    const shown = among(site)
    expect(shown.filter(([word]) => !passages.includes(word)).map(([, place]) => place)).toEqual([])
  })

  it('is known again by its place', () => {
    const shown = among(site).map(([, place]) => place)
    for (const place of [
      'siteSettings: address',
      'siteSettings: email',
      'siteSettings: legalNotice',
      'claim: evidence.0.citation',
      'claim: evidence.0.locator',
      'claim: evidence.0.url',
      'person: credentials',
      'person: bio',
      'person: slug.current',
      'location: gettingThere',
      'location: hours',
      'disclaimer: text',
      'treatment: seo.description',
      'treatment: summary',
      'treatment: sections.0.body.0.markDefs.0.href',
    ])
      expect(shown).toContain(place)
    expect(shown.some((place) => place.endsWith('fileName'))).toBe(true)
    expect(shown.some((place) => place.endsWith('alt'))).toBe(true)
    expect(shown.length).toBeGreaterThan(60)
  })
})
