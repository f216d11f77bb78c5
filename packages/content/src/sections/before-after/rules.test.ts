import {checkSnapshot} from '../../check-snapshot.ts'
import {readDocuments} from '../../documents/read.ts'
import {documents} from '../../documents/registry.ts'
import {snapshotOf} from '../../snapshot/snapshot.ts'
import {fixtures} from './fixtures.ts'

const {default: whole} = fixtures
const [pair] = whole.pairs

const stamp = {_rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'}
const settings = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  ...stamp,
  ...documents.siteSettings.fixtures.default,
}

/** What model and rules find on a page with this section and these two pictures. */
const findingsOn = (section: object, pictures: object) => {
  const {
    documents: good,
    broken,
    findings,
  } = readDocuments([
    settings,
    {
      _id: 'treatment-a',
      _type: 'treatment',
      ...stamp,
      title: 'Example',
      slug: {current: 'example'},
      category: 'other',
      sections: [{...whole, ...section, _type: 'beforeAfter', _key: 's', pairs: [{...pair, ...pictures}]}],
    },
  ])
  return [...findings, ...checkSnapshot(snapshotOf(good), new Date('2026-06-01'), {broken})].map(
    ({rule, path, severity}) => `${severity} ${rule} ${path.replace(/^sections\[_key=="s"\]\.?/, '')}`,
  )
}

const beforeAt = 'pairs[_key=="first"].before'
const afterAt = 'pairs[_key=="first"].after'

describe('pictures before and after', () => {
  it('can be published with procedure, statement, consent and words in their place', () => {
    expect(findingsOn({}, {})).toEqual([])
  })

  it.each([
    ['without procedure', {procedure: ' '}, {}],
    ['without statement', {statement: undefined}, {}],
    ['without consent', {}, {consent: undefined}],
    ['that nobody compared with the originals', {}, {unaltered: false}],
  ])('are refused by a rule, once a pair, %s', (_name, section, pictures) => {
    expect(findingsOn(section, pictures)).toEqual([`error result-picture-incomplete ${afterAt}`])
  })

  it('are refused by a rule without words in their place', () => {
    expect(findingsOn({}, {before: {...pair?.before, alt: ''}})).toEqual([
      `error picture-without-alternative ${beforeAt}`,
    ])
  })

  it.each([
    ['without a picture', {before: {alt: 'Words'}}, `${beforeAt}.asset`],
    ['without a time', {taken: undefined}, 'pairs[_key=="first"].taken'],
    ['of nobody knows whom', {subject: undefined}, 'pairs[_key=="first"].subject'],
    [
      'with a name for the number of a consent',
      {consentReference: 'Doe'},
      'pairs[_key=="first"].consentReference',
    ],
    [
      'cut in the Studio, where the site would show them whole',
      {after: {...pair?.after, crop: {top: 0.3, bottom: 0, left: 0, right: 0}}},
      `${afterAt}.crop`,
    ],
    [
      'with a file name that no address can hold',
      {after: {...pair?.after, fileName: 'Jane Doe.jpg'}},
      `${afterAt}.fileName`,
    ],
  ])('are refused by the model %s', (_name, pictures, path) => {
    expect(findingsOn({}, pictures)).toEqual([`error document-complete ${path}`])
  })

  it('warn of praise that stands in for a picture', () => {
    const after = {...pair?.after, alt: 'Wrinkles are gone and skin is visibly younger after the treatment.'}
    expect(findingsOn({}, {after})).toEqual([`warning unmarked-claim ${afterAt}.alt`])
  })
})
