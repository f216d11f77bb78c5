import {checkSnapshot} from './check-snapshot.ts'
import {readDocuments} from './documents/read.ts'
import {documents} from './documents/registry.ts'
import {sections} from './sections/registry.ts'
import {snapshotOf} from './snapshot/snapshot.ts'

const stored = (_id: string, _type: string, fields: object) => ({
  _id,
  _type,
  _rev: 'r',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...fields,
})
const settings = stored('siteSettings', 'siteSettings', documents.siteSettings.fixtures.default)
const disclaimer = stored('disclaimer-results-vary', 'disclaimer', documents.disclaimer.fixtures.default)
const claim = stored('claim-softer-lines', 'claim', documents.claim.fixtures.default)
const treatment = stored('treatment-a', 'treatment', documents.treatment.fixtures.default)

const findingsOn = (...all: readonly object[]) => {
  const {documents: good, broken, findings} = readDocuments(all)
  // Hints are for editors, and another matter.
  return [...findings, ...checkSnapshot(snapshotOf(good), new Date('2026-06-01'), {broken})]
    .filter(({severity}) => severity !== 'information')
    .map(({rule, document, path}) => `${rule} at ${document.id} ${path}`.trim())
}

describe('checkSnapshot', () => {
  it('finds nothing on content that keeps the rules', () => {
    expect(findingsOn(settings, disclaimer, claim, treatment)).toEqual([])
  })

  it('finds that the settings are not published', () => {
    expect(findingsOn(disclaimer, claim, treatment)).toEqual(['site-settings at siteSettings'])
  })

  it('finds a provider and a place that are not published, and two people or places with one address', () => {
    const lost = {
      ...treatment,
      performedBy: [{_key: 'a', _ref: 'person-gone'}],
      locations: [{_key: 'b', _ref: 'location-gone'}],
    }
    const person = (id: string) => stored(id, 'person', {...documents.person.fixtures.complete})
    const place = (id: string) => stored(id, 'location', documents.location.fixtures.default)
    expect(
      findingsOn(settings, disclaimer, claim, lost, person('a'), person('b'), place('c'), place('d')),
    ).toEqual([
      'reference-published at treatment-a performedBy[_key=="a"]',
      'reference-published at treatment-a locations[_key=="b"]',
      'address-taken at a slug',
      'address-taken at b slug',
      'address-taken at c slug',
      'address-taken at d slug',
    ])
  })

  it('finds a reviewer and a product that are not published', () => {
    const lost = {
      ...treatment,
      reviewedBy: {_ref: 'person-gone'},
      products: [{_key: 'p', _ref: 'product-gone'}],
    }
    expect(findingsOn(settings, disclaimer, claim, lost)).toEqual([
      'reference-published at treatment-a reviewedBy',
      'reference-published at treatment-a products[_key=="p"]',
    ])
  })

  describe('in a market that forbids the name of a medicine', () => {
    const found = (...all: readonly object[]) => {
      const {documents: good, broken, findings} = readDocuments(all)
      const options = {broken, markets: ['uk']}
      return [...findings, ...checkSnapshot(snapshotOf(good), new Date('2026-06-01'), options)].flatMap(
        ({market, document}) => (market === undefined ? [] : [document.id]),
      )
    }
    const named = {
      ...claim,
      evidence: [{_key: 'e', kind: 'trial', citation: 'Botox in a trial.', url: 'https://example.org/a'}],
    }
    const note = {...disclaimer, text: 'Study: Botox, 20 people. Results differ.'}

    it('lets the sources and notes of a claim be that no page makes', () => {
      expect(found(settings, note, named)).toEqual([])
      expect(
        found(settings, note, named, {
          ...treatment,
          sections: documents.treatment.fixtures.default.sections.slice(1),
          title: 'A',
          summary: 'B',
        }),
      ).toEqual([])
    })

    it('stops them from the first page on that makes it, also where that page is broken', () => {
      const both = ['claim-softer-lines', 'disclaimer-results-vary']
      expect(found(settings, note, named, treatment)).toEqual(expect.arrayContaining(both))
      expect(found(settings, note, named, {...treatment, category: 'nonsense'})).toEqual(
        expect.arrayContaining(both),
      )
    })
  })

  it('lists what breaks rules beside what is missing in the same document', () => {
    const [opening] = documents.treatment.fixtures.default.sections
    const paragraph = {
      _type: 'block',
      _key: 'b',
      children: [{_type: 'span', _key: 's', text: 'It helps.*', marks: []}],
    }
    const broken = {
      ...treatment,
      title: undefined,
      sections: [opening, {_type: 'carousel', _key: 'x'}, {_type: 'prose', _key: 'p', body: [paragraph]}],
    }
    const twin = {...treatment, _id: 'treatment-b'}
    expect(findingsOn(settings, disclaimer, broken, twin).toSorted()).toEqual(
      [
        'document-complete at treatment-a title',
        'document-complete at treatment-a sections[_key=="x"]._type',
        'hand-typed-mark at treatment-a sections[_key=="p"].body[_key=="b"]',
        'claim-use-without-claim at treatment-a sections[_key=="opening"].body[_key=="k0"]',
        'claim-use-without-claim at treatment-b sections[_key=="opening"].body[_key=="k0"]',
        'address-taken at treatment-a slug',
        'address-taken at treatment-b slug',
      ].toSorted(),
    )
  })

  it('lists what breaks rules beside a link that cannot be published in the same section', () => {
    const line = (_key: string, text: string, marks: readonly string[] = []) => ({
      _type: 'block',
      _key,
      style: 'normal',
      markDefs: marks.map((mark) => ({_type: 'link', _key: mark, href: 'javascript:x'})),
      children: [{_type: 'span', _key: 's', text, marks}],
    })
    const body = [line('a', 'It helps.*'), line('b', 'Read more', ['l']), line('c', 'It lasts.†')]
    const broken = {...treatment, sections: [{_type: 'prose', _key: 'p', body}]}
    expect(findingsOn(settings, disclaimer, claim, broken)).toEqual([
      'document-complete at treatment-a sections[_key=="p"].body[_key=="b"].markDefs[_key=="l"].href',
      'hand-typed-mark at treatment-a sections[_key=="p"].body[_key=="a"]',
      'hand-typed-mark at treatment-a sections[_key=="p"].body[_key=="c"]',
    ])
  })

  it('lists what breaks rules beside a heading that is missing in the same section', () => {
    const [question] = sections.faq.fixtures.default.questions
    const faq = {_type: 'faq', _key: 'f', questions: [{...question, question: 'It lasts.*'}]}
    expect(findingsOn(settings, disclaimer, claim, {...treatment, sections: [faq]})).toEqual([
      'document-complete at treatment-a sections[_key=="f"].heading',
      'hand-typed-mark at treatment-a sections[_key=="f"].questions[_key=="hurt"].question',
    ])
  })

  it('does not take a broken claim, disclaimer or settings for one that is not published', () => {
    const brokenClaim = {...claim, evidence: [{_key: 'e', kind: 'trial', citation: 'A', url: 'nonsense'}]}
    expect(
      findingsOn(
        {...settings, phone: undefined},
        {...disclaimer, name: ''},
        brokenClaim,
        treatment,
      ).toSorted(),
    ).toEqual([
      'document-complete at claim-softer-lines evidence[_key=="e"].url',
      'document-complete at disclaimer-results-vary name',
      'document-complete at siteSettings phone',
    ])
  })
})
