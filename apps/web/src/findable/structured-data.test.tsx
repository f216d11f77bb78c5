import {siteOf} from '@caveat/content'
import {openHtml} from '@caveat/testing/html'
import type {ReactElement} from 'react'
import {z} from 'zod'
import {examplePages, sampleSnapshot} from '../example-pages.tsx'
import {fixtureSnapshot, treatment, withdrawnClaim} from '../fixture-snapshot.ts'
import {documentOf} from '../render/render-page.tsx'
import {renderTreatment} from '../render/render-treatment.tsx'
import {treatmentSlugs} from '../treatment/treatment-by-slug.ts'

const thing = z.looseObject({'@type': z.string()})
const graph = z.object({'@context': z.literal('https://schema.org'), '@graph': z.array(thing)})

function dataOf(page: ReactElement) {
  const script = openHtml(documentOf(page)).querySelector('script[type="application/ld+json"]')
  return script === null ? undefined : graph.parse(JSON.parse(script.textContent ?? ''))['@graph']
}
const pageOf = (slug: string, snapshot = sampleSnapshot): ReactElement => {
  const page = renderTreatment(snapshot, slug)?.page()
  if (page === undefined) throw new Error(`No treatment has the slug ${slug}.`)
  return page
}
const typed = (things: readonly z.output<typeof thing>[] | undefined, type: string) =>
  things?.find((each) => each['@type'] === type)

/** Every text in a value that is no name of schema.org, no address, no day and no language. */
function* textsIn(value: unknown, name = ''): Iterable<string> {
  if (typeof value === 'string') {
    if (!name.startsWith('@') && !/^(\/|https:\/\/|\d{4}-\d\d-\d\d$)/.test(value) && name !== 'inLanguage')
      yield value
  } else if (Array.isArray(value)) for (const member of value) yield* textsIn(member, name)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, key)
}

const words = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]+/gu, '')

const body = (text: string, claim?: string) => [
  {
    _type: 'block',
    _key: 'b',
    markDefs:
      claim === undefined ? [] : [{_type: 'claimUse', _key: 'c', claim: {_type: 'reference', _ref: claim}}],
    children: [{_type: 'span', _key: 's', text, marks: claim === undefined ? [] : ['c']}],
  },
]
const faq = (text: string, claim?: string) => ({
  _type: 'faq',
  _key: 'f',
  heading: 'Questions',
  questions: [{_key: 'q', question: 'What happens?', answer: body(text, claim)}],
})
const claimed = (_id: string, more: object = {}) => ({
  ...{_rev: 'r', _updatedAt: '2026-01-01T00:00:00Z', _id, _type: 'claim'},
  wordings: ['Lines look softer after a week.'],
  labels: ['efficacy'],
  disclaimers: [{_type: 'reference', _key: 'd', _ref: 'disclaimer-results-vary'}],
  evidence: [{_key: 'e', kind: 'review', citation: 'Example A. A study of lines. 2020.', doi: '10.1000/abc'}],
  ...more,
})
const withFaq = (text: string, claim?: object) => {
  const page = treatment('page', {summary: 'What it is.', sections: [faq(text, claim && 'claim-lines')]})
  return dataOf(pageOf('page', fixtureSnapshot(page, ...(claim === undefined ? [] : [claim]))))
}

describe('structured data', () => {
  it.each(treatmentSlugs(sampleSnapshot))('of %s says what it is, who checked it and when', (slug) => {
    const data = dataOf(pageOf(slug))
    const page = typed(data, 'MedicalWebPage')
    expect(page).toMatchObject({
      mainEntity: {'@type': 'TherapeuticProcedure'},
      reviewedBy: {'@type': expect.stringMatching(/^(Person|Physician)$/)},
      lastReviewed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      breadcrumb: {'@type': 'BreadcrumbList'},
    })
    expect(typed(data, 'MedicalClinic')).toMatchObject({telephone: expect.any(String)})
  })

  it('says nothing that the rules have not read on a page of the site', () => {
    const read = words(
      Array.from(siteOf(sampleSnapshot, new Date('2026-11-01')).pages)
        .flatMap(({passages}) => passages.map(({text}) => text))
        .join(' '),
    )
    const sentences = (text: string) =>
      text.split(/(?<=[.?!:*†‡\d])\s+|, /).filter((part) => words(part).length > 3)
    const said = [
      ...treatmentSlugs(sampleSnapshot).map((slug) => () => pageOf(slug)),
      ...Object.values(examplePages),
    ]
      .flatMap((page) => Array.from(textsIn(dataOf(page()))))
      .flatMap(sentences)
    expect(said.length).toBeGreaterThan(200)
    const own = new Set([
      'Patient',
      'Lines',
      'volume and sweating',
      'Skin treatments',
      'Lasers and light',
      'Surgery',
    ])
    expect(Array.from(new Set(said)).filter((text) => !own.has(text) && !read.includes(words(text)))).toEqual(
      [],
    )
  })

  it('carries a claim in its approved words, with its note and its source', () => {
    const data = withFaq('Lines look softer after a week.', claimed('claim-lines'))
    expect(typed(data, 'FAQPage')).toMatchObject({
      mainEntity: [
        {acceptedAnswer: {text: expect.stringMatching(/^Lines look softer after a week\.\* \* .+person/)}},
      ],
    })
    expect(typed(data, 'MedicalWebPage')).toMatchObject({
      citation: [{'@type': 'ScholarlyArticle', url: 'https://doi.org/10.1000/abc'}],
    })
  })

  it.each([
    ['in other words than the approved', 'All lines look softer.', claimed('claim-lines')],
    [
      'that was imported and nobody has approved',
      'Lines look softer after a week.',
      claimed('claim-lines', {imported: true}),
    ],
    ['that nobody marked', 'It removes all wrinkles and works better than any other treatment.', undefined],
  ])('leaves out a claim %s', (_, text, claim) => {
    const data = withFaq(text, claim)
    expect(typed(data, 'FAQPage')).toBeUndefined()
    expect(typed(data, 'MedicalWebPage')).not.toHaveProperty('citation')
  })

  it('is not there for a page that gave way', () => {
    const ended = withdrawnClaim('claim-ended', 'page-gives-way')
    const page = treatment('page', {sections: [faq('It lasts.', 'claim-ended')]})
    expect(dataOf(pageOf('page', fixtureSnapshot(page, ended)))).toBeUndefined()
  })

  it('names a medicine only where the page does', () => {
    const medicine = {
      ...{_rev: 'r', _updatedAt: '2026-01-01T00:00:00Z', _id: 'product-example', _type: 'product'},
      brandName: 'Exemplax',
      kind: 'prescription-medicine',
    }
    const of = (text: string) => {
      const products = [{_key: 'p', _ref: 'product-example'}]
      const page = treatment('page', {products, sections: [faq(text)]})
      return JSON.stringify(dataOf(pageOf('page', fixtureSnapshot(page, medicine))))
    }
    expect(of('We use Exemplax.')).toContain('"@type":"Drug","name":"Exemplax"')
    expect(of('We use a medicine.')).not.toContain('Exemplax')
  })

  it('cannot end its element', () => {
    const page = treatment('page', {title: 'Peel </script><script>alert(1)</script>', summary: 'What it is.'})
    const html = documentOf(pageOf('page', fixtureSnapshot(page)))
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('\\u003c/script')
  })
})
